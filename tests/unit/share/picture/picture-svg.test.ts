import { describe, expect, test } from 'vitest';
import { palettes } from '../../../../src/map/palette.ts';
import { sheets } from '../../../../src/share/picture/formats.ts';
import { mapBoxOf, picturePage } from '../../../../src/share/picture/layout.ts';
import { pictureSvg } from '../../../../src/share/picture/picture-svg.ts';
import { setting } from '../pages/setting.ts';
import { said, scaleOf } from './picture-fixture.ts';

const map = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>';

function svgOf(sheet = sheets['a4-landscape'], title = said.title): string {
  const page = picturePage({ ...said, title }, sheet, scaleOf, setting);
  const { millimetres } = sheet;
  return pictureSvg({ page, language: 'en', map, palette: palettes.light, millimetres }, setting);
}

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '');

describe('a picture as SVG', () => {
  test('has all its texts as text', () => {
    const all = textsOf(svgOf()).join(' ').replace(/\s+/g, ' ');
    for (const words of [
      said.atlas,
      said.title,
      'Products: Kind: Tea',
      'About here',
      '茶叶目录',
      '500 km at 31° N',
    ])
      expect(all).toContain(words);
  });

  test('keeps the room between pieces of a line, which SVG would drop', () => {
    const line = [...svgOf().matchAll(/<text x="([\d.]+)"[^>]*textLength="([\d.]+)"[^>]*>([^<]*)</g)];
    const at = line.findIndex(([, , , text]) => text === '茶叶目录');
    const [, x, width] = line[at] ?? [];
    const [, next, , text] = line[at + 1] ?? [];
    expect(text).toBe('and others (9 sources)');
    // A space in the setting of the test is half as wide as a letter is high, which is 8.88 pixels here.
    expect(Number(next) - Number(x) - Number(width)).toBeCloseTo(4.44, 1);
  });

  test('is as large as its paper', () => {
    expect(svgOf()).toMatch(
      /^<svg xmlns="[^"]*" width="297mm" height="210mm" viewBox="0 0 1122.52 793.7" lang="en"/,
    );
    expect(svgOf(sheets.slide)).toContain('width="1280" height="720" viewBox="0 0 1280 720"');
  });

  test('has signs of markup as text', () => {
    expect(textsOf(svgOf(undefined, 'Tea <script> & "more"')).join(' ')).toContain(
      'Tea &lt;script&gt; &amp; &quot;more&quot;',
    );
  });

  test('needs nothing from elsewhere, and each of its ids once', () => {
    const svg = svgOf();
    expect(svg).not.toMatch(/<script|<image|<style|@import|href="(?!#)|url\((?!#)/);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds the map where the page has it, one to one', () => {
    const page = picturePage(said, sheets['a4-landscape'], scaleOf, setting);
    const { x, y, width, height } = mapBoxOf(page);
    const [, ...numbers] =
      svgOf().match(/<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"><title>Map showing/) ??
      [];
    for (const [index, points] of [x, y, width, height].entries())
      expect(Number(numbers[index])).toBeCloseTo((points * 4) / 3, 1);
  });
});
