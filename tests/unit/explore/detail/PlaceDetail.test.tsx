import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import { PlaceDetail } from '../../../../src/explore/detail/PlaceDetail.tsx';
import { loadAllWords } from '../../../../src/i18n/words.ts';
import { createAtlasStore } from '../../../../src/state/store.ts';
import { StoreProvider } from '../../../../src/ui/store-context.tsx';
import { groupedLayer } from '../../archive-fixtures.ts';
import { gazetteer } from '../../fixture-places.ts';
import { atlasData, atlasState } from '../../fixtures.ts';

beforeAll(loadAllWords);

function shown(visible: boolean): string {
  const data = { ...atlasData([groupedLayer([])]), gazetteer: gazetteer() };
  const { start } = atlasState({}, data);
  const view = { ...start, layers: [{ id: 'places', visible, opacity: 1, colourBy: null }] };
  const place = data.gazetteer.place('CHN');
  if (!place) throw new Error('The fixture has no place "CHN".');
  return renderToStaticMarkup(
    <StoreProvider store={createAtlasStore(data, start, view)}>
      <PlaceDetail place={place} onZoomTo={() => {}} onClose={() => {}} />
    </StoreProvider>,
  );
}

test('beside what lies in a place stands which layer on the map could not be asked', () => {
  expect(shown(true)).toContain('Not counted, as too large to be asked about an area: Places.');
  expect(shown(false)).not.toContain('Not counted');
});
