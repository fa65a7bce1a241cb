import { describe, expect, test } from 'vitest';
import { type Facet, facetsOf, facetValues } from '../../../src/atlas/facet.ts';
import type { Layer } from '../../../src/atlas/schema.ts';
import {
  atPoint,
  countryLayer,
  countyLayer,
  inCounties,
  inCountry,
  pointLayer,
  record,
  words,
} from '../fixtures.ts';

const idsOf = (layer: Layer): string[] => facetsOf(layer).map(({ id }) => id);

function facet(layer: Layer, id: string): Facet {
  const found = facetsOf(layer).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The layer has no facet "${id}", only ${idsOf(layer).join(', ')}.`);
  return found;
}

function optionsOf(layer: Layer, id: string): string[] {
  const found = facet(layer, id);
  return found.kind === 'values' ? found.options : [];
}

describe('the facets of a layer', () => {
  test('fields come first in their order, then what every layer has', () => {
    expect(idsOf(countyLayer())).toEqual(['kind', 'year', 'official', 'evidence', 'precision', 'province']);
  });

  test('texts and numbers are no facets', () => {
    const layer = pointLayer({
      fields: [
        { id: 'role', type: 'text', title: words('Role') },
        { id: 'staff', type: 'number', title: words('Staff'), unit: 'people' },
      ],
      records: [
        record({ id: 'x', place: atPoint(1, 2), values: { role: words('Host'), staff: 3 } }),
        record({ id: 'y', place: atPoint(1, 2), values: { staff: 4 } }),
      ],
    });
    expect(idsOf(layer)).toEqual([]);
  });

  test('a field that no record fills in is no facet', () => {
    const bare = countyLayer().records.map((each) => ({ ...each, values: {} }));
    expect(idsOf(countyLayer({ records: bare }))).toEqual(['evidence', 'precision', 'province']);
  });

  test('evidence, precision and province that are all alike tell nothing apart', () => {
    const layer = countyLayer({
      records: [
        record({ id: 'x', place: inCounties(['620522']) }),
        record({ id: 'y', place: inCounties(['620523']) }),
      ],
    });
    expect(idsOf(layer)).toEqual([]);
  });

  test('points in several countries can be told apart by country', () => {
    const layer = pointLayer({
      records: [
        record({ id: 'x', place: atPoint(1, 2, { country: 'MWI' }) }),
        record({ id: 'y', place: atPoint(1, 2, { country: 'KHM' }) }),
      ],
    });
    expect(optionsOf(layer, 'country')).toEqual(['KHM', 'MWI']);
  });

  test('a layer of countries has no country facet: each record is a country', () => {
    expect(idsOf(countryLayer())).not.toContain('country');
  });
});

describe('the options of a facet', () => {
  test('are the values that some record has, in the order of the definition', () => {
    expect(optionsOf(countyLayer(), 'kind')).toEqual(['tea', 'fruit']);
    expect(optionsOf(countryLayer(), 'projects')).toEqual(['training', 'meeting']);
  });

  test('of a yes-or-no field are yes, then no', () => {
    expect(optionsOf(countyLayer(), 'official')).toEqual(['true', 'false']);
  });

  test('of evidence go from the strongest grade to the weakest', () => {
    const records = [...countyLayer().records].reverse();
    expect(optionsOf(countyLayer({ records }), 'evidence')).toEqual([
      'confirmed',
      'related',
      'partial',
      'unconfirmed',
    ]);
  });

  test('of provinces are their codes in order', () => {
    expect(optionsOf(countyLayer(), 'province')).toEqual(['130000', '430000', '620000']);
  });

  test('of years are the first and the last that a record has', () => {
    expect(facet(countyLayer(), 'year')).toMatchObject({ kind: 'years', from: 2019, to: 2021 });
  });
});

describe('the values of a record under a facet', () => {
  const basket = countyLayer().records[2];

  test.each([
    ['kind', ['tea', 'fruit']],
    ['official', []],
    ['evidence', ['partial']],
    ['precision', ['assumed']],
    ['province', ['620000', '430000']],
  ])('%s', (id, expected) => {
    expect(basket && facetValues(facet(countyLayer(), id), basket)).toEqual(expected);
  });

  test('country', () => {
    expect(facetValues({ id: 'country' }, record({ id: 'x', place: inCountry('FJI') }))).toEqual(['FJI']);
  });
});
