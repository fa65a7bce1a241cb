import * as v from 'valibot';
import { expect, test } from 'vitest';
import { GeoPlaces } from '../../../src/geo/geo-places.ts';
import { readGeo } from './files.ts';

test('the places of the boundary files have the shape that the page expects, with nothing left out', () => {
  const places = readGeo('places.json');
  expect(v.parse(GeoPlaces, places)).toEqual(places);
});
