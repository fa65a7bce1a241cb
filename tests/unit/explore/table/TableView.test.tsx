import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { TableView } from '../../../../src/explore/table/TableView.tsx';
import { loadAllWords } from '../../../../src/i18n/words.ts';
import { createAtlasStore } from '../../../../src/state/store.ts';
import { StoreProvider } from '../../../../src/ui/store-context.tsx';
import { archive, groupedLayer } from '../../archive-fixtures.ts';
import { atlasData, atlasState } from '../../fixtures.ts';

beforeAll(loadAllWords);

test('a layer that is too large to be listed is searched only where it has an index', () => {
  const layer = groupedLayer([]);
  const { index: _, ...withoutIndex } = archive;
  const shown = (own: typeof archive): string => {
    const data = atlasData([{ ...layer, archive: own }]);
    const { start } = atlasState({}, data);
    return renderToStaticMarkup(
      <StoreProvider store={createAtlasStore(data, start, start)}>
        <TableView layer={{ ...layer, archive: own }} onSelect={() => {}} onGoTo={() => {}} />
      </StoreProvider>,
    );
  };
  expect(shown(archive)).toContain('The search box finds single ones.');
  expect(shown(withoutIndex)).toContain('too large to be listed');
  expect(shown(withoutIndex)).not.toContain('search box');
});
