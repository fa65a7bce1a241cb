/** What the search box offers before a word is typed, so that a newcomer learns what it can do. */
import type { FoundGroup } from '../../atlas/search.ts';
import { layerInQuestion } from '../../state/actions.ts';
import type { AtlasState } from '../../state/store.ts';
import type { Group, SearchItem } from './items.ts';

/** A group as the list shows it; `recent` mixes the groups. */
export type ListedGroup = Omit<FoundGroup<SearchItem>, 'group'> & { group: Group | 'recent' };

export const mostRecent = 3;
const mostListed = 8;

/** The item put in front of what was chosen before. */
export function remember(recent: SearchItem[], chosen: SearchItem): SearchItem[] {
  return [chosen, ...recent.filter((item) => !isSame(item, chosen))].slice(0, mostRecent);
}

function isSame(a: SearchItem, b: SearchItem): boolean {
  return a.group === b.group && a.key === b.key;
}

/** What was chosen last, the layers topmost first, then the actions that are used most. */
export function suggestionsOf(
  state: AtlasState,
  commands: SearchItem[],
  recent: SearchItem[],
): ListedGroup[] {
  const { view } = state;
  const isOffered = (item: SearchItem): boolean => item.isOffered?.(state) ?? true;
  const pick = (group: Group, keys: string[]): SearchItem[] => {
    const found = keys.flatMap(
      (key) => commands.find((item) => item.group === group && item.key === key) ?? [],
    );
    return found.filter(isOffered).slice(0, mostListed);
  };
  const layer = layerInQuestion(view);
  const actions = [
    'clear-all-filters',
    `table/${layer}`,
    `charts/${layer}`,
    'area',
    'sources',
    'language/zh',
    'language/en',
    'about',
  ];
  const layers = view.layers.map(({ id }) => id);
  const groups: ListedGroup[] = [
    { group: 'recent', items: recent.filter(isOffered), further: 0 },
    { group: 'layer', items: pick('layer', layers), further: 0 },
    { group: 'action', items: pick('action', actions), further: 0 },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
