import type { Feature, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { type Boundaries, checkGeometry, kilometresFrom } from '../../../tools/check-geometry.ts';
import { soundFiles } from '../atlas/sound-files.ts';

/** A square with sides of 2 degrees around a point. */
function square(code: string, lon: number, lat: number): Feature<Polygon, { code: string }> {
  const corners = [
    [lon - 1, lat - 1],
    [lon + 1, lat - 1],
    [lon + 1, lat + 1],
    [lon - 1, lat + 1],
    [lon - 1, lat - 1],
  ];
  return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [corners] } };
}

function boundaries(): Boundaries {
  const world = {
    name: 'natural-earth',
    countries: {
      type: 'FeatureCollection' as const,
      features: [square('CHN', 118, 24), square('HKG', 114, 22), square('MWI', 34, -13)],
    },
    provinces: {
      type: 'FeatureCollection' as const,
      features: [square('350000', 118, 24), square('810000', 114, 22)],
    },
  };
  return {
    counties: new Set(['513402']),
    aliases: { '513425': '513402' },
    named: new Set(['350000', '810000', '513402']),
    worlds: [world],
  };
}

function problemsAfter(change: (files: ReturnType<typeof soundFiles>, shapes: Boundaries) => void): string[] {
  const files = soundFiles();
  const shapes = boundaries();
  change(files, shapes);
  const problems = checkGeometry(new Map(Object.entries(files)), shapes);
  return problems.map(({ record, path, found }) => `${record} ${path.join('.')}: ${found}`);
}

test('records that meet their shapes are no problem', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe('counties', () => {
  function county(code: string) {
    return problemsAfter((files) => {
      files['layers/hosts.json'].records[0].place = {
        kind: 'county',
        counties: [{ code, basis: 'gi_name' }],
      };
    });
  }

  test('an old code is read through the aliases', () => {
    expect(county('513425')).toEqual([]);
  });

  test('a code without a shape is an error', () => {
    expect(county('513499')).toContain('xiamen records.0.place.counties.0.code: "513499"');
  });
});

test('a record that is broken elsewhere has its place checked', () => {
  const problems = problemsAfter((files) => {
    Object.assign(files['layers/partners.json'].records[0], {
      evidence: 'sure',
      place: { kind: 'country', code: 'TUV' },
    });
  });
  expect(problems).toEqual(['MWI records.0.place.code: "TUV"']);
});

test('a country without a shape is an error', () => {
  const problems = problemsAfter((files) => {
    files['layers/partners.json'].records[0].place.code = 'TUV';
  });
  expect(problems).toEqual(['MWI records.0.place.code: "TUV"']);
});

describe('points', () => {
  function point(place: object) {
    return problemsAfter((files) => {
      Object.assign(files['layers/hosts.json'].records[0].place, place);
    });
  }

  test('outside the province and country they claim are errors that say how far', () => {
    expect(point({ lon: 125, lat: 24 })).toEqual([
      'xiamen records.0.place.country: "CHN", 610 km from 125, 24 (longitude, latitude)',
      'xiamen records.0.place.province: "350000", 610 km from 125, 24 (longitude, latitude)',
    ]);
  });

  test('outside by less than their precision are no problem', () => {
    expect(point({ lon: 119.15, precision: 'city' })).toEqual([]);
    expect(point({ lon: 119.15, precision: 'site' })).toHaveLength(2);
  });

  test('with a precision in kilometres use it', () => {
    expect(point({ lon: 120, precision: 120 })).toEqual([]);
    expect(point({ lon: 120, precision: 50 })).toHaveLength(2);
  });

  test('in Hong Kong give China as their country', () => {
    expect(point({ lon: 114.1, lat: 22.3, province: '810000' })).toEqual([]);
  });

  test('in a province without a name are an error', () => {
    const problems = problemsAfter((_files, shapes) => shapes.named.delete('350000'));
    expect(problems).toEqual(['xiamen records.0.place.province: "350000"']);
  });
});

test('a view of an unknown place is an error', () => {
  const problems = problemsAfter((files) => {
    files['atlas.json'].views = [{ id: 'a', title: { en: 'A', zh: '甲' }, place: '999999' }];
  });
  expect(problems).toEqual(['a views.0.place: "999999"']);
});

test('the distance to a shape is 0 inside and in kilometres outside', () => {
  expect(kilometresFrom(square('A', 0, 0), [0.5, 0.5])).toBe(0);
  expect(kilometresFrom(square('A', 0, 0), [2, 0])).toBeCloseTo(111.3, 0);
});
