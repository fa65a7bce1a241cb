/** A small atlas for tests of the panels: one layer of counties, one of points. */
import { parse } from 'valibot';
import { type Layer, LayerFile } from '../../../src/atlas/schema.ts';
import { allWords as words } from '../../../src/i18n/all-words.ts';
import { formats } from '../../../src/i18n/format.ts';
import type { LabelContext } from '../../../src/i18n/labels.ts';
import type { AtlasData } from '../../../src/state/data.ts';
import { startView, type ViewState } from '../../../src/state/view.ts';
import { gazetteer } from '../fixture-places.ts';

const layer = (file: unknown): Layer => {
  const { records = [], archive: _, ...definition } = parse(LayerFile, file);
  return { ...definition, records };
};
const both = (text: string) => ({ en: text, zh: `${text}（中）` });
const noun = { en: { one: 'project', other: 'projects' }, zh: '个项目' };

const county = (
  id: string,
  codes: [code: string, basis: string][],
  values: object,
  evidence = 'confirmed',
) => ({
  id,
  name: both(id),
  place: { kind: 'county', counties: codes.map(([code, basis]) => ({ code, basis })) },
  values,
  evidence,
  sources: ['page'],
});

export const projects = layer({
  id: 'projects',
  title: both('Projects'),
  summary: both('Projects by county'),
  noun,
  geometry: 'county',
  fields: [
    {
      id: 'product',
      type: 'category',
      title: both('Product'),
      values: { tea: both('Tea'), fruit: both('Fruit') },
    },
    { id: 'year', type: 'year', title: both('Year'), classes: [2015, 2018, 2020] },
    { id: 'listed', type: 'boolean', title: both('Listed') },
  ],
  time: { from: 'year' },
  evidence: { related: both('Related, in this layer') },
  mark: { colourBy: ['product', 'year'], colour: 'gi' },
  records: [
    county('green-tea', [['530102', 'named_in_source']], { product: 'tea', year: 2018, listed: true }),
    county(
      'black-tea',
      [['530103', 'prefecture_member']],
      { product: 'tea', year: 2020, listed: false },
      'related',
    ),
    county(
      'orange',
      [
        ['530102', 'gi_name'],
        ['510104', 'gi_name'],
      ],
      { product: 'fruit' },
      'partial',
    ),
  ],
});

const point = (id: string, precision: string | number, values: object) => ({
  id,
  name: both(id),
  place: { kind: 'point', lon: 102, lat: 25, precision, country: 'CHN', province: '530000' },
  values,
  evidence: 'confirmed',
  sources: ['page'],
});

export const hosts = layer({
  id: 'hosts',
  title: both('Hosts'),
  summary: both('Hosts by place'),
  noun,
  geometry: 'point',
  fields: [
    { id: 'from', type: 'year', title: both('From') },
    { id: 'to', type: 'year', title: both('To') },
  ],
  time: { from: 'from', to: 'to' },
  mark: { colour: 'tisc', cluster: true },
  records: [point('library', 'site', { from: 2019, to: 2021 }), point('institute', 'city', {})],
});

/** Only what the panels' logic reads of what was loaded. */
export const data = {
  atlas: {
    layers: ['projects', 'hosts', 'broken'],
    start: { visible: ['projects', 'hosts', 'broken'], projection: 'mercator' },
  },
  layers: {
    projects: { status: 'ready', layer: projects },
    hosts: { status: 'ready', layer: hosts },
    broken: { status: 'failed', problem: { file: 'layers/broken.json', reason: 'missing', detail: '' } },
  },
  gazetteer: gazetteer(),
  boundaries: {},
} as unknown as AtlasData;

export const view: ViewState = startView(data.atlas, 'en');

const places: Record<string, string> = { '530000': 'Yunnan', '510000': 'Sichuan' };

export const english: LabelContext = {
  words: words.en,
  language: 'en',
  format: formats.en,
  placeName: (code) => places[code],
};
export const chinese: LabelContext = { ...english, words: words.zh, language: 'zh', format: formats.zh };
