import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { archiveRecord, propertiesOfLine, refusalOf, summarySchema } from '../../../src/atlas/archive.ts';
import { chartsOf } from '../../../src/atlas/chart.ts';
import { countRecords } from '../../../src/atlas/count.ts';
import {
  facetCounts,
  filterRecords,
  noCommonFilter,
  noFilter,
  passesFilter,
} from '../../../src/atlas/filter.ts';
import { summarise } from '../../../src/atlas/summary.ts';
import {
  archive,
  commons,
  definition,
  expandedLayer,
  features,
  filters,
  groupedLayer,
} from '../archive-fixtures.ts';

const nowhere = (): [] => [];

describe('groups of a summary', () => {
  test('law: whatever the filters, they count as the records that they stand for', () => {
    fc.assert(
      fc.property(features, filters, commons, (all, filter, common) => {
        const [grouped, expanded] = [groupedLayer(all), expandedLayer(all)];
        const shownGroups = filterRecords(grouped, filter, common, nowhere);
        const shownRecords = filterRecords(expanded, filter, common, nowhere);
        expect(countRecords(shownGroups)).toBe(shownRecords.length);
        expect(sorted(facetCounts(grouped, filter, common, nowhere))).toEqual(
          sorted(facetCounts(expanded, filter, common, nowhere)),
        );
        const resolve = (code: string): string => code;
        expect(summarise(grouped, shownGroups, resolve)).toEqual(summarise(expanded, shownRecords, resolve));
      }),
      { numRuns: 200 },
    );
  });

  test('law: charts are of the same counts', () => {
    fc.assert(
      fc.property(features, (all) => {
        const counted = (layer: typeof definition & { records: never[] }) =>
          chartsOf(layer, []).charts.map((chart) =>
            chart.kind === 'values' || chart.kind === 'years'
              ? [chart.facet.id, [...chart.coverage.totals].sort(), chart.coverage.without]
              : [],
          );
        expect(counted(groupedLayer(all) as never)).toEqual(counted(expandedLayer(all) as never));
      }),
    );
  });

  test('law: a single record passes when the list would show it', () => {
    fc.assert(
      fc.property(features, filters, commons, (all, filter, common) => {
        const [grouped, expanded] = [groupedLayer(all), expandedLayer(all)];
        const shown = filterRecords(expanded, filter, common, nowhere);
        for (const record of expanded.records)
          expect(passesFilter(grouped, record, filter, common)).toBe(shown.includes(record));
      }),
      { numRuns: 200 },
    );
  });

  test('are not limited to a part of the earth, as nobody knows where they lie', () => {
    const layer = groupedLayer([{ evidence: 'confirmed', precision: 'city' }]);
    const common = { ...noCommonFilter, inView: [0, 0, 1, 1] as never, inArea: () => false };
    expect(filterRecords(layer, noFilter, common, nowhere)).toEqual(layer.records);
  });
});

function sorted(counts: Map<string, Map<string, number>>): unknown {
  return [...counts].map(([facet, values]) => [facet, [...values].sort()]);
}

describe('a summary', () => {
  const row = { kind: 'tea', year: 2019, open: null, evidence: 'related', precision: 'city', count: 3 };
  const problems = (content: unknown): string[] =>
    (safeParse(summarySchema(definition, archive), content).issues ?? []).map(
      ({ path, message }) => `${path?.map(({ key }) => key).join('.')}: ${message}`,
    );

  test('is a list of plain values with a count, without columns for what is the same for all', () => {
    expect(problems([row])).toEqual([]);
    expect(problems([{ ...row, country: 'CHN' }])[0]).toContain('0.country');
  });

  test.each([
    ['a value that the field does not have', { kind: 'inn' }],
    ['a text for a year', { year: '2019' }],
    ['an unknown grade', { evidence: 'sure' }],
    ['half a record', { count: 1.5 }],
    ['a column of no field', { size: 3 }],
    ['a column of a text field', { note: 'A note' }],
  ])('has no %s', (_what, change) => {
    expect(problems([{ ...row, ...change }])).toHaveLength(1);
  });
});

