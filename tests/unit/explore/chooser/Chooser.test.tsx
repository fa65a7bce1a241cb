import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { Chooser } from '../../../../src/explore/chooser/Chooser.tsx';
import { loadAllWords } from '../../../../src/i18n/words.ts';
import { type Choice, createAtlasStore } from '../../../../src/state/store.ts';
import { StoreProvider } from '../../../../src/ui/store-context.tsx';
import { groupedLayer } from '../../archive-fixtures.ts';
import { atlasData, atlasState } from '../../fixtures.ts';

beforeAll(loadAllWords);

/** `name`: of a record that is not at hand, as its tile has too little for one. */
function choice(name: string): Choice {
  return { selection: { kind: 'record', layer: 'places', record: name }, name: { en: name, zh: name } };
}

function shown(choices: Choice[]): string {
  const data = atlasData([groupedLayer([])]);
  const { start } = atlasState({}, data);
  const store = createAtlasStore(data, start, start);
  store.pass({ chooser: { choices, at: [0, 0] } });
  // Server rendering reads the first state of a store.
  store.getInitialState = store.getState;
  return renderToStaticMarkup(
    <StoreProvider store={store}>
      <Chooser />
    </StoreProvider>,
  );
}

test('a record that is not at hand is called as the map calls it', () => {
  expect(shown([choice('Tea house'), choice('Old mill')])).toContain('Tea house');
});

test('of very many it lists some, and says how many more there are', () => {
  const text = shown(Array.from({ length: 1030 }, (_, index) => choice(`Place ${index}`)));
  expect(text.match(/<li>/g)).toHaveLength(20);
  expect(text).toContain('and 1,010 more');
  expect(shown([choice('Tea house'), choice('Old mill')])).not.toContain('more');
});
