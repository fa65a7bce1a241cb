import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chart, chartsOf, type LayerCharts } from '../../../src/atlas/chart.ts';
import { facetsOf } from '../../../src/atlas/facet.ts';
import { facetCounts, noCommonFilter, noFilter } from '../../../src/atlas/filter.ts';
import type { AtlasRecord, Claim, Layer } from '../../../src/atlas/schema.ts';
import { countryLayer, countyLayer, inCounties, pointLayer, record, words } from '../fixtures.ts';

const idOf = (chart: Chart): string => ('facet' in chart && chart.facet ? chart.facet.id : chart.kind);
const ids = ({ charts }: LayerCharts): string[] => charts.map((chart) => `${chart.kind} ${idOf(chart)}`);
const uniform = (charts: LayerCharts): [string, string[], number][] =>
  charts.uniform.map(({ facet, coverage }) => [facet.id, facet.options, coverage.without]);

const total: Claim = {
  id: 'total',
  about: 'hosts',
  measure: words('Hosts'),
  value: 101,
  unit: 'hosts',
  year: 2021,
  series: 'total',
  sources: ['page'],
};

test('a layer has a chart for each field that divides it, then for places and evidence', () => {
  expect(ids(chartsOf(countyLayer(), []))).toEqual([
    'values kind',
    'years year',
    'values official',
    'values province',
    'values evidence',
  ]);
});

test('a layer of countries has no chart of countries or provinces', () => {
  const charts = chartsOf(countryLayer(), []);
  expect(ids(charts)).toEqual(['values membership', 'years since', 'values projects']);
  expect(uniform(charts)).toEqual([
    ['until', ['2019'], 2],
    ['evidence', ['confirmed'], 0],
  ]);
});

test('a field with one value is told, not drawn, and so is one that no record states', () => {
  const layer = pointLayer();
  const records = layer.records.map((each) => ({ ...each, values: { hostType: 'library' } }));
  const charts = chartsOf({ ...layer, records }, []);
  expect(ids(charts)).toEqual(['values province', 'values evidence']);
  expect(uniform(charts)).toEqual([
    ['hostType', ['library'], 0],
    ['year', [], 3],
    ['country', ['CHN'], 0],
  ]);
});

test('a layer without records has no charts, and every field of it is told', () => {
  const charts = chartsOf(pointLayer({ records: [] }), []);
  expect(charts.charts).toEqual([]);
  expect(uniform(charts)).toEqual([
    ['hostType', [], 0],
    ['year', [], 0],
  ]);
});

test('what was reported over time stands first, with the years of the records beside it and not again', () => {
  const charts = chartsOf(pointLayer(), [total]);
  expect(ids(charts)).toEqual(['series year', 'values hostType', 'values province', 'values evidence']);
});

test('records without the year of the time line are counted beside what was reported', () => {
  const [series] = chartsOf(pointLayer(), [total]).charts;
  expect(series?.kind === 'series' && series.coverage.without).toBe(1);
});

test('what was reported stands alone when no record has a year', () => {
  const { time: _, ...layer } = pointLayer();
  const [series] = chartsOf(layer as Layer, [total]).charts;
  expect(series?.kind === 'series' && series.facet).toBe(undefined);
});

test('figures that several records share come last', () => {
  const figure = { measure: 'area', value: 3, unit: 'mu', source: 'page' };
  const layer = countyLayer({ measures: { area: words('Area') } });
  const records = layer.records.map((each) => ({ ...each, figures: [figure] }));
  expect(ids(chartsOf({ ...layer, records }, [])).at(-1)).toBe('figures figures');
});

const kinds = ['tea', 'fruit', 'spice'];
const records: fc.Arbitrary<AtlasRecord[]> = fc
  .array(
    fc.record({
      kind: fc.uniqueArray(fc.constantFrom(...kinds)),
      year: fc.option(fc.integer({ min: 2000, max: 2004 })),
      codes: fc.uniqueArray(fc.constantFrom('430822', '620522', '130709'), { minLength: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ kind, year, codes }, index) =>
      record({
        id: `r${index}`,
        place: inCounties(codes),
        values: { kind, ...(year === null ? {} : { year }) },
      }),
    ),
  );

test('law: without a filter a chart draws what the filters count, and leaves out the records without a value', () => {
  fc.assert(
    fc.property(records, (all) => {
      const layer = countyLayer({ records: all });
      const counts = facetCounts(layer, noFilter, noCommonFilter, () => []);
      for (const chart of chartsOf(layer, []).charts) {
        if (chart.kind !== 'values' && chart.kind !== 'years') continue;
        const { totals, without, hasSeveral } = chart.coverage;
        expect(totals).toEqual(counts.get(chart.facet.id));
        const valued = all.length - without;
        const counted = [...totals.values()].reduce((sum, count) => sum + count, 0);
        expect(hasSeveral ? counted > valued : counted === valued).toBe(true);
      }
    }),
  );
});

test('law: every facet with two values is drawn, every other of a field is told', () => {
  fc.assert(
    fc.property(records, (all) => {
      const layer = countyLayer({ records: all });
      const { charts, uniform: told } = chartsOf(layer, []);
      const drawn = new Set(charts.map(idOf));
      for (const { facet, coverage } of told) {
        expect(coverage.totals.size).toBeLessThan(2);
        expect(drawn.has(facet.id)).toBe(false);
      }
      for (const facet of facetsOf(layer)) {
        const isTold = told.some((each) => each.facet.id === facet.id);
        if (facet.id !== 'precision') expect(drawn.has(facet.id)).toBe(!isTold);
      }
    }),
  );
});
