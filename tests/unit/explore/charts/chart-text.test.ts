import { expect, test } from 'vitest';
import { chartsOf, type ValuesFacet } from '../../../../src/atlas/chart.ts';
import type { Claim } from '../../../../src/atlas/schema.ts';
import { seriesOf } from '../../../../src/atlas/series.ts';
import {
  coverageNotes,
  drawingLabel,
  figureNotes,
  figureText,
  inChartOrder,
  pointText,
  uniformText,
  unitOf,
} from '../../../../src/explore/charts/chart-text.ts';
import { isSame } from '../../../../src/explore/charts/counts.ts';
import { words } from '../../fixtures.ts';
import { chinese, english, hosts, projects } from '../example.ts';

const units = {
  hosts: { en: { name: 'hosts', factor: 1 }, zh: { name: '家', factor: 1 } },
  'billion-rmb': { en: { name: 'billion RMB', factor: 1 }, zh: { name: '元', factor: 1e9 } },
};

test('the unit of a chart says what is counted', () => {
  expect(unitOf(projects, english)).toBe('Number of projects');
  expect(unitOf(projects, chinese)).toBe('项目数量（个）');
});

test('records without a value are counted in words', () => {
  const year = chartsOf(projects, []).charts.find((chart) => chart.kind === 'years');
  if (year?.kind !== 'years') throw new Error('The projects have two years, so there must be a chart.');
  const counted = { all: 3, without: 1 };
  expect(coverageNotes(projects, year.facet, counted, false, english)).toEqual([
    'Not stated for 1 of 3 projects',
  ]);
  expect(coverageNotes(projects, year.facet, counted, false, chinese)).toEqual([
    '3个项目中，有1个未载明此项',
  ]);
});

test('a chart that counts a record twice says so', () => {
  const { charts } = chartsOf(projects, []);
  const notes = charts.flatMap((chart) =>
    chart.kind === 'values' && chart.facet.id === 'province'
      ? coverageNotes(projects, chart.facet, { all: 3, without: 0 }, chart.coverage.hasSeveral, english)
      : [],
  );
  expect(notes).toEqual(['Records with several values count under each of them']);
});

test('a drawing is named by all that it shows, with the signs of the language', () => {
  const rows = [
    { label: 'Tea', value: '2' },
    { label: 'Fruit', value: '1' },
  ];
  expect(drawingLabel('Product', 'Number', rows, english)).toBe('Chart. Product. Number. Tea: 2; Fruit: 1');
  expect(drawingLabel('产品', '数量', rows, chinese)).toBe('图表：产品，数量。Tea：2；Fruit：1');
});

test('what has one value or none is told in words', () => {
  const { uniform } = chartsOf(hosts, []);
  expect(uniform.map((each) => uniformText(hosts, each, english))).toEqual([
    'From: only 2019 is stated (1 of 2 projects)',
    'To: only 2021 is stated (1 of 2 projects)',
    'Province: Yunnan for every record (2 projects)',
    'Country or area: CHN for every record (2 projects)',
    'Evidence: Confirmed for every record (2 projects)',
  ]);
  const none = { ...hosts, records: hosts.records.slice(1) };
  expect(uniformText(none, chartsOf(none, []).uniform[0] as never, chinese)).toBe(
    'From（中）：所有记录均未载明',
  );
});

test('a few values keep the order of the definition; of many, the largest come first', () => {
  const options = Array.from({ length: 13 }, (_, index) => `v${index}`);
  const [field] = projects.fields;
  const facet = { kind: 'values', id: 'product', field, options } as ValuesFacet;
  const totals = new Map([['v12', 5]]);
  expect(inChartOrder({ ...facet, options: options.slice(1) } as ValuesFacet, totals, english)[0]).toBe('v1');
  expect(inChartOrder(facet, totals, english).slice(0, 2)).toEqual(['v12', 'v0']);
});

const claim = (more: Partial<Claim>): Claim => ({
  id: 'a',
  about: 'hosts',
  measure: words('Hosts'),
  value: 101,
  unit: 'hosts',
  year: 2021,
  series: 'total',
  sources: ['page'],
  ...more,
});

test('a plan is called a plan, and an addition is not taken for a total', () => {
  const claims = [
    claim({}),
    claim({ value: 51, year: 2024, series: 'addition' }),
    claim({ value: 200, year: 2025, qualifier: 'planned' }),
    claim({ value: 2017, unit: 'year', series: 'start' }),
  ];
  const points = seriesOf(claims, 'hosts')?.points ?? [];
  expect(points.map((point) => pointText(point, units, english))).toEqual([
    'Start',
    '101 hosts',
    'further 51 hosts',
    '200 hosts (planned)',
  ]);
  expect(points.map((point) => pointText(point, units, chinese))).toEqual([
    '启动',
    '101家',
    '新增51家',
    '200家（计划）',
  ]);
});

test('a figure is told with its qualifier, year and note', () => {
  const figure = {
    value: 1.2,
    qualifier: 'more-than' as const,
    year: 2020,
    note: words('whole chain', '全产业链'),
  };
  expect(figureText(figure, 'billion-rmb', units, english)).toBe(
    'more than 1.2 billion RMB, 2020, whole chain',
  );
  expect(figureText(figure, 'billion-rmb', units, chinese)).toBe('超过12亿元，2020年，全产业链');
});

test('the dots are explained as far as there is something to explain', () => {
  const [record] = projects.records;
  if (!record) throw new Error('The example has projects.');
  expect(figureNotes([{ record, figures: [{ value: 1, year: 2020 }] }], english)).toEqual([]);
  const figures = [
    { value: 1, year: 2020 },
    { value: 2, qualifier: 'planned' as const },
  ];
  expect(figureNotes([{ record, figures }], english)).toEqual([
    'A record with several figures has several dots',
    'The figures are not all of the same year',
    'Hollow dot: planned',
  ]);
});

test('counts that are equal are the same counts', () => {
  expect(isSame(new Map([['a', 1]]), new Map([['a', 1]]))).toBe(true);
  expect(isSame(new Map([['a', 1]]), new Map([['a', 2]]))).toBe(false);
  expect(isSame(new Map([['a', 1]]), new Map())).toBe(false);
});
