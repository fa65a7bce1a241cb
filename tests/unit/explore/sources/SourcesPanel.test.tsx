import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { Claim } from '../../../../src/atlas/schema.ts';
import { SourcesPanel } from '../../../../src/explore/sources/SourcesPanel.tsx';
import { loadAllWords } from '../../../../src/i18n/words.ts';
import type { AtlasData } from '../../../../src/state/data.ts';
import { createAtlasStore } from '../../../../src/state/store.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { StoreProvider } from '../../../../src/ui/store-context.tsx';
import { atlasData, atlasState, words } from '../../fixtures.ts';

beforeAll(loadAllWords);

const page: AtlasData['sources'][string] = { id: 'page', title: 'A page', kind: 'page', copy: false };
const claim = (parts: Partial<Claim>): Claim => ({
  id: 'claim',
  about: 'programme',
  measure: words('Courses'),
  value: 30,
  sources: ['page'],
  ...parts,
});

function shown(view: Partial<ViewState>, data: Partial<AtlasData>): string {
  const { data: whole, start } = atlasState({}, { ...atlasData(), sources: { page }, ...data });
  const store = createAtlasStore(whole, start, { ...start, ...view });
  const nothing = (): void => {};
  return renderToStaticMarkup(
    <StoreProvider store={store}>
      <SourcesPanel onClose={nothing} onGoTo={nothing} />
    </StoreProvider>,
  )
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('a source says how much rests on it, and unfolded what', () => {
  expect(shown({ panel: 'sources' }, {})).toContain('A page Web page 10 records and claims rest on it');
  const open = shown({ panel: 'source:page' }, { claims: [claim({})] });
  expect(open).toContain('products (4) Sangzhi white tea');
  expect(open).toContain('What was reported (1) Courses: 30 Cite this source');
});

test('a claim with an unknown layer, record or unit is listed all the same', () => {
  const claims = [
    claim({ id: 'a', about: 'gone', measure: words('Lost') }),
    claim({ id: 'b', about: 'products', record: 'pear', measure: words('Pears'), unit: 'crates' }),
  ];
  const open = shown({ panel: 'source:page' }, { claims });
  expect(open).toContain('Lost: 30');
  expect(open).toContain('Pears: 30 crates');
});

test('a source that the address names wrongly is told', () => {
  expect(shown({ panel: 'source:gone' }, {})).toContain('“gone” is not in the list of sources.');
});

test('without the list of sources the panel says so', () => {
  expect(shown({ panel: 'sources' }, { sources: {} })).toContain('The list of sources could not be loaded.');
});
