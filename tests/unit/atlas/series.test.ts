import { expect, test } from 'vitest';
import type { Claim } from '../../../src/atlas/schema.ts';
import { linesOf, seriesOf } from '../../../src/atlas/series.ts';
import { words } from '../fixtures.ts';

const claim = (id: string, more: Partial<Claim>): Claim => ({
  id,
  about: 'hosts',
  measure: words(id),
  value: 0,
  unit: 'hosts',
  series: 'total',
  sources: ['page'],
  ...more,
});

const start = claim('start', { value: 2017, unit: 'year', series: 'start' });
const total = claim('total', { value: 101, year: 2021 });
const more = claim('more', { value: 51, year: 2024, series: 'addition' });
const plan = claim('plan', { value: 200, year: 2025, qualifier: 'planned' });

test('claims stand on the time line by year, a start on its line of nought', () => {
  const series = seriesOf([plan, more, total, start], 'hosts');
  expect(series?.points.map(({ claim: { id }, year, value, planned }) => [id, year, value, planned])).toEqual(
    [
      ['start', 2017, 0, false],
      ['total', 2021, 101, false],
      ['more', 2024, 51, false],
      ['plan', 2025, 200, true],
    ],
  );
  expect([series?.title, series?.unit]).toEqual([words('plan'), 'hosts']);
});

test('an addition is joined to no total, and the line to a plan is a planned one', () => {
  const lines = linesOf(seriesOf([start, total, more, plan], 'hosts')?.points ?? []);
  expect(lines.map(({ from, to, planned }) => [from.claim.id, to.claim.id, planned])).toEqual([
    ['total', 'plan', true],
  ]);
});

test('two totals of one year disagree, so no line joins them', () => {
  const other = claim('other', { value: 110, year: 2021 });
  expect(linesOf(seriesOf([total, other], 'hosts')?.points ?? [])).toEqual([]);
});

test('claims of other layers, of records, and without a place in the series are not drawn', () => {
  const others = [
    { ...total, about: 'projects' },
    { ...total, record: 'xiamen' },
    claim('plain', { value: 7 }),
  ].map(({ series, ...rest }, index) => (index === 2 ? rest : { ...rest, series }));
  expect(seriesOf(others as Claim[], 'hosts')).toBe(null);
});

test('a series needs a total in a unit', () => {
  const { unit: _, ...withoutUnit } = total;
  expect(seriesOf([withoutUnit, start], 'hosts')).toBe(null);
  expect(seriesOf([start, more], 'hosts')).toBe(null);
});

test('what has another unit, no unit, no year, no number or no possible year is told, not drawn', () => {
  const { unit: _, ...withoutUnit } = claim('without unit', { value: 3, year: 2020 });
  const odd = [
    withoutUnit,
    claim('other unit', { value: 3, year: 2020, unit: 'regions' }),
    claim('without year', { value: 3 }),
    claim('words', { value: words('many'), year: 2020 }),
    claim('far start', { value: 20170, unit: 'year', series: 'start' }),
  ];
  const series = seriesOf([total, ...odd], 'hosts');
  expect(series?.points.map((point) => point.claim.id)).toEqual(['total']);
  expect(series?.notDrawn).toEqual(odd);
});
