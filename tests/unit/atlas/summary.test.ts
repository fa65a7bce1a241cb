import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AtlasRecord, Layer, PointPlace } from '../../../src/atlas/schema.ts';
import { type Summary, summarise } from '../../../src/atlas/summary.ts';
import { gazetteer } from '../fixture-places.ts';
import {
  atPoint,
  countryLayer,
  countyLayer,
  inCounties,
  inCountry,
  pointLayer,
  record,
} from '../fixtures.ts';

const { resolve } = gazetteer();
const sum = (layer: Layer): Summary => summarise(layer, layer.records, resolve);

test('a record that lies in several counties counts once, each of its counties too', () => {
  expect(sum(countyLayer())).toMatchObject({ records: 4, counties: 3, provinces: 3, countries: 1 });
});

test('an old code is the county of today', () => {
  const records = [
    record({ id: 'a', place: inCounties(['130733']) }),
    record({ id: 'b', place: inCounties(['130709']) }),
  ];
  expect(sum(countyLayer({ records })).counties).toBe(1);
});

test('years run from the first to the last, and records that state none are counted', () => {
  expect(sum(countyLayer())).toMatchObject({ years: { from: 2019, to: 2021 }, undated: 1 });
  expect(sum(countryLayer())).toMatchObject({ years: { from: 2016, to: 2019 }, undated: 1 });
});

test('in a layer without years nothing is undated', () => {
  const layer = countyLayer();
  delete layer.time;
  expect(sum(layer)).toMatchObject({ years: null, undated: 0 });
});

test('points count in the provinces and countries that they name', () => {
  const records = [
    ...pointLayer().records,
    record({ id: 'unplaced', place: atPoint(105, 35) }),
    record({ id: 'abroad', place: atPoint(105, 12, { country: 'KHM' }) }),
  ];
  expect(sum(pointLayer({ records }))).toMatchObject({ provinces: 2, countries: 2, withoutProvince: 1 });
});

test('no records are nothing', () => {
  expect(sum(countyLayer({ records: [] }))).toEqual({
    records: 0,
    counties: 0,
    provinces: 0,
    countries: 0,
    withoutProvince: 0,
    years: null,
    undated: 0,
  });
});

const codes = ['130709', '130733', '430822', '620522'];
const points: fc.Arbitrary<PointPlace> = fc
  .record({
    country: fc.constantFrom('CHN', 'KHM'),
    province: fc.constantFrom('350000', '620000', undefined),
  })
  .map(({ country, province }) => atPoint(104, 35, province ? { country, province } : { country }));
const places: fc.Arbitrary<AtlasRecord['place']> = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }).map((some) => inCounties(some)),
  fc.constantFrom('FJI', 'ITA').map(inCountry),
  points,
);
const years = fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: undefined });

test('law: every number is that of a plain count', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(places, years, fc.nat(5)), { maxLength: 20 }), (rows) => {
      const records = rows.map(([place, since, lasts], index) =>
        record({
          id: `r${index}`,
          place,
          values: since === undefined ? {} : { since, until: since + lasts },
        }),
      );
      const distinct = (of: (place: AtlasRecord['place']) => (string | undefined)[]): number =>
        new Set(rows.flatMap(([place]) => of(place)).filter((code) => code !== undefined)).size;
      const counties = (place: AtlasRecord['place']): string[] =>
        place.kind === 'county' ? place.counties.map(({ code }) => code.replace('130733', '130709')) : [];
      const dated = rows.flatMap(([, since, lasts]) => (since === undefined ? [] : [since, since + lasts]));
      expect(summarise(countryLayer(), records, resolve)).toEqual({
        records: rows.length,
        counties: distinct(counties),
        provinces: distinct((place) =>
          place.kind === 'point'
            ? [place.province]
            : counties(place).map((county) => `${county.slice(0, 2)}0000`),
        ),
        countries: distinct((place) =>
          place.kind === 'county' ? ['CHN'] : [place.kind === 'country' ? place.code : place.country],
        ),
        withoutProvince: rows.filter(
          ([place]) => place.kind === 'point' && place.country === 'CHN' && !place.province,
        ).length,
        years: dated.length === 0 ? null : { from: Math.min(...dated), to: Math.max(...dated) },
        undated: rows.filter(([, since]) => since === undefined).length,
      });
    }),
  );
});
