import { expect, test } from 'vitest';
import { createPlaceIndex, placeGroups } from '../../../../src/explore/area/places.ts';
import { gazetteer } from '../../fixture-places.ts';

const index = createPlaceIndex(gazetteer(), 'en');
const found = (query: string) =>
  placeGroups(index, query).map(({ kind, places }) => [kind, ...places.map(({ key }) => key)]);

test('without words all places stand there: divisions by code, countries by name', () =>
  expect(found(' ')).toEqual([
    ['province', '130000', '430000', '620000'],
    ['prefecture', '430800'],
    ['country', 'KHM', 'CHN', 'FJI', 'ITA'],
  ]));

test('counties are not among them', () => expect(found('Sangzhi')).toEqual([]));

test('words find places in both languages, the group of the best first', () => {
  expect(found('甘肃')).toEqual([['province', '620000']]);
  expect(found('fiji')).toEqual([['country', 'FJI']]);
  expect(found('h')).toEqual([['province', '130000', '430000']]);
});
