import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, columnsShown, standardColumns, withColumn } from '../../../src/atlas/columns.ts';
import { countryLayer, countyLayer } from '../fixtures.ts';

const layer = countyLayer();
const ids = (columns: { id: string }[]): string[] => columns.map(({ id }) => id);

describe('the columns of a layer', () => {
  test('are its name, place and fields, then what every record has', () => {
    expect(ids(columnsOf(layer))).toEqual([
      'name',
      'place',
      'kind',
      'year',
      'official',
      'link',
      'evidence',
      'precision',
      'sources',
    ]);
  });

  test('count figures where the layer measures something', () => {
    const measuring = countyLayer({ measures: { farmers: { en: 'Farmers', zh: '农户' } } });
    expect(ids(columnsOf(measuring))).toContain('figures');
    expect(ids(columnsOf(layer))).not.toContain('figures');
  });

  test('of countries tell no precision: it is always the country', () => {
    expect(ids(columnsOf(countryLayer()))).not.toContain('precision');
  });
});

describe('the standard columns', () => {
  test('leave out long texts, precision and counts', () => {
    expect(standardColumns(layer)).toEqual(['name', 'place', 'kind', 'year', 'official', 'evidence']);
  });

  test('of countries leave out the place, which the name says', () => {
    expect(standardColumns(countryLayer())).not.toContain('place');
  });
});

describe('the columns shown', () => {
  test('are the standard ones when none are chosen', () => {
    expect(ids(columnsShown(layer, null))).toEqual(standardColumns(layer));
  });

  test('keep the order that was asked for, after the name', () => {
    expect(ids(columnsShown(layer, ['year', 'kind']))).toEqual(['name', 'year', 'kind']);
  });

  test('leave out what the layer does not have, also by a name that every object has', () => {
    expect(ids(columnsShown(layer, ['colour', 'constructor', 'year']))).toEqual(['name', 'year']);
  });
});

describe('showing or hiding a column', () => {
  test('puts a new one where the definition has it', () => {
    expect(withColumn(layer, ['name', 'year', 'evidence'], 'official', true)).toEqual([
      'name',
      'year',
      'official',
      'evidence',
    ]);
  });

  test('keeps an order of its own', () => {
    expect(withColumn(layer, ['name', 'evidence', 'year'], 'kind', true)).toEqual([
      'name',
      'kind',
      'evidence',
      'year',
    ]);
  });

  test('back to the standard ones is no choice any more', () => {
    const without = withColumn(layer, null, 'year', false);
    expect(without).not.toBeNull();
    expect(withColumn(layer, without, 'year', true)).toBeNull();
  });

  test('changes that column and no other, whatever was chosen before', () => {
    const all = ids(columnsOf(layer));
    const others = all.filter((id) => id !== 'name');
    fc.assert(
      fc.property(fc.shuffledSubarray(all), fc.constantFrom(...others), fc.boolean(), (chosen, id, shown) => {
        const before = ids(columnsShown(layer, chosen)).filter((other) => other !== id);
        const after = ids(columnsShown(layer, withColumn(layer, chosen, id, shown)));
        expect(after.includes(id)).toBe(shown);
        expect(after.filter((other) => other !== id)).toEqual(before);
      }),
    );
  });
});
