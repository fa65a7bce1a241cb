import { expect, test } from 'vitest';
import { labelFeatures } from '../../../src/map/labels.ts';
import { gazetteer } from '../fixture-places.ts';

const labels = labelFeatures(gazetteer()).features.map(({ properties, geometry }) => ({
  code: '',
  order: 0,
  minzoom: Number.NaN,
  ...properties,
  geometry,
}));
const label = (code: string) => labels.find((each) => each.code === code);

test('a place has its name in both languages, at its label point', () => {
  expect(label('430822')).toMatchObject({
    kind: 'county',
    en: 'Sangzhi County',
    zh: '桑植县',
    geometry: { type: 'Point', coordinates: [109.8, 29.400000000000002] },
  });
});

test('countries, provinces and counties are labelled, prefectures are not', () => {
  expect(label('CHN')).toMatchObject({ kind: 'country' });
  expect(label('430000')).toMatchObject({ kind: 'province' });
  expect(label('430800')).toBeUndefined();
  expect(labels).toHaveLength(gazetteer().all().length - 1);
});

test('of two names that collide the larger place keeps its own: it is placed first', () => {
  const orders = ['CHN', 'KHM', '430822'].map((code) => label(code)?.order ?? Number.NaN);
  expect(orders).toEqual([...orders].sort((a, b) => a - b));
  expect(new Set(orders).size).toBe(3);
});

test('a small country waits for more zoom than a large one; provinces and counties follow their layer alone', () => {
  const minzooms = ['CHN', 'ITA', 'KHM'].map((code) => label(code)?.minzoom ?? Number.NaN);
  expect(minzooms).toEqual([...minzooms].sort((a, b) => a - b));
  expect(new Set(minzooms).size).toBe(3);
  expect([label('430000')?.minzoom, label('430822')?.minzoom]).toEqual([0, 0]);
});

test('a place without a label point has no label', () => {
  const all = gazetteer()
    .all()
    .map((place) => ({ ...place, point: undefined }));
  expect(labelFeatures({ ...gazetteer(), all: () => all }).features).toEqual([]);
});

test('a place without a box is labelled last', () => {
  const all = gazetteer()
    .all()
    .map((place) => (place.code === '430822' ? { ...place, bbox: undefined } : place));
  const { features } = labelFeatures({ ...gazetteer(), all: () => all });
  const orders = new Map(features.map(({ properties }) => [properties?.code, properties?.order]));
  expect(orders.get('430822')).toBe(Math.max(...orders.values()));
});
