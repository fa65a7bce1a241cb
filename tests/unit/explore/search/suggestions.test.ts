import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../../../src/explore/search/commands.ts';
import { type SearchItem, searchItems } from '../../../../src/explore/search/items.ts';
import {
  type ListedGroup,
  mostRecent,
  remember,
  suggestionsOf,
} from '../../../../src/explore/search/suggestions.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { atlasData, atlasState } from '../../fixtures.ts';

const data = atlasData();
const commands = commandsOf(data);
const records = [...searchItems(data)].filter(({ group }) => group === 'record');

function suggest(view: Partial<ViewState> = {}, recent: SearchItem[] = []): ListedGroup[] {
  return suggestionsOf(atlasState(view, data), commands, recent);
}

function keys(group: ListedGroup['group'], view: Partial<ViewState> = {}): string[] {
  return (
    suggest(view)
      .find((candidate) => candidate.group === group)
      ?.items.map(({ key }) => key) ?? []
  );
}

describe('before a word is typed', () => {
  test('a newcomer sees the layers and what can be done', () => {
    expect(suggest().map(({ group }) => group)).toEqual(['layer', 'action']);
    expect(keys('layer')).toEqual(['products', 'hosts', 'partners']);
    expect(keys('action')).toEqual([
      'table/products',
      'charts/products',
      'area',
      'sources',
      'language/zh',
      'about',
    ]);
  });

  test('table and charts are those of the unfolded layer', () => {
    expect(keys('action', { panel: 'layer:hosts' }).slice(0, 2)).toEqual(['table/hosts', 'charts/hosts']);
  });

  test('filters that are set can be cleared', () => {
    expect(keys('action', { onlyInView: true })[0]).toBe('clear-all-filters');
  });

  test('what was chosen recently comes first, unless it cannot be chosen now', () => {
    const switchOff = commands.find(({ key }) => key === 'switch-off/products') as SearchItem;
    const recent = [switchOff, records[0] as SearchItem];
    expect(suggest({}, recent)[0]).toEqual({ group: 'recent', items: recent, further: 0 });
    const { layers } = atlasState({}, data).view;
    const off = { layers: layers.map((layer) => ({ ...layer, visible: false })) };
    expect(suggest(off, recent)[0]?.items).toEqual([records[0]]);
  });
});

describe('what was chosen recently', () => {
  test('is kept, the last first, three at most', () => {
    const recent = records.slice(0, 4).reduce(remember, []);
    expect(recent).toEqual([records[3], records[2], records[1]]);
    expect(recent).toHaveLength(mostRecent);
  });

  test('is kept once', () => {
    const [first, second] = records as [SearchItem, SearchItem];
    expect([first, second, first].reduce(remember, [] as SearchItem[])).toEqual([first, second]);
  });
});
