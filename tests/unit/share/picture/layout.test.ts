import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../../src/map/mark-drawing.ts';
import { palettes } from '../../../../src/map/palette.ts';
import { sheetIds, sheets } from '../../../../src/share/picture/formats.ts';
import { mapBoxOf, picturePage } from '../../../../src/share/picture/layout.ts';
import type { PictureWords } from '../../../../src/share/picture/picture-words.ts';
import { doOverlap, drawn, isInside, squeezed, wordsOf } from '../pages/boxes.ts';
import { setting } from '../pages/setting.ts';
import { anySaid, said, scaleOf } from './picture-fixture.ts';

describe.each(sheetIds)('on a sheet "%s"', (id) => {
  const sheet = sheets[id];
  const pageOf = (words: PictureWords) => picturePage(words, sheet, scaleOf, setting);

  test('whatever is said, nothing stands beyond the page or over something else', () => {
    fc.assert(
      fc.property(anySaid, (words) => {
        const page = pageOf(words);
        const boxes = page.boxes.filter(({ kind }) => kind !== 'fill').map(drawn);
        for (const box of page.boxes) expect(isInside(drawn(box), page), JSON.stringify(box)).toBe(true);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1))
            expect(doOverlap(box, other), `${JSON.stringify(box)}\n${JSON.stringify(other)}`).toBe(false);
        });
      }),
      { numRuns: 12 },
    );
  });

  test('all that is said is there', () => {
    fc.assert(
      fc.property(anySaid, (words) => {
        const page = pageOf(words);
        const all = squeezed(wordsOf(page));
        const texts = [
          words.atlas,
          words.title,
          ...words.conditions,
          ...words.legend.flatMap(({ title, rows }) => [title, ...rows.map(({ label }) => label)]),
          ...words.credits.flat().map(({ text }) => text),
          words.disclaimer,
          words.dataDate,
          words.address ?? '',
          '500 km at 31° N',
        ];
        for (const text of texts) expect(all).toContain(squeezed(text));
        const marks = words.legend.flatMap(({ mark, rows }) => [...(mark ? [mark] : []), ...rows]);
        expect(page.boxes.filter(({ kind }) => kind === 'mark')).toHaveLength(marks.length);
      }),
      { numRuns: 12 },
    );
  });

  test('the map gives way, but keeps a third of the page', () => {
    fc.assert(
      fc.property(anySaid, (words) => {
        const map = mapBoxOf(pageOf(words));
        expect(map.height / sheet.height).toBeGreaterThanOrEqual(0.3);
        expect(map.width / sheet.width).toBeGreaterThan(0.35);
      }),
      { numRuns: 12 },
    );
  });

  test('with little to say, text has its full size and the map almost half of the page or more', () => {
    const page = pageOf(said);
    const map = mapBoxOf(page);
    expect((map.width * map.height) / (sheet.width * sheet.height)).toBeGreaterThan(0.45);
    const filters = page.boxes.find(
      (box) => box.kind === 'text' && wordsOf({ ...page, boxes: [box] }).startsWith('Filters'),
    );
    expect(filters).toMatchObject({ paragraphs: [{ size: sheet.text }] });
  });
});

test('the mark of a legend keeps its shape', () => {
  const page = picturePage(said, sheets.slide, scaleOf, setting);
  for (const box of page.boxes) {
    if (box.kind !== 'mark') continue;
    const { width, height } = drawingOf(box.mark, palettes.light, 'pattern');
    expect(box.width / box.height).toBeCloseTo(width / height);
  }
});

test('without filters nothing is said of filters', () => {
  const page = picturePage({ ...said, conditions: [] }, sheets.slide, scaleOf, setting);
  expect(wordsOf(page)).not.toContain('Filters');
});

test('without a legend the map is as wide as the page', () => {
  const page = picturePage({ ...said, legend: [] }, sheets.slide, scaleOf, setting);
  const { x, width } = mapBoxOf(page);
  expect(x + width).toBeCloseTo(sheets.slide.width - x);
});
