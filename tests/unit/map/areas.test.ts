import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  AtlasRecord,
  CountyBasis,
  Entry,
  EvidenceGrade,
  FieldValue,
  Layer,
} from '../../../src/atlas/schema.ts';
import { areaLooks } from '../../../src/map/area-look.ts';
import { hatchName } from '../../../src/map/marks.ts';
import { dataColour } from '../../../src/map/palette.ts';
import { areaPart } from '../../../src/map/style/areas.ts';
import type { StylePart } from '../../../src/map/style/model.ts';
import type { LayerView } from '../../../src/state/view.ts';
import { countryLayer, countyLayer, inCounties, inCountry, record } from '../fixtures.ts';
import { layerOf, layersDrawing, palette, propertyOf, resolve, show, styleInput } from './drawn.ts';

const tea = dataColour(palette, 'tea');
const fruit = dataColour(palette, 'fruit');

interface Product {
  kind?: FieldValue;
  evidence?: EvidenceGrade;
  basis?: CountyBasis;
  code?: string;
}

const product = (
  { kind = 'tea', evidence = 'confirmed', basis, code = '620522' }: Product,
  id = 'x',
): AtlasRecord => record({ id, place: inCounties([code], basis), values: { kind }, evidence });
const products = (...records: AtlasRecord[]): Layer => countyLayer({ records });
const looks = (...records: AtlasRecord[]) => areaLooks(show(products(...records)), palette, resolve);
const partOf = (layer: Layer, view: Partial<LayerView> = {}): StylePart =>
  areaPart(show(layer, view), styleInput());

describe('how an area looks', () => {
  test('one record gives its colour and grade', () => {
    expect(looks(product({ evidence: 'related' })).get('620522')).toEqual({
      colour: tea,
      grade: 'related',
      assumed: false,
      apart: false,
    });
  });

  test('a record of two counties is in both', () => {
    const both = record({ id: 'x', place: inCounties(['620522', '430822']), values: { kind: 'tea' } });
    expect([...looks(both).keys()]).toEqual(['620522', '430822']);
  });

  test('a record by an old code is in the county of today', () => {
    expect([...looks(product({ code: '130733' })).keys()]).toEqual(['130709']);
  });

  test('two records of one colour keep it', () => {
    expect(looks(product({}), product({}, 'y')).get('620522')?.colour).toBe(tea);
  });

  test('two records of two colours, or one record of two, have the colour for several', () => {
    expect(looks(product({}), product({ kind: 'fruit' })).get('620522')?.colour).toBe(palette.several);
    expect(looks(product({ kind: ['tea', 'fruit'] })).get('620522')?.colour).toBe(palette.several);
  });

  test.each([
    ['confirmed', 'related'],
    ['related', 'partial'],
    ['partial', 'unconfirmed'],
  ] as [EvidenceGrade, EvidenceGrade][])(
    '"%s" is stronger than "%s", whichever comes first',
    (strong, weak) => {
      const [first, second] = [product({ evidence: strong }), product({ evidence: weak }, 'y')];
      expect(looks(first, second).get('620522')?.grade).toBe(strong);
      expect(looks(second, first).get('620522')?.grade).toBe(strong);
    },
  );

  test('a county is assumed only when no record names it', () => {
    const assumed = product({ basis: 'prefecture_member' });
    expect(looks(assumed).get('620522')?.assumed).toBe(true);
    expect(looks(assumed, product({}, 'y')).get('620522')?.assumed).toBe(false);
  });

  test('an assumed county does not make the named county of the same record assumed', () => {
    const place: AtlasRecord['place'] = {
      kind: 'county',
      counties: [
        { code: '620522', basis: 'named_in_source' },
        { code: '430822', basis: 'recalled' },
      ],
    };
    const mixed = looks(record({ id: 'x', place }));
    expect([mixed.get('620522')?.assumed, mixed.get('430822')?.assumed]).toEqual([false, true]);
  });

  test('a withdrawn partner is set apart, whatever field colours the layer', () => {
    const byYear = areaLooks(show(countryLayer(), { colourBy: 'since' }), palette, resolve);
    expect([byYear.get('ITA')?.apart, byYear.get('FJI')?.apart]).toEqual([true, false]);
  });

  test('coloured by entries, an area has the grade of its entries, and none without any', () => {
    const entry: Entry = { text: { en: 'A', zh: '一' }, evidence: 'confirmed', sources: ['page'] };
    const disputed = (id: string, values: AtlasRecord['values']): AtlasRecord =>
      record({ id, place: inCountry(id), values, evidence: 'partial' });
    const layer = countryLayer({ records: [disputed('FJI', { projects: [entry] }), disputed('KHM', {})] });
    const grades = (colourBy: string) =>
      [...areaLooks(show(layer, { colourBy }), palette, resolve).values()].map(({ grade }) => grade);
    expect(grades('membership')).toEqual(['partial', 'partial']);
    expect(grades('projects')).toEqual(['confirmed', null]);
    const part = partOf(layer, { colourBy: 'projects' });
    expect(layersDrawing(part, 'KHM')).toEqual(['area/partners']);
  });

  test('a record that has the value among others is set apart as well', () => {
    const values = { membership: ['member', 'withdrawn'] };
    const layer = countryLayer({ records: [record({ id: 'ITA', place: inCountry('ITA'), values })] });
    expect(areaLooks(show(layer), palette, resolve).get('ITA')?.apart).toBe(true);
  });
});

