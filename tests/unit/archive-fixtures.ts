/** A made-up layer with an archive, and arbitrary features for it: as groups of a summary, and as the records they are. */
import fc from 'fast-check';
import { parse } from 'valibot';
import { archiveRecord, recordsOf, summarySchema } from '../../src/atlas/archive.ts';
import type { CommonFilter, LayerFilter } from '../../src/atlas/filter.ts';
import { type Archive, evidenceGrades, type Layer, type LayerDefinition } from '../../src/atlas/schema.ts';
import { words } from './fixtures.ts';

export const archive: Archive = {
  tiles: 'archives/tiles.pmtiles',
  tileLayer: 'places',
  summary: 'archives/summary.json',
  index: 'archives/index.txt',
  sources: ['page'],
  forAll: { country: 'CHN' },
};

export const definition: LayerDefinition = {
  id: 'places',
  title: words('Places', '地点'),
  summary: words('Made-up places', '虚构地点'),
  noun: { en: { one: 'place', other: 'places' }, zh: '个地点' },
  geometry: 'point',
  fields: [
    {
      id: 'kind',
      type: 'category',
      title: words('Kind'),
      values: { tea: words('Tea'), mill: words('Mill') },
    },
    { id: 'year', type: 'year', title: words('Year'), classes: [2016, 2018] },
    { id: 'until', type: 'year', title: words('Until') },
    { id: 'open', type: 'boolean', title: words('Open') },
    { id: 'note', type: 'text', title: words('Note') },
  ],
  measures: {},
  time: { from: 'year', to: 'until' },
  mark: { colourBy: ['kind', 'year', 'open'], colour: 'tea', shape: 'fill', cluster: false },
};

/** The properties of a feature in the tiles. */
export type Properties = Record<string, string | number | boolean>;

const yearOf = fc.integer({ min: 2015, max: 2020 });

export const features: fc.Arbitrary<Properties[]> = fc
  .array(
    fc.record(
      {
        kind: fc.constantFrom('tea', 'mill'),
        year: yearOf,
        until: yearOf,
        open: fc.boolean(),
        province: fc.constantFrom('510000', '530000'),
        evidence: fc.constantFrom(...evidenceGrades),
        precision: fc.constantFrom<(string | number)[]>('site', 'city', 5),
      },
      { requiredKeys: ['evidence', 'precision'] },
    ),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map((properties, index) => ({
      ...properties,
      id: `p${index}`,
      name_en: `Place ${index}`,
      name_zh: `地点${index}`,
      note_en: 'A note',
      note_zh: '备注',
      lon: 100 + index / 100,
      lat: 30,
    })),
  );

const columns = ['kind', 'year', 'until', 'open', 'province', 'evidence', 'precision'];

/** The summary of these, as DuckDB writes it: one row for each combination of values. */
export function summaryOf(all: Properties[]): object[] {
  const counts = new Map<string, number>();
  for (const properties of all) {
    const key = JSON.stringify(columns.map((column) => [column, properties[column] ?? null]));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ ...Object.fromEntries(JSON.parse(key)), count }));
}

/** The layer as the page has it: groups instead of records. */
export function groupedLayer(all: Properties[]): Layer {
  const groups = parse(summarySchema(definition, archive), summaryOf(all));
  return { ...definition, archive, records: recordsOf(definition, archive, groups) };
}

/** The layer as it would be without an archive. */
export function expandedLayer(all: Properties[]): Layer {
  const records = all.map((properties) => {
    const record = archiveRecord(definition, archive, properties);
    if (!record) throw new Error(`no record: ${JSON.stringify(properties)}`);
    return record;
  });
  return { ...definition, records };
}

const range = fc.tuple(yearOf, yearOf).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const some = (...all: string[]): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 });

export const filters: fc.Arbitrary<LayerFilter> = fc.record({
  values: fc.record(
    {
      kind: some('tea', 'mill'),
      open: some('true', 'false'),
      evidence: some(...evidenceGrades),
      precision: some('site', 'city', 'radius'),
      province: some('510000', '530000'),
    },
    { requiredKeys: [] },
  ),
  years: fc.record({ year: range, until: range }, { requiredKeys: [] }),
  text: fc.constant(''),
});

export const commons: fc.Arbitrary<CommonFilter> = fc.record({
  time: fc.option(range),
  includeUndated: fc.boolean(),
  inView: fc.constant(null),
  inArea: fc.constant(null),
});
