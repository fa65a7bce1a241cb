import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Claim, Language } from '../../../../src/atlas/schema.ts';
import { LayerClaims } from '../../../../src/explore/claims/LayerClaims.tsx';
import { createAtlasStore } from '../../../../src/state/store.ts';
import { StoreProvider } from '../../../../src/ui/store-context.tsx';
import { atlasData, atlasState, countyLayer, words } from '../../fixtures.ts';

const claim = (id: string, more: Partial<Claim>): Claim => ({
  id,
  about: 'products',
  measure: words('Projects', '项目'),
  value: 21,
  qualifier: 'more-than',
  sources: ['page'],
  ...more,
});

function shown(claims: Claim[], language: Language = 'en'): string {
  const data = { ...atlasData(), claims };
  const { start } = atlasState({}, data);
  const store = createAtlasStore(data, start, { ...start, language });
  const page = (
    <StoreProvider store={store}>
      <LayerClaims layer={countyLayer()} />
    </StoreProvider>
  );
  // Server rendering reads the store's first state, which is the one above.
  return renderToStaticMarkup(page).replace(/<[^>]*>/g, '');
}

test('a figure that was reported stands beside what the layer holds', () => {
  const text = shown([claim('a', {})]);
  expect(text).toContain('In this atlas: 4 records (1 confirmed, 1 related, 1 partial and 1 unconfirmed)');
  expect(text).toContain('Projectsmore than 21 [Source 1]');
});

test('a claim that says otherwise stands beside it', () => {
  const claims = [
    claim('a', { disagreesWith: 'b' }),
    claim('b', { value: words('17 provinces', '17个省份') }),
  ];
  expect(shown(claims, 'zh')).toContain('另有来源说法不同17个省份');
});

test('without a claim about the layer as a whole nothing is shown', () => {
  expect(shown([claim('a', { record: 'apple' }), claim('b', { about: 'programme' })])).toBe('');
});
