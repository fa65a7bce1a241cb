import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Bounds } from '../../../../src/atlas/filter.ts';
import type { AtlasRecord } from '../../../../src/atlas/schema.ts';
import { labelFeatures } from '../../../../src/map/labels.ts';
import { hatchName } from '../../../../src/map/marks.ts';
import { dataColour, palettes } from '../../../../src/map/palette.ts';
import type { StyleInput } from '../../../../src/map/style/model.ts';
import { styleOf } from '../../../../src/map/style/style.ts';
import { type Drawing, drawingsOf } from '../../../../src/map/svg/drawings.ts';
import { windowFrame } from '../../../../src/map/svg/frame.ts';
import { boundaries, gazetteer } from '../../fixture-places.ts';
import { atPoint, countryLayer, countyLayer, pointLayer, record } from '../../fixtures.ts';
import { palette, selecting, show, styleInput } from '../drawn.ts';

const china: Bounds = [73, 18, 135, 54];
const shapesHere = boundaries();
const geometry = {
  ...shapesHere,
  countryLines: shapesHere.countries,
  labels: labelFeatures(gazetteer(), shapesHere.countries),
};
const [tea, apple] = countyLayer().records as [AtlasRecord, AtlasRecord];
const products = (record: AtlasRecord) => show(countyLayer({ records: [record] }));
const shown = [show(pointLayer()), products(tea), show(countryLayer())];
const drawn = (change: Partial<StyleInput> = {}, width = 900): Drawing[] =>
  drawingsOf(styleOf(styleInput({ geometry, shown, ...change })), windowFrame(china, width));
const only = <Kind extends Drawing['kind']>(drawings: Drawing[], kind: Kind) =>
  drawings.filter((drawing): drawing is Extract<Drawing, { kind: Kind }> => drawing.kind === kind);
const shapes = (drawings: Drawing[]) => only(drawings, 'shape').map(({ look }) => look);
const textsOf = (drawings: Drawing[]): string[] =>
  only(drawings, 'words').map(({ lines }) => lines.join(' '));

/** One name, of a country, in a place of its own. */
const nameAt = (longitude: number, latitude: number): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { kind: 'country', minzoom: 0, order: 0, en: 'Here', zh: '这里' },
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    },
  ],
});

describe('a style as drawings', () => {
  test('the sea lies under everything, in the colour of the theme', () => {
    expect(drawn()[0]).toEqual({ kind: 'ground', fill: palette.sea });
    expect(drawn({ palette: palettes.dark })[0]).toEqual({ kind: 'ground', fill: palettes.dark.sea });
  });

  test('land, then what the layers fill, then borders, then names, then marks', () => {
    const all = drawn();
    const order = [
      all.findIndex((drawing) => drawing.kind === 'shape' && drawing.look.fill === palette.land),
      all.findIndex(
        (drawing) => drawing.kind === 'shape' && drawing.look.fill === dataColour(palette, 'tea'),
      ),
      all.findIndex((drawing) => drawing.kind === 'shape' && drawing.look.stroke === palette.border),
      all.findIndex((drawing) => drawing.kind === 'words'),
      all.findIndex((drawing) => drawing.kind === 'sign'),
    ];
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((first, second) => first - second));
  });

  test('evidence that is not confirmed is hatched', () => {
    const fruit = dataColour(palette, 'fruit');
    const patterns = shapes(drawn({ shown: [products(apple)] }));
    expect(patterns.map(({ pattern }) => pattern)).toContain(hatchName('related', fruit));
  });

  test('an area whose records the filters leave out is not drawn', () => {
    const filtered = show(countyLayer({ records: [tea] }), {}, []);
    const teaColour = dataColour(palette, 'tea');
    expect(shapes(drawn()).map(({ fill }) => fill)).toContain(teaColour);
    expect(shapes(drawn({ shown: [filtered] })).map(({ fill }) => fill)).not.toContain(teaColour);
  });

  test('a point has its mark, and what the map clusters at that zoom is a circle with its number', () => {
    const hosts = drawn({ shown: [show(pointLayer())], geometry: shapesHere });
    // Two hosts are in Xiamen, one in Lanzhou.
    expect(textsOf(hosts)).toEqual(['2']);
    expect(only(hosts, 'sign')).toHaveLength(2);
  });

  describe('a name makes way for', () => {
    const records = Array.from({ length: 33 }, (_, index) =>
      record({ id: `host-${index}`, place: atPoint(104.166 + index / 1000, 37) }),
    );
    const names = (count: number, aside: number, above: StyleInput['shown'] = []): string[] => {
      const place = (at: (typeof records)[number]) => {
        if (at.place.kind !== 'point') throw new Error('The fixture is a point.');
        return { ...at, place: { ...at.place, lon: at.place.lon + aside } };
      };
      const hosts = show(pointLayer({ records: records.slice(0, count).map(place) }));
      return textsOf(
        drawn({ shown: [...above, hosts], geometry: { ...geometry, labels: nameAt(104.166, 37) } }),
      );
    };

    test('all of a mark that stands for many records, not only for its number', () => {
      expect(names(33, 0)).not.toContain('Here');
      // The circle is 43 pixels wide and its number 14, and the name reaches 15 pixels to each side; a degree is 14.5 pixels.
      expect(names(33, 2)).not.toContain('Here');
      expect(names(33, 4)).toContain('Here');
      expect(names(2, 2.2)).not.toContain('Here');
      expect(names(2, 3)).toContain('Here');
    });

    test('the marks of a layer under areas too', () => {
      expect(names(33, 2, [show(countryLayer())])).not.toContain('Here');
      expect(names(1, 0, [show(countryLayer())])).not.toContain('Here');
    });
  });

  test('a mark is where its record is', () => {
    const [lanzhou] = only(drawn({ shown: [show(pointLayer())] }), 'sign').filter(
      ({ picture }) => picture.size === 26,
    );
    expect(lanzhou?.at[0]).toBeCloseTo((103.83 - 73) / (135 - 73), 4);
  });

  test('what a layer hides at this zoom is not drawn', () => {
    const strokes = (width: number) => shapes(drawn({}, width)).map(({ stroke }) => stroke);
    expect(strokes(900)).not.toContain(palette.countyBorder);
    expect(strokes(9000)).toContain(palette.countyBorder);
  });

  test('names are in the language of the picture', () => {
    expect(textsOf(drawn({ language: 'zh' }))).toContain('中国');
    expect(textsOf(drawn({ language: 'en' }))).toContain('China');
  });

  test('what is selected is outlined over its halo', () => {
    const strokes = shapes(drawn(selecting('products', 'green-tea'))).map(({ stroke }) => stroke);
    expect(strokes.indexOf(palette.selectionHalo)).toBeLessThan(strokes.indexOf(palette.selection));
  });

  test('a layer of half opacity is drawn with half of it', () => {
    const full = drawn({ shown: [show(pointLayer())] });
    const half = drawn({ shown: [show(pointLayer(), { opacity: 0.5 })] });
    const faint = (drawings: Drawing[]) => only(drawings, 'words').some(({ opacity }) => opacity === 0.5);
    expect([faint(full), faint(half)]).toEqual([false, true]);
  });
});