describe('a record of an archive', () => {
  const properties = {
    id: 'p1',
    name_en: 'Place',
    name_zh: '地点',
    lon: 100.5,
    lat: 30.25,
    kind: 'tea',
    year: 2019,
    open: false,
    note_en: 'A note',
    note_zh: '备注',
    evidence: 'partial',
    precision: 'city',
  };

  test('has the values, the place and the evidence of its feature, and the sources of the layer', () => {
    expect(archiveRecord(definition, archive, properties)).toMatchObject({
      id: 'p1',
      name: { en: 'Place', zh: '地点' },
      place: { kind: 'point', lon: 100.5, lat: 30.25, precision: 'city', country: 'CHN' },
      values: { kind: 'tea', year: 2019, open: false, note: { en: 'A note', zh: '备注' } },
      evidence: 'partial',
      sources: ['page'],
    });
  });

  test('may have a number as its id', () => {
    expect(archiveRecord(definition, archive, { ...properties, id: 7 })?.id).toBe('7');
  });

  test('is none without evidence, a name in each language, or a position', () => {
    for (const key of ['evidence', 'name_zh', 'lon', 'precision', 'id'])
      expect(archiveRecord(definition, archive, { ...properties, [key]: undefined }), key).toBeUndefined();
  });

  test('leaves out a value that its field does not have', () => {
    const record = archiveRecord(definition, archive, { ...properties, kind: 'inn' });
    expect(record?.values).not.toHaveProperty('kind');
  });

  test.each(['', ' ', undefined])(
    'leaves out words that are blank or missing in one language: %j',
    (note_zh) => {
      const record = archiveRecord(definition, archive, { ...properties, note_zh });
      expect(record?.values).toMatchObject({ kind: 'tea' });
      expect(record?.values).not.toHaveProperty('note');
    },
  );

  test('is none from a line of the index without a position', () => {
    const { id, name_en, name_zh, lon: _lon, lat: _lat, ...further } = properties;
    for (const [lon, lat] of [
      ['', ''],
      ['100.5', ''],
      [' ', '30.25'],
    ]) {
      const line = ['place', id, lon, lat, name_en, name_zh, JSON.stringify(further)].join('\t');
      expect(archiveRecord(definition, archive, propertiesOfLine(line))).toBeUndefined();
    }
  });

  test('is the same from a line of the index', () => {
    const { id, lon, lat, name_en, name_zh, ...further } = properties;
    const line = ['place', id, lon, lat, name_en, name_zh, JSON.stringify(further)].join('\t');
    expect(archiveRecord(definition, archive, propertiesOfLine(line))).toEqual(
      archiveRecord(definition, archive, properties),
    );
  });
});

describe('an address', () => {
  const origins = ['https://tiles.example.org'];

  test.each([
    'archives/a.pmtiles',
    './a.pmtiles',
    'archives/../a.pmtiles',
    'https://tiles.example.org/a.pmtiles?v=2',
  ])('%s is allowed', (address) => {
    expect(refusalOf(address, origins)).toBeUndefined();
  });

  test.each([
    'https://other.example.org/a.pmtiles',
    'https://tiles.example.org.evil.example/a.pmtiles',
    'https://tiles.example.org@evil.example/a.pmtiles',
    'https://tiles.example.org:8443/a.pmtiles',
    'http://tiles.example.org/a.pmtiles',
    '//tiles.example.org/a.pmtiles',
    '/\\evil.example/a.pmtiles',
    '//',
    'https://',
    'https:',
    '/shared/a.pmtiles',
    '/a/b/a.pmtiles',
    '../shared/a.pmtiles',
    'archives/../../a.pmtiles',
    '%2e%2e/a.pmtiles',
    'data:application/octet-stream,a',
    'blob:https://tiles.example.org/1',
    'javascript:alert(1)',
  ])('%s is refused', (address) => {
    expect(refusalOf(address, origins)).toBeTypeOf('string');
  });
});
