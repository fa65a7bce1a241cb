import { describe, expect, it } from 'vitest';
import type { AtlasRecord, Place } from '../../../../src/atlas/schema.ts';
import { recordsHere } from '../../../../src/explore/detail/here.ts';
import type { PlaceKind } from '../../../../src/geo/gazetteer.ts';
import type { AtlasState } from '../../../../src/state/store.ts';

function record(id: string, place: Place): AtlasRecord {
  return {
    id,
    place,
    values: {},
    figures: [],
    notes: [],
    disagreements: [],
    sources: ['s'],
  } as unknown as AtlasRecord;
}

const point = {
  kind: 'point',
  lon: 102.5,
  lat: 32.5,
  country: 'CHN',
  province: '510000',
  prefecture: '513200',
} as const;
const layer = {
  id: 'layer',
  geometry: 'point',
  fields: [],
  records: [
    record('site', { ...point, precision: 'site' }),
    record('city', { ...point, precision: 'city' }),
    record('elsewhere', { ...point, lon: 110, precision: 'site' }),
    record('old-code', { kind: 'county', counties: [{ code: '999999', basis: 'named_in_source' }] }),
    record('county-that-looks-like-a-prefecture', {
      kind: 'county',
      counties: [{ code: '620200', basis: 'named_in_source' }],
    }),
    record('abroad', { kind: 'country', code: 'KHM' }),
  ],
};

const square = {
  type: 'Feature',
  properties: { code: '513233' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [102, 32],
        [103, 32],
        [103, 33],
        [102, 33],
        [102, 32],
      ],
    ],
  },
};

function state(visible: boolean): AtlasState {
  return {
    data: {
      layers: { layer: { status: 'ready', layer } },
      gazetteer: {
        resolve: (code: string) => (code === '999999' ? '513233' : code),
        parentsOf: (code: string) => ({ '999999': ['513200', '510000'], '620200': ['620000'] })[code] ?? [],
        bbox: () => undefined,
      },
      boundaries: { counties: { type: 'FeatureCollection', features: [square] } },
    },
    view: {
      layers: [{ id: 'layer', visible, opacity: 1, colourBy: null }],
      filters: {},
      time: null,
      onlyInView: false,
    },
    passing: { mapBounds: null },
  } as unknown as AtlasState;
}

function idsIn(kind: PlaceKind, code: string): string[] {
  return recordsHere(state(true), { kind, code }).flatMap((group) => group.records.map((each) => each.id));
}

describe('records in a place', () => {
  it('are those of the country', () => {
    expect(idsIn('country', 'KHM')).toEqual(['abroad']);
    expect(idsIn('country', 'CHN')).toEqual([
      'site',
      'city',
      'elsewhere',
      'old-code',
      'county-that-looks-like-a-prefecture',
    ]);
  });

  it('are those of the province and the prefecture, old county codes included', () => {
    expect(idsIn('province', '510000')).toEqual(['site', 'city', 'elsewhere', 'old-code']);
    expect(idsIn('prefecture', '513200')).toEqual(['site', 'city', 'elsewhere', 'old-code']);
  });

  it('are those of a county whose code ends like that of a prefecture (Jiayuguan)', () => {
    expect(idsIn('county', '620200')).toEqual(['county-that-looks-like-a-prefecture']);
    expect(idsIn('province', '620000')).toEqual(['county-that-looks-like-a-prefecture']);
  });

  it('are in a county only those whose point is exact enough and inside its shape', () => {
    expect(idsIn('county', '513233')).toEqual(['site', 'old-code']);
  });

  it('leave out layers that are switched off', () => {
    expect(recordsHere(state(false), { kind: 'country', code: 'CHN' })).toEqual([]);
  });
});
