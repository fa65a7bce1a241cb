/** A small atlas without a fault, for tests to break in one place. Values are loose: tests write what is wrong. */
// biome-ignore lint/suspicious/noExplicitAny: a test must be able to write what the schema refuses.
type Loose = any;

const text = { en: 'Text', zh: '文字' };

export function soundFiles(): Record<string, Loose> {
  return structuredClone({
    'atlas.json': {
      title: text,
      description: text,
      defaultLanguage: 'en',
      layers: ['hosts', 'partners'],
      start: { bounds: [66, 4, 142, 54], projection: 'mercator', visible: ['hosts'] },
      views: [{ id: 'world', title: text, bounds: [-170, -56, 178, 78] }],
      stories: ['talk'],
      worldview: 'natural-earth',
      disclaimer: text,
      mapReviewNumber: '',
      embedders: [],
      dataDate: '2025-05',
    },
    'sources.json': { sources: [{ id: 'page', title: 'A page', kind: 'official' }] },
    'claims.json': {
      claims: [
        { id: 'hosts-101', about: 'hosts', measure: text, value: 101, unit: 'hosts', sources: ['page'] },
      ],
    },
    'units.json': { units: { hosts: { en: { name: 'hosts' }, zh: { name: '家' } } } },
    'places.json': { provinces: [], prefectures: [], counties: [] },
    'layers/hosts.json': {
      id: 'hosts',
      title: text,
      summary: text,
      noun: { en: { one: 'host', other: 'hosts' }, zh: '家' },
      geometry: 'point',
      fields: [
        { id: 'kind', type: 'category', title: text, values: { university: text, library: text } },
        { id: 'since', type: 'year', title: text },
        { id: 'role', type: 'text', title: text },
        { id: 'staff', type: 'number', title: text, unit: 'hosts' },
        { id: 'official', type: 'boolean', title: text },
      ],
      measures: { served: text },
      time: { from: 'since' },
      mark: { colourBy: ['kind'], colour: 'tisc', setApart: { field: 'kind', value: 'library' } },
      records: [
        {
          id: 'xiamen',
          name: text,
          place: {
            kind: 'point',
            lon: 118.1,
            lat: 24.4,
            precision: 'site',
            country: 'CHN',
            province: '350000',
          },
          values: { kind: 'university', since: 2021, role: text, staff: 3, official: true },
          figures: [{ measure: 'served', value: 5, unit: 'hosts', source: 'page' }],
          evidence: 'confirmed',
          sources: ['page'],
        },
      ],
    },
    'layers/partners.json': {
      id: 'partners',
      title: text,
      summary: text,
      noun: { en: { one: 'partner', other: 'partners' }, zh: '个' },
      geometry: 'country',
      fields: [{ id: 'cooperation', type: 'entries', title: text, values: { training: text } }],
      mark: { colourBy: ['cooperation'], colour: 'partner' },
      records: [
        {
          id: 'MWI',
          name: text,
          place: { kind: 'country', code: 'MWI' },
          values: { cooperation: [{ text, type: 'training', sources: ['page'] }] },
          evidence: 'partial',
          sources: ['page'],
        },
      ],
    },
    'stories/talk.json': {
      id: 'talk',
      title: text,
      summary: text,
      scenes: [
        {
          id: 'opening',
          title: text,
          text,
          view: 'layers=hosts,-partners&f.hosts.kind=university&select=hosts/xiamen',
          bounds: [116, 23, 120, 26],
          figures: [
            { claim: 'hosts-101' },
            { layer: 'hosts', record: 'xiamen', measure: 'served' },
            { count: 'hosts' },
          ],
          sources: ['page'],
          notes: text,
        },
        { id: 'closing', title: text, text, view: 'layers=partners', bounds: [-20, -36, 150, 62] },
      ],
    },
  });
}
