import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Resting } from '../../../../src/atlas/references.ts';
import type { Source } from '../../../../src/atlas/schema.ts';
import { byUse, findSources, kindCounts } from '../../../../src/explore/sources/find-sources.ts';
import { countyLayer, words } from '../../fixtures.ts';

const source = (id: string, parts: Partial<Source>): Source => ({
  id,
  title: id,
  kind: 'page',
  copy: false,
  ...parts,
});
const slides = source('slides', { title: 'South-South Cooperation', publisher: 'CNIPA', kind: 'official' });
const paper = source('paper', { title: '我国地理标志', publisher: '人民日报', kind: 'media' });
const page = source('page', { title: words('Page on the tea trade', '关于茶业的页面') });
const all = [slides, paper, page];

const found = (query: string, kind: Source['kind'] | null = null): string[] =>
  findSources(all, query, kind).map(({ id }) => id);

describe('sources are found', () => {
  test.each([
    ['south cooperation', ['slides']],
    ['CNIPA south', ['slides']],
    ['cnipa tea', []],
    ['人民日报', ['paper']],
    ['茶业', ['page']],
    ['TEA trade', ['page']],
    ['  ', ['slides', 'paper', 'page']],
  ])('by the words %s of title and publisher, in both languages', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('by kind', () => {
    expect(found('', 'media')).toEqual(['paper']);
    expect(found('south', 'media')).toEqual([]);
  });
});

test('kinds are counted, most first', () => {
  expect(kindCounts([paper, page, { ...slides, kind: 'page' }])).toEqual([
    ['page', 2],
    ['media', 1],
  ]);
});

test('what is used most comes first, and equals keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 12 }), (uses) => {
      const sources = uses.map((_, index) => source(`s${index}`, {}));
      const layer = countyLayer();
      const resting = new Map<string, Resting>(
        uses.map((use, index) => [
          `s${index}`,
          { layers: [{ layer, records: layer.records.slice(0, use) }], claims: [] },
        ]),
      );
      const naive = [3, 2, 1, 0].flatMap((use) => sources.filter((_, index) => uses[index] === use));
      expect(byUse(sources, resting)).toEqual(naive);
    }),
  );
});
