/** A small made-up atlas: a county layer, a country layer and a point layer. */
import type { AtlasRecord, CountyBasis, Layer, LocalisedText, PointPlace } from '../../src/atlas/schema.ts';
import type { AtlasData } from '../../src/state/data.ts';
import type { AtlasState } from '../../src/state/store.ts';
import { startView, type ViewState } from '../../src/state/view.ts';
import { boundaries, gazetteer } from './fixture-places.ts';

export const words = (en: string, zh = en): LocalisedText => ({ en, zh });

type RecordParts = Partial<AtlasRecord> & Pick<AtlasRecord, 'id' | 'place'>;

export function record(parts: RecordParts): AtlasRecord {
  return {
    name: words(parts.id),
    values: {},
    figures: [],
    evidence: 'confirmed',
    notes: [],
    disagreements: [],
    sources: ['page'],
    ...parts,
  };
}

export const inCounties = (
  codes: string[],
  basis: CountyBasis = 'named_in_source',
): AtlasRecord['place'] => ({
  kind: 'county',
  counties: codes.map((code) => ({ code, basis })),
});
export const inCountry = (code: string): AtlasRecord['place'] => ({ kind: 'country', code });
export const atPoint = (lon: number, lat: number, more: Partial<PointPlace> = {}): PointPlace => ({
  kind: 'point',
  lon,
  lat,
  precision: 'site',
  country: 'CHN',
  ...more,
});

function layer(parts: Partial<Layer> & Pick<Layer, 'id' | 'geometry' | 'records'>): Layer {
  return {
    title: words(parts.id),
    summary: words(parts.id),
    noun: { en: { one: 'record', other: 'records' }, zh: '条记录' },
    fields: [],
    measures: {},
    mark: { colourBy: [], colour: 'gi', shape: 'fill', cluster: false },
    ...parts,
  };
}

/** Products by county; 130733 is the old code of 130709. */
export function countyLayer(changes: Partial<Layer> = {}): Layer {
  return layer({
    id: 'products',
    geometry: 'county',
    fields: [
      {
        id: 'kind',
        type: 'category',
        title: words('Kind', '类别'),
        values: { tea: words('Tea', '茶叶'), fruit: words('Fruit', '水果'), spice: words('Spice', '香料') },
        colours: { tea: 'tea', fruit: 'fruit' },
      },
      { id: 'year', type: 'year', title: words('Year') },
      { id: 'official', type: 'boolean', title: words('Official') },
      { id: 'link', type: 'text', title: words('Link') },
    ],
    time: { from: 'year' },
    mark: { colourBy: ['kind', 'official'], colour: 'gi', shape: 'fill', cluster: false },
    records: [
      record({
        id: 'green-tea',
        name: words('Sangzhi white tea', '桑植白茶'),
        place: inCounties(['430822']),
        values: { kind: 'tea', year: 2019, official: true, link: words('Trademark office', '商标局') },
        notes: [words('Grown on terraces', '种在梯田')],
      }),
      record({
        id: 'apple',
        name: words("Qin'an apple", '秦安苹果'),
        place: inCounties(['620522']),
        values: { kind: 'fruit', year: 2020, official: false },
        evidence: 'related',
      }),
      record({
        id: 'basket',
        name: words('Mixed basket', '组合产品'),
        place: inCounties(['620522', '430822'], 'prefecture_member'),
        values: { kind: ['tea', 'fruit'] },
        evidence: 'partial',
        disagreements: [words('Two counts of growers', '两种农户统计')],
      }),
      record({
        id: 'snow-tea',
        name: words('Chongli snow tea', '崇礼雪茶'),
        place: inCounties(['130733'], 'gi_name'),
        values: { kind: 'tea', year: 2021, official: true },
        evidence: 'unconfirmed',
      }),
    ],
    ...changes,
  });
}

