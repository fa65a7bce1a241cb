import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingScale, type Line, linesOf, type Paragraph } from '../../../../src/share/pages/lines.ts';
import { setting } from './setting.ts';

const { measure, leading } = setting;
const plain = (text: string): Paragraph => ({ runs: [{ text, colour: '#000000' }], size: 10, before: 5 });
const broken = (text: string, width: number): string[] =>
  linesOf([plain(text)], width, leading, measure).lines.map(textOf);
const textOf = ({ pieces }: Line): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trimEnd();

describe('breaking lines', () => {
  test('English breaks between words', () => {
    expect(broken('one two three four', 50)).toEqual(['one two', 'three', 'four']);
  });

  test('numbers among Chinese characters leave room for the gaps that other programs put round them', () => {
    const width = 105;
    expect(broken('地理标志产品来自青海', width)).toHaveLength(1);
    expect(broken('地理标志产品共9个县', width)).toHaveLength(2);
  });

  test('Chinese breaks between characters, and no line begins with punctuation', () => {
    expect(broken('地理标志产品，来自青海。', 65)).toEqual(['地理标志产', '品，来自青海。']);
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
    const { lines, height } = linesOf([plain('one'), plain('two')], 100, leading, measure);
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
        const { lines } = linesOf([plain(text)], width, leading, measure);
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
        linesOf([{ ...plain(text), size: 20 * scale }], 200, leading, measure).height;
      expect(heightAt(fittingScale(room, heightAt))).toBeLessThanOrEqual(room);
    }),
  );
});
