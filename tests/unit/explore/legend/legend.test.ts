import { describe, expect, test } from 'vitest';
import type { AtlasRecord, Layer } from '../../../../src/atlas/schema.ts';
import { type LegendContext, legendOf } from '../../../../src/explore/legend/legend.ts';
import { allWords as words } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { palettes } from '../../../../src/map/palette.ts';
import { hosts, projects } from '../example.ts';

const context: LegendContext = {
  palette: palettes.light,
  words: words.en,
  format: formats.en,
  resolveCode: (code) => code,
};
const legend = (layer: Layer, colourBy: string | null = null, inContext = context) =>
  legendOf(layer, { id: layer.id, visible: true, opacity: 1, colourBy }, inContext);
const labels = (layer: Layer, colourBy?: string, inContext?: LegendContext): string[] =>
  legend(layer, colourBy, inContext).colours.map((item) => item.label);

test('categories are named, and a county of several kinds is explained', () =>
  expect(labels(projects, 'product')).toEqual(['Tea', 'Fruit', 'Several kinds in one place']));

test('classes of years say their bounds, the last one open', () =>
  expect(labels(projects, 'year').slice(0, 3)).toEqual(['2015–2017', '2018–2019', '2020 or later']));

test('classes of years read well in Chinese', () => {
  const inChinese = { ...context, words: words.zh, format: formats.zh };
  expect(labels(projects, 'year', inChinese).slice(0, 3)).toEqual([
    '2015—2017年',
    '2018—2019年',
    '2020年及以后',
  ]);
});

test('"no data" stands in the legend only when the map draws it', () => {
  expect(labels(projects, 'year')).toContain('No data');
  expect(labels({ ...projects, records: projects.records.slice(0, 2) }, 'year')).not.toContain('No data');
});

test('a layer of one colour is named by its title', () => {
  expect(legend(hosts).title).toBeNull();
  expect(labels(hosts)).toEqual(['Hosts']);
});

test('only grades that records have are listed, in the layer’s own words where it has some', () =>
  expect(legend(projects).grades.map(({ grade, hint }) => [grade, hint])).toEqual([
    ['confirmed', 'A source says exactly this.'],
    ['related', 'Related, in this layer'],
    ['partial', 'Only one link of the claim was found.'],
  ]));

test('assumed counties and overlapping records are told', () => {
  expect(legend(projects)).toMatchObject({ assumed: true, strongestOf: 'records', exactness: [] });
  expect(legend(hosts)).toMatchObject({ assumed: false, strongestOf: null });
});

test('points tell how exact they are', () =>
  expect(legend(hosts).exactness.map(({ exactness }) => exactness)).toEqual(['exact', 'vague']));

test('a layer of thousands of points says that they are dots from afar', () => {
  const [host] = hosts.records;
  const records = Array.from(
    { length: 2000 },
    (_, index) => ({ ...host, id: `host-${index}` }) as AtlasRecord,
  );
  const mark = { ...hosts.mark, cluster: false };
  expect(legend({ ...hosts, records, mark }).dotted).toBe(true);
  expect(legend({ ...hosts, records, mark: { ...mark, cluster: true } }).dotted).toBe(false);
  expect(legend({ ...hosts, records: records.slice(1), mark }).dotted).toBe(false);
});

test('a part of thousands of points are dots as well', () => {
  const [host] = hosts.records;
  const records = Array.from(
    { length: 2000 },
    (_, index) => ({ ...host, id: `host-${index}` }) as AtlasRecord,
  );
  const many = { ...hosts, records, mark: { ...hosts.mark, cluster: false } };
  const view = { id: many.id, visible: true, opacity: 1, colourBy: null };
  expect(legendOf(many, view, context, records.slice(0, 5)).dotted).toBe(true);
});

test('records set apart have one row, in the words of their value', () => {
  const mark = { ...projects.mark, setApart: { field: 'product', value: 'fruit' } };
  expect(legend({ ...projects, mark }).apart?.label).toBe('Fruit');
  expect(labels({ ...projects, mark })).not.toContain('Fruit');
  expect(legend(projects).apart).toBeNull();
});

describe('more values than there are colours', () => {
  const names = Array.from({ length: 12 }, (_, index) => `Kind ${index + 1}`);
  const id = (name: string): string => name.replace(' ', '-').toLowerCase();
  const layer: Layer = {
    ...hosts,
    fields: [
      {
        id: 'kind',
        type: 'category',
        title: { en: 'Kind', zh: '类别' },
        values: Object.fromEntries(names.map((name) => [id(name), { en: name, zh: name }])),
      },
    ],
    mark: { ...hosts.mark, colourBy: ['kind'] },
    records: names.map(
      (name) => ({ ...hosts.records[0], id: id(name), values: { kind: id(name) } }) as AtlasRecord,
    ),
  };
  const view = { id: layer.id, visible: true, opacity: 1, colourBy: 'kind' };

  test('share one line that says how many they are', () => {
    expect(labels(layer, 'kind')).toEqual([...names.slice(0, 8), 'Other values (4)']);
    const inChinese = { ...context, words: words.zh, format: formats.zh };
    expect(labels(layer, 'kind', inChinese).at(-1)).toBe('其他（4项）');
  });

  test('of a part of the records have the colours that they have on the map', () => {
    const all = legend(layer, 'kind').colours;
    const part = legendOf(layer, view, context, layer.records.slice(6, 11)).colours;
    expect(part.slice(0, 2)).toEqual(all.slice(6, 8));
    expect(part.at(-1)).toEqual({ ...all.at(-1), label: 'Other values (3)' });
  });

  test('one of the rest alone is named', () => {
    expect(legendOf(layer, view, context, layer.records.slice(11)).colours.map(({ label }) => label)).toEqual(
      ['Kind 12'],
    );
  });
});

describe('numbers of entries', () => {
  const entries = (amount: number) =>
    Array.from({ length: amount }, () => ({
      text: { en: 'a', zh: '一' },
      evidence: 'related' as const,
      sources: ['page'],
    }));
  const layer: Layer = {
    ...hosts,
    fields: [
      {
        id: 'deeds',
        type: 'entries',
        title: { en: 'Deeds', zh: '举措' },
        hint: { en: 'All kinds count', zh: '各类均计入' },
        classes: [1, 2, 5],
      },
    ],
    evidence: { related: { en: 'About the record', zh: '关于记录' } },
    mark: { ...hosts.mark, colourBy: ['deeds'] },
    records: hosts.records.map((record, index) => ({ ...record, values: { deeds: entries(index * 3) } })),
  };

  test('say "or more" for the last class, and what is counted', () => {
    expect(labels(layer)).toEqual(['1', '2–4', '5 or more', 'None recorded']);
    expect(legend(layer)).toMatchObject({ title: 'Deeds, number of entries', hint: 'All kinds count' });
    expect(legend(hosts).hint).toBeNull();
  });

  test('have the grades of the entries, in words that are not those of the records', () => {
    expect(legend(layer)).toMatchObject({
      grades: [{ grade: 'related', hint: words.en.evidence.meaning.related }],
      strongestOf: 'entries',
    });
  });
});
