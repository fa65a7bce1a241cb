import { expect, test } from 'vitest';
import { comparedMeasures, rowsShown } from '../../../src/atlas/chart-figures.ts';
import type { AtlasRecord, Figure, Layer } from '../../../src/atlas/schema.ts';
import { countyLayer, inCounties, record, words } from '../fixtures.ts';

const figure = (measure: string, value: number, unit: string, more: Partial<Figure> = {}): Figure => ({
  measure,
  value,
  unit,
  source: 'page',
  ...more,
});

const withFigures = (id: string, ...figures: Figure[]): AtlasRecord =>
  record({ id, place: inCounties(['430822']), figures });

const layer = (records: AtlasRecord[], changes: Partial<Layer> = {}): Layer =>
  countyLayer({ fields: [], measures: { area: words('Area', '面积') }, records, ...changes });

const summary = (of: Layer): unknown =>
  comparedMeasures(of).map(({ id, rows }) => [
    id,
    rows.map((row) => [row.record.id, ...row.figures.map((each) => each.value)]),
  ]);

test('figures are compared that several records have of one measure in one unit, the largest first', () => {
  const records = [
    withFigures('tea', figure('area', 3, 'mu'), figure('area', 9, 'ha')),
    withFigures('apple', figure('area', 5, 'mu')),
    withFigures('potato', figure('yield', 5, 'tonnes')),
  ];
  expect(summary(layer(records))).toEqual([
    [
      'area.mu',
      [
        ['apple', 5],
        ['tea', 3],
      ],
    ],
  ]);
});

test('several figures of a record share its row, in the order of their years', () => {
  const records = [
    withFigures('tea', figure('area', 3, 'mu', { year: 2020 }), figure('area', 7, 'mu', { year: 2010 })),
    withFigures('apple', figure('area', 5, 'mu')),
  ];
  expect(summary(layer(records))).toEqual([
    [
      'area.mu',
      [
        ['tea', 7, 3],
        ['apple', 5],
      ],
    ],
  ]);
});

test('the measure of the most records comes first', () => {
  const records = ['a', 'b', 'c'].map((id, index) =>
    withFigures(id, ...(index < 2 ? [figure('yield', 1, 'tonnes')] : []), figure('area', 1, 'mu')),
  );
  expect(comparedMeasures(layer(records)).map(({ id }) => id)).toEqual(['area.mu', 'yield.tonnes']);
});

test('a figure without a unit compares with nothing', () => {
  const without = figure('area', 3, '');
  expect(comparedMeasures(layer([withFigures('tea', without), withFigures('apple', without)]))).toEqual([]);
});

test('a measure that the layer does not name is shown by its id', () => {
  const records = ['tea', 'apple'].map((id) => withFigures(id, figure('unheard', 3, 'mu')));
  expect(comparedMeasures(layer(records))[0]?.title).toEqual({ en: 'unheard', zh: 'unheard' });
});

test('a field of numbers is compared like a figure, in its unit', () => {
  const records = [3, 5].map((staff, index) => ({
    ...record({ id: `r${index}`, place: inCounties(['430822']) }),
    values: { staff },
  }));
  const fields: Layer['fields'] = [{ id: 'staff', type: 'number', title: words('Staff'), unit: 'people' }];
  const [measure] = comparedMeasures(layer(records, { fields }));
  expect(measure).toMatchObject({ id: 'staff', unit: 'people', title: words('Staff') });
  expect(measure?.rows.map((row) => row.figures)).toEqual([[{ value: 5 }], [{ value: 3 }]]);
});

test('only the records shown are drawn, and no more than there is room for', () => {
  const records = [1, 2, 3, 4].map((value) => withFigures(`r${value}`, figure('area', value, 'mu')));
  const [measure] = comparedMeasures(layer(records));
  if (!measure) throw new Error('The four records share a measure, so there must be one to compare.');
  const { rows, count } = rowsShown(measure, new Set(records.slice(0, 3)), 2);
  expect([rows.map((row) => row.record.id), count]).toEqual([['r3', 'r2'], 3]);
  expect(rowsShown(measure, new Set(), 2)).toEqual({ rows: [], count: 0 });
});