/** Partners by country: one withdrew, one has no year, two cooperate. */
export function countryLayer(changes: Partial<Layer> = {}): Layer {
  const entry = (type: string) => ({ text: words(`A ${type}`, '一项合作'), type, sources: ['page'] });
  return layer({
    id: 'partners',
    geometry: 'country',
    fields: [
      {
        id: 'membership',
        type: 'category',
        title: words('Membership'),
        values: { member: words('Member'), withdrawn: words('Withdrawn') },
      },
      { id: 'since', type: 'year', title: words('Since'), classes: [2014, 2016, 2018] },
      { id: 'until', type: 'year', title: words('Until') },
      {
        id: 'projects',
        type: 'entries',
        title: words('Projects'),
        values: { training: words('Training'), meeting: words('Meeting') },
        classes: [1, 2],
      },
    ],
    time: { from: 'since', to: 'until' },
    mark: {
      colourBy: ['membership', 'since', 'projects'],
      colour: 'partner',
      shape: 'fill',
      cluster: false,
      setApart: { field: 'membership', value: 'withdrawn' },
    },
    records: [
      record({
        id: 'FJI',
        name: words('Fiji', '斐济'),
        place: inCountry('FJI'),
        values: {
          membership: 'member',
          since: 2018,
          projects: [entry('training'), entry('training'), entry('meeting')],
        },
      }),
      record({
        id: 'ITA',
        name: words('Italy', '意大利'),
        place: inCountry('ITA'),
        values: { membership: 'withdrawn', since: 2016, until: 2019 },
      }),
      record({
        id: 'KHM',
        name: words('Cambodia', '柬埔寨'),
        place: inCountry('KHM'),
        values: { membership: 'member', projects: [entry('meeting')] },
      }),
    ],
    ...changes,
  });
}

/** Hosts as points: two on one campus in Xiamen, one vague in Lanzhou. */
export function pointLayer(changes: Partial<Layer> = {}): Layer {
  return layer({
    id: 'hosts',
    geometry: 'point',
    fields: [
      {
        id: 'hostType',
        type: 'category',
        title: words('Type'),
        values: { university: words('University', '高校'), library: words('Library', '图书馆') },
      },
      { id: 'year', type: 'year', title: words('Year') },
    ],
    time: { from: 'year' },
    mark: { colourBy: ['hostType'], colour: 'tisc', shape: 'fill', cluster: true },
    records: [
      record({
        id: 'xiamen-university',
        name: words('Xiamen University', '厦门大学'),
        place: atPoint(118.097, 24.438, { province: '350000' }),
        values: { hostType: 'university', year: 2021 },
      }),
      record({
        id: 'xiamen-library',
        name: words('Xiamen Library', '厦门图书馆'),
        place: atPoint(118.097, 24.438, { province: '350000', precision: 'district' }),
        values: { hostType: 'library' },
        evidence: 'partial',
      }),
      record({
        id: 'lanzhou-library',
        name: words('Lanzhou Library', '兰州图书馆'),
        place: atPoint(103.83, 36.06, { province: '620000', precision: 'city' }),
        values: { hostType: 'library', year: 2023 },
      }),
    ],
    ...changes,
  });
}

/** Topmost first: products, hosts, partners; products and hosts are switched on at the start. */
export function atlasData(layers: Layer[] = [countyLayer(), pointLayer(), countryLayer()]): AtlasData {
  return {
    atlas: {
      title: words('Atlas', '地图集'),
      description: words('An atlas', '一部地图集'),
      defaultLanguage: 'en',
      layers: layers.map(({ id }) => id),
      start: { bounds: [66, 4, 142, 54], projection: 'mercator', visible: ['products', 'hosts'] },
      views: [],
      stories: [],
      worldview: 'natural-earth',
      disclaimer: words('No opinion', '不代表立场'),
      mapReviewNumber: '',
      embedders: [],
      archiveOrigins: [],
      dataDate: '2025-05',
    },
    units: {},
    gazetteer: gazetteer(),
    layers: Object.fromEntries(layers.map((each) => [each.id, { status: 'ready', layer: each }])),
    stories: {},
    sources: {},
    claims: [],
    pinyin: {},
    boundaries: boundaries(),
    archiveRecords: {},
    problems: [],
  };
}

export function atlasState(view: Partial<ViewState> = {}, data: AtlasData = atlasData()): AtlasState {
  const start = startView(data.atlas, 'en');
  return {
    data,
    start,
    view: { ...start, ...view },
    passing: {
      mapBounds: null,
      coming: null,
      chooser: null,
      fan: null,
      clustered: [],
      sketch: null,
      notices: [],
      sharing: null,
      isCovered: false,
      archives: {},
      saving: null,
      keeping: null,
      unreadable: [],
      openedStory: null,
      download: null,
      newVersion: null,
      map: 'ready',
    },
  };
}
