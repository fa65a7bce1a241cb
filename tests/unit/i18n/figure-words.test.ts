import { describe, expect, test } from 'vitest';
import { noFilter } from '../../../src/atlas/filter.ts';
import type { FoundFigure } from '../../../src/atlas/found-figure.ts';
import type { Claim } from '../../../src/atlas/schema.ts';
import { figureWords } from '../../../src/i18n/figure-words.ts';
import { chinese, english, projects } from '../explore/example.ts';
import { words } from '../fixtures.ts';

const units = {
  projects: { en: { name: 'projects', one: 'project', factor: 1 }, zh: { name: '个项目', factor: 1 } },
};
const claim = (more: Partial<Claim> = {}): Claim => ({
  id: 'a',
  about: 'projects',
  measure: words('National projects', '国家项目'),
  value: 21,
  unit: 'projects',
  sources: ['page'],
  ...more,
});
const beside = (assumed = 0): Extract<FoundFigure, { kind: 'claim' }>['beside'] => ({
  layer: projects,
  shown: {
    count: 'records',
    amount: 2,
    assumed,
    records: [],
    filter: { ...noFilter, values: { product: ['tea'] } },
    remainder: 19,
  },
});
const said = (found: FoundFigure, context = english) => figureWords(found, units, context);

describe('a claim', () => {
  test('says what was reported, what the atlas shows and under which condition', () => {
    const found: FoundFigure = { kind: 'claim', claim: claim(), otherwise: [], beside: beside() };
    expect(said(found)).toEqual({
      title: 'National projects',
      value: '21 projects reported',
      isNumber: true,
      shown: '2 projects in this atlas',
      remarks: ['Product: Tea'],
    });
    expect(said(found, chinese)).toMatchObject({ value: '通报或报道21个项目', shown: '本图集收录2个项目' });
  });

  test('says its qualifier, year and note', () => {
    const reported = claim({ qualifier: 'more-than', year: 2020, note: words('By the end of the year') });
    expect(said({ kind: 'claim', claim: reported, otherwise: [], beside: null })).toMatchObject({
      value: 'more than 21 projects',
      shown: null,
      remarks: ['For 2020', 'By the end of the year'],
    });
  });

  test('says what another source says', () => {
    const otherwise = [claim({ id: 'b', value: words('17 provinces') })];
    expect(said({ kind: 'claim', claim: claim(), otherwise, beside: null }).remarks).toEqual([
      'Another source says otherwise: 17 provinces',
    ]);
  });

  test('says how many of what it is compared with are assumed', () => {
    const found: FoundFigure = { kind: 'claim', claim: claim(), otherwise: [], beside: beside(1) };
    expect(said(found).remarks).toContain('Of these, 1 assumed: no source names them');
  });

  test('in words is no number', () => {
    const stated = claim({ value: words('In the north') });
    expect(said({ kind: 'claim', claim: stated, otherwise: [], beside: null })).toMatchObject({
      value: 'In the north',
      isNumber: false,
    });
  });
});

test('a figure of a record says whose it is, its measure, unit and year', () => {
  const layer = { ...projects, measures: { jobs: words('Jobs', '就业') } };
  const [record] = layer.records;
  if (!record) throw new Error('The example has no record.');
  const figure = { measure: 'jobs', value: 1, unit: 'projects', year: 2024, source: 'page' };
  expect(said({ kind: 'record', layer, record, figure })).toEqual({
    title: 'green-tea: Jobs',
    value: '1 project',
    isNumber: true,
    shown: null,
    remarks: ['For 2024'],
  });
});

describe('a count', () => {
  const count = { kind: 'count', layer: projects, all: 3, years: null } as const;

  test('of all records says how many there are', () => {
    expect(said({ ...count, amount: 3, filter: noFilter }).value).toBe('3 projects');
  });

  test('of some says of how many, and what limits them', () => {
    const filter = { ...noFilter, years: { year: [2018, 2020] as [number, number] } };
    expect(said({ ...count, amount: 2, filter, years: [2018, 2021] })).toMatchObject({
      title: 'Shown on the map',
      value: '2 of 3 projects',
      remarks: ['Year: 2018–2020', '2018–2021'],
    });
    expect(said({ ...count, amount: 2, filter }, chinese).value).toBe('2个，共3个项目');
  });
});

test('a figure that is not there says so', () => {
  expect(said({ kind: 'missing', name: 'gi-projects-count' })).toMatchObject({
    title: 'This figure could not be loaded',
    value: 'gi-projects-count',
  });
});
