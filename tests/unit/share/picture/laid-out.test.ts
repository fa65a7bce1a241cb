import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bounds } from '../../../../src/atlas/filter.ts';
import { allWords } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { pictureFrame, zoomOf } from '../../../../src/map/svg/frame.ts';
import { sheetIds, sheets } from '../../../../src/share/picture/formats.ts';
import { laidOut, mapSizeOf } from '../../../../src/share/picture/laid-out.ts';
import { wordsOf } from '../pages/boxes.ts';
import { setting } from '../pages/setting.ts';
import { said } from './picture-fixture.ts';

const wording = { words: allWords.en, format: formats.en };

const anyBounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.integer({ min: -180, max: 179 }),
    fc.integer({ min: -70, max: 60 }),
    fc.integer({ min: 1, max: 90 }),
    fc.integer({ min: 1, max: 20 }),
  )
  // East of the antimeridian the box goes on in the west.
  .map(([west, south, across, up]) => [
    west,
    south,
    west + across > 180 ? west + across - 360 : west + across,
    south + up,
  ]);

test('the legend explains all that the map of the picture shows', () => {
  fc.assert(
    fc.property(anyBounds, fc.constantFrom(...sheetIds), (bounds, id) => {
      let explained: Bounds | null = null;
      const row = { mark: { kind: 'point', colour: '#111111' } as const, label: 'Something' };
      const source = {
        language: 'en' as const,
        bounds,
        wordsOf(within: Bounds | null) {
          explained = within;
          // The more is seen, the longer is the legend, and the smaller the map.
          const [west, south, east, north] = within ?? [-180, -85, 180, 85];
          const count = Math.round(((east - west) * (north - south)) / 40);
          const rows = Array.from({ length: Math.min(count, 80) }, () => row);
          return { ...said, legend: [{ id: 'all', title: 'All', mark: null, rows }] };
        },
        mapOf: () => Promise.reject(new Error('No map is drawn in this test.')),
      };
      const { page } = laidOut(source, sheets[id], wording, setting);
      const shown = pictureFrame(bounds, mapSizeOf(page)).bounds;
      const [west, south, east, north] = (explained ?? [-999, -90, 999, 90]) as Bounds;
      expect(west).toBeLessThanOrEqual(shown[0]);
      expect(south).toBeLessThanOrEqual(shown[1]);
      expect(east).toBeGreaterThanOrEqual(shown[2]);
      expect(north).toBeGreaterThanOrEqual(shown[3]);
    }),
    { numRuns: 40 },
  );
});

test('the legend is told at which zoom points are drawn as one', () => {
  let told = 0;
  const source = {
    language: 'en' as const,
    bounds: [100, 20, 110, 30] as Bounds,
    wordsOf(_within: Bounds | null, zoom: number) {
      told = zoom;
      return said;
    },
    mapOf: () => Promise.reject(new Error('No map is drawn in this test.')),
  };
  const { page } = laidOut(source, sheets.slide, wording, setting);
  expect(told).toBe(Math.floor(zoomOf(pictureFrame(source.bounds, mapSizeOf(page)))));
});

function scaleWords(bounds: Bounds, language: 'en' | 'zh' = 'en'): string {
  const source = { language, bounds, wordsOf: () => said, mapOf: () => Promise.resolve('') };
  const { page } = laidOut(
    source,
    sheets.slide,
    { words: allWords[language], format: formats[language] },
    setting,
  );
  return wordsOf(page);
}

test('the scale bar says where it is true', () => {
  expect(scaleWords([100, 20, 110, 30])).toContain('200 km at 25° N');
  expect(scaleWords([100, 20, 110, 30], 'zh')).toContain('200公里（北纬25°处）');
  expect(scaleWords([100, -30, 110, -20])).toContain('200 km at 25° S');
  expect(scaleWords([100, -5, 110, 5])).toContain('km at the equator');
});

test('a short scale bar is told in metres', () => {
  expect(scaleWords([20, 70, 20.01, 70.01])).toContain('500 m at 70° N');
});
