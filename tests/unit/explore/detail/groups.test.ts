import { describe, expect, it } from 'vitest';
import type { AtlasRecord, Claim, Entry, Field, Figure, Layer } from '../../../../src/atlas/schema.ts';
import { citedSources } from '../../../../src/explore/detail/citations.ts';
import { entryGroups, figureGroups } from '../../../../src/explore/detail/groups.ts';

const name = { en: 'Name', zh: '名称' };

function entry(id: string, type?: string): Entry {
  return { text: { en: id, zh: id }, sources: [`source-of-${id}`], ...(type ? { type } : {}) };
}

function figure(measure: string, value: number): Figure {
  return { measure, value, unit: 'people', source: `source-of-${value}` };
}

function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    about: 'layer',
    record: 'record',
    measure: name,
    value: 1,
    sources: [`source-of-${id}`],
    ...more,
  };
}

const field: Field & { type: 'entries' } = {
  id: 'list',
  type: 'entries',
  title: name,
  values: { first: name, second: name },
};

describe('entry groups', () => {
  it('follow the order of the field, with entries without a type last', () => {
    const groups = entryGroups(field, [
      entry('a'),
      entry('b', 'second'),
      entry('c', 'first'),
      entry('d', 'second'),
    ]);
    expect(groups.map(({ type, entries }) => [type, entries.map((each) => each.text.en)])).toEqual([
      ['first', ['c']],
      ['second', ['b', 'd']],
      [undefined, ['a']],
    ]);
  });
});

describe('figure groups', () => {
  it('keep the order of measures and of the figures in each', () => {
    const record = { figures: [figure('area', 1), figure('yield', 2), figure('area', 3)] } as AtlasRecord;
    expect(
      figureGroups(record).map((group) => [group.measure, group.figures.map((each) => each.value)]),
    ).toEqual([
      ['area', [1, 3]],
      ['yield', [2]],
    ]);
  });
});

describe('cited sources', () => {
  it('are listed once each, the record’s own first', () => {
    const record = {
      sources: ['own'],
      values: { list: [entry('a'), entry('b')] },
      figures: [figure('area', 1), { ...figure('area', 2), source: 'own' }],
    } as unknown as AtlasRecord;
    const layer = { fields: [field] } as unknown as Layer;
    expect(citedSources(layer, record, [claim('c'), claim('d', { sources: ['own'] })])).toEqual([
      'own',
      'source-of-a',
      'source-of-b',
      'source-of-1',
      'source-of-c',
    ]);
  });
});
