import { describe, expect, it } from 'vitest';
import type { AtlasRecord, Place } from '../../../src/atlas/schema.ts';
import { joinPlaces, precisionRadius } from '../../../src/geo/join.ts';

function record(id: string, place: Place): AtlasRecord {
  return {
    id,
    name: { en: id, zh: id },
    place,
    values: {},
    figures: [],
    evidence: 'confirmed',
    notes: [],
    disagreements: [],
    sources: ['source'],
  };
}

function inCounties(...codes: string[]): Place {
  return { kind: 'county', counties: codes.map((code) => ({ code, basis: 'named_in_source' })) };
}

const available = new Set(['130709', '513233', 'KHM']);
const aliases = { '130733': '130709' };

describe('joinPlaces', () => {
  it('finds shapes through old codes', () => {
    const joined = joinPlaces([record('chongli', inCounties('130733'))], available, aliases);
    expect(joined).toEqual({ missing: [], notDrawn: [] });
  });

  it('names each code without a shape', () => {
    const records = [record('milk', inCounties('513233', '999999'))];
    const joined = joinPlaces(records, available, aliases);
    expect(joined.missing).toEqual([{ record: 'milk', code: '999999' }]);
    expect(joined.notDrawn).toEqual([]);
  });

  it('lists a record as not drawn when none of its shapes is there', () => {
    const lost = record('lost', inCounties('999998', '999999'));
    const abroad = record('abroad', { kind: 'country', code: 'XXX' });
    const found = record('found', { kind: 'country', code: 'KHM' });
    expect(joinPlaces([lost, abroad, found], available, aliases).notDrawn).toEqual([lost, abroad]);
  });

  it('needs no shape for a point', () => {
    const place: Place = { kind: 'point', lon: 106, lat: 12.5, precision: 'site', country: 'KHM' };
    expect(joinPlaces([record('point', place)], new Set(), {})).toEqual({ missing: [], notDrawn: [] });
  });
});

describe('precisionRadius', () => {
  it('reads words and kilometres', () => {
    expect(precisionRadius('site')).toBe(1);
    expect(precisionRadius('district')).toBe(5);
    expect(precisionRadius('city')).toBe(15);
    expect(precisionRadius(0.25)).toBe(0.25);
  });
});
