import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cautionForOffice,
  fittingScale,
  type Line,
  linesOf,
  type Paragraph,
} from '../../../../src/share/pages/lines.ts';
import { setting } from './setting.ts';

const { measure } = setting;
const plain = (text: string): Paragraph => ({ runs: [{ text, colour: '#000000' }], size: 10, before: 5 });
const broken = (text: string, width: number, { caution } = setting): string[] =>
  linesOf([plain(text)], width, { ...setting, caution }).lines.map(textOf);
const textOf = ({ pieces }: Line): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trimEnd();

describe('breaking lines', () => {
  test('English breaks between words', () => {
    expect(broken('one two three four', 45)).toEqual(['one two', 'three', 'four']);
  });

  test('a line is as long as its room where it is drawn here', () => {
    expect(broken('地理标志产品共9个县', 95)).toHaveLength(1);
    expect(broken('地理标志产品来自青海', 100)).toHaveLength(1);
  });

  test('in files for other programs numbers among Chinese characters leave room for the gaps that those put round them', () => {
    const office = { ...setting, caution: cautionForOffice };
    const width = 105;
    expect(broken('地理标志产品来自青海', width, office)).toHaveLength(1);
    expect(broken('地理标志产品共9个县', width, office)).toHaveLength(2);
  });

  test.each([
    ['a measure word', '来源共41个（含网页）', 40, ['来源共', '41个（含', '网页）']],
    ['the year of a range', '项目年份为2015—2022年', 70, ['项目年份为', '2015—2022年']],
    ['a unit in Chinese', '误差约15公里以内', 50, ['误差约', '15公里以内']],
    ['a unit in English', 'within about 15 km', 80, ['within about', '15 km']],
  ])('a number stays with %s', (_what, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  test('Chinese breaks between characters, and no line begins with punctuation', () => {
    expect(broken('地理标志产品，来自青海。', 63)).toEqual(['地理标志产', '品，来自青海。']);
  });

  test('no line begins with the punctuation after a word that looks different', () => {
    const runs = ['来源：', 'CNIPA', '；新华社'].map((text) => ({ text, colour: '#000000' }));
    const { lines } = linesOf([{ ...plain(''), runs }], 52, setting);
    expect(lines.map(textOf)).toEqual(['来源：', 'CNIPA；新华', '社']);
  });

  test('no line ends with an opening bracket', () => {
    expect(broken('技术支持中心（TISC）', 75)).toEqual(['技术支持中心', '（TISC）']);
  });

  test('an address that is longer than a line is broken anywhere', () => {
    const lines = broken('https://www.example.org/abcdefghijklmnopqrstuvwxyz', 60);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe('https://www.example.org/abcdefghijklmnopqrstuvwxyz');
  });

  test('paragraphs stand apart', () => {
    const { lines, height } = linesOf([plain('one'), plain('two')], 100, setting);
    expect(lines.map(({ top }) => top)).toEqual([0, 18]);
    expect(height).toBe(31);
  });

  const texts = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('地理标志', '（', '）。', 'tea', ' ', '-', '《', '/'),
    ),
  );

  test('nothing is lost but white space at the ends of lines, and nothing is wider than it may be', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 400 }), (parts, width) => {
        const text = parts.join('');
        const { lines } = linesOf([plain(text)], width, setting);
        const all = lines.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');
        expect(all.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        for (const line of lines) {
          const isOne = [...textOf(line)].length === 1;
          expect(isOne || measure(textOf(line), { size: 10, bold: false }) <= width).toBe(true);
        }
      }),
    );
  });
});

test('any text fits into any room at some scale', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.integer({ min: 60, max: 400 }), (text, room) => {
      const heightAt = (scale: number): number =>
        linesOf([{ ...plain(text), size: 20 * scale }], 200, setting).height;
      expect(heightAt(fittingScale(room, heightAt))).toBeLessThanOrEqual(room);
    }),
  );
});
