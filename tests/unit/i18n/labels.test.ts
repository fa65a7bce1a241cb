import { expect, test } from 'vitest';
import { type Facet, facetsOf } from '../../../src/atlas/facet.ts';
import { facetTitle, optionHint, optionLabel, optionsInOrder } from '../../../src/i18n/labels.ts';
import { chinese, english, projects } from '../explore/example.ts';

const facet = (id: string): Facet & { kind: 'values' } => {
  const found = facetsOf(projects).find((candidate) => candidate.id === id);
  if (found?.kind !== 'values') throw new Error(`no facet ${id}`);
  return found;
};

test('fields carry their own title', () =>
  expect(facetTitle(facet('product'), chinese)).toBe('Product（中）'));

test('built-in facets carry words', () =>
  expect(['evidence', 'precision', 'province'].map((id) => facetTitle(facet(id), english))).toEqual([
    'Evidence',
    'Location precision',
    'Province',
  ]));

test('options are named by definition, words or gazetteer', () => {
  expect(optionLabel(facet('product'), 'tea', english)).toBe('Tea');
  expect(optionLabel(facet('listed'), 'false', chinese)).toBe('否');
  expect(optionLabel(facet('evidence'), 'related', chinese)).toBe('相关');
  expect(optionLabel(facet('precision'), 'assumed', english)).toBe('County assumed');
  expect(optionLabel(facet('province'), '510000', english)).toBe('Sichuan');
});

test('a place without a name shows its code', () =>
  expect(optionLabel(facet('province'), '990000', english)).toBe('990000'));

test('provinces are ordered by count, then by name', () => {
  const provinces = { ...facet('province'), options: ['510000', '530000', '990000'] };
  const totals = new Map([
    ['990000', 2],
    ['530000', 1],
    ['510000', 1],
  ]);
  expect(optionsInOrder(provinces, totals, english)).toEqual(['990000', '510000', '530000']);
});

test('precision runs from the most exact to the least', () => {
  const precision = { ...facet('precision'), options: ['assumed', 'city', 'county', 'site'] };
  expect(optionsInOrder(precision, new Map(), english)).toEqual(['site', 'city', 'county', 'assumed']);
});

test('categories keep the order of the definition', () =>
  expect(optionsInOrder(facet('product'), new Map([['fruit', 9]]), english)).toEqual(['tea', 'fruit']));

test('a grade of evidence is explained in the words of the layer, else in general', () => {
  const evidence = facet('evidence');
  expect(optionHint(projects, evidence, 'related', english)).toBe('Related, in this layer');
  expect(optionHint(projects, evidence, 'confirmed', chinese)).toBe('有来源明确载明此内容。');
  expect(optionHint(projects, facet('product'), 'tea', english)).toBeNull();
});