describe('what is drawn', () => {
  const layer = products(
    product({}),
    product({ kind: 'fruit', evidence: 'related', code: '430822' }, 'y'),
    product({ evidence: 'unconfirmed', code: '130733', basis: 'recalled' }, 'z'),
  );
  const part = partOf(layer);

  test('a confirmed county is filled with its colour, with a firm edge', () => {
    expect(layersDrawing(part, '620522')).toEqual(['area/products', 'area-edge/products']);
    expect(propertyOf(part, 'area/products', 'fill-color', { code: '620522' })).toBe(tea);
  });

  test('any other county is hatched by its grade and colour, not filled', () => {
    expect(layersDrawing(part, '430822')).toEqual(['area-hatched/products', 'area-edge/products']);
    const image = propertyOf(part, 'area-hatched/products', 'fill-pattern', { code: '430822' });
    expect(String(image)).toBe(hatchName('related', fruit));
  });

  test('an assumed county has a dashed edge, drawn on the county of today', () => {
    expect(layersDrawing(part, '130709')).toEqual(['area-hatched/products', 'area-edge-assumed/products']);
    expect(layersDrawing(part, '130733')).toEqual([]);
    expect(layerOf(part, 'area-edge-assumed/products').paint).toHaveProperty('line-dasharray');
    expect(layerOf(part, 'area-edge/products').paint).not.toHaveProperty('line-dasharray');
  });

  test('a county without a record is not drawn', () => {
    expect(layersDrawing(part, '620500')).toEqual([]);
  });

  test('a country that is set apart is hatched crosswise and not filled', () => {
    const partners = partOf(countryLayer());
    expect(layersDrawing(partners, 'ITA')).toEqual(['area-apart/partners']);
    const image = propertyOf(partners, 'area-apart/partners', 'fill-pattern', { code: 'ITA' });
    expect(String(image)).toMatch(/^hatch\/apart\/#/);
  });

  test('counties are drawn on the county shapes, countries on the country shapes', () => {
    expect(part.layers.map((each) => 'source' in each && each.source)).toEqual(
      part.layers.map(() => 'counties'),
    );
    expect(layerOf(partOf(countryLayer()), 'area/partners')).toMatchObject({ source: 'countries' });
  });

  test('a county whose records are left out is not seen, and the map layers stay as they are', () => {
    const some = areaPart(show(layer, {}, layer.records.slice(1)), styleInput());
    expect(layersDrawing(some, '620522')).toEqual([]);
    expect(layersDrawing(some, '430822')).toEqual(layersDrawing(part, '430822'));
    expect(some.layers).toEqual(part.layers);
  });

  test('a layer without any record draws nothing', () => {
    expect(areaPart(show(products()), styleInput())).toMatchObject({ sources: {}, layers: [] });
  });

  test('half opacity halves fill and edge', () => {
    const half = partOf(layer, { opacity: 0.5 });
    const opacity = (of: StylePart, id: string, name: string): number => Number(propertyOf(of, id, name));
    for (const [id, name] of [
      ['area/products', 'fill-opacity'],
      ['area-hatched/products', 'fill-opacity'],
      ['area-edge/products', 'line-opacity'],
      ['area-edge-assumed/products', 'line-opacity'],
    ] as const) {
      expect(opacity(half, id, name)).toBeCloseTo(opacity(part, id, name) / 2);
    }
  });

  test('an outlined layer lets the fill of another show, and has the heavier edge', () => {
    const outlined = partOf({ ...layer, mark: { ...layer.mark, shape: 'outline' } });
    const [fill, edge] = ['area/products', 'area-edge/products'];
    expect(propertyOf(outlined, fill as string, 'fill-opacity')).toBeLessThan(0.3);
    expect(propertyOf(part, fill as string, 'fill-opacity')).toBeGreaterThan(0.7);
    const width = (of: StylePart): number => Number(propertyOf(of, edge as string, 'line-width'));
    expect(width(outlined)).toBeGreaterThan(2 * width(part));
  });
});

describe('a county of several records', () => {
  const teaAlone = product({});
  const fruitAlone = product({ kind: 'fruit', evidence: 'related', basis: 'prefecture_member' }, 'y');
  const layer = products(teaAlone, fruitAlone);
  const showing = (...records: AtlasRecord[]): StylePart => areaPart(show(layer, {}, records), styleInput());
  const drawn = (part: StylePart): unknown[] =>
    layersDrawing(part, '620522').map((id) => {
      const paint = layerOf(part, id).paint ?? {};
      const name = ['fill-pattern', 'fill-color', 'line-color'].find((each) => each in paint) ?? '';
      return [id.replace(/-\d/, ''), String(propertyOf(part, id, name, { code: '620522' }))];
    });
  const ofItsOwn = (...records: AtlasRecord[]): unknown[] =>
    drawn(areaPart(show(products(...records)), styleInput()));

  test('looks as all of them make it', () => {
    expect(drawn(showing(teaAlone, fruitAlone))).toEqual([
      ['area/products', palette.several],
      ['area-edge/products', palette.several],
    ]);
  });

  test('looks like the one that the filters leave', () => {
    expect(drawn(showing(teaAlone))).toEqual(ofItsOwn(teaAlone));
    expect(drawn(showing(fruitAlone))).toEqual(ofItsOwn(fruitAlone));
  });

  test('is drawn by the same map layers, whichever the filters leave', () => {
    expect(showing(teaAlone).layers).toEqual(showing(teaAlone, fruitAlone).layers);
    expect(showing(fruitAlone).layers).toEqual(showing().layers);
  });

  test('law: looks as a layer of the shown records alone would', () => {
    const records = fc.array(
      fc.record({
        kind: fc.constantFrom('tea', 'fruit'),
        evidence: fc.constantFrom<EvidenceGrade>('confirmed', 'related', 'partial'),
        basis: fc.constantFrom<CountyBasis>('named_in_source', 'prefecture_member'),
        isShown: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(records, (given) => {
        const all = given.map((each, index) => product(each, `record-${index}`));
        const some = all.filter((_, index) => given[index]?.isShown);
        const part = areaPart(show(products(...all), {}, some), styleInput());
        expect(drawn(part)).toEqual(ofItsOwn(...some));
      }),
    );
  });
});
