import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { Claim, Language } from '../../../../src/atlas/schema.ts';
import { LayerClaims } from '../../../../src/explore/claims/LayerClaims.tsx';
import { loadAllWords } from '../../../../src/i18n/words.ts';
import { createAtlasStore } from '../../../../src/state/store.ts';
import { StoreProvider } from '../../../../src/ui/store-context.tsx';
import { atlasData, atlasState, countyLayer, words } from '../../fixtures.ts';

beforeAll(loadAllWords);

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
  expect(text).toContain('Projectsmore than 21 [1]');
});

test('a claim that says otherwise stands beside it', () => {
  const claims = [
    claim('a', { disagreesWith: 'b' }),
    claim('b', { value: words('17 provinces', '17个省份') }),
  ];
  expect(shown(claims, 'zh')).toContain('另有来源说法不同17个省份');
});

test('a claim that can be compared stands beside what the records show, with what is left', () => {
  const compared = claim('a', {
    unit: 'projects',
    qualifier: undefined,
    shown: { count: 'records', where: { kind: ['tea'] } },
  });
  const text = shown([compared]);
  expect(text).toContain('What is counted here is the whole layer, whatever filters are set.');
  expect(text).toContain(
    '21 projects [1]3 recordsKind: TeaNot yet shown here: 18 projectsShow these 3 records on the map',
  );
  expect(shown([compared], 'zh')).toContain('3条记录类别：茶叶尚未收录：18 projects在图上显示这3条记录');
});

test('an opposite claim says how many sources stand behind it', () => {
  const claims = [
    claim('a', { disagreesWith: 'b', shown: { count: 'provinces', where: {} } }),
    claim('b', { value: words('17 provinces'), sources: ['page', 'press', 'radio'] }),
  ];
  expect(shown(claims)).toContain('One source saysmore than 21 [1]3 provincial-level regions');
  expect(shown(claims)).toContain('2 other sources say17 provinces [1][2][3]Not counted in the records');
});

test('a claim whose counterpart names what the layer does not have is shown without it', () => {
  const text = shown([claim('a', { shown: { count: 'records', where: { flavour: ['sweet'] } } })]);
  expect(text).toContain('Also reported (1)Projectsmore than 21 [1]');
});

test('a claim with an unknown record, unit or source is shown all the same', () => {
  const text = shown([claim('a', { record: 'pear', unit: 'crates', sources: ['gone'] })]);
  expect(text).toContain('more than 21 crates [1]About “pear”, which is not in this layer');
  expect(text).toContain('Source “gone” is not in the list of sources');
});

test('without a claim about the layer as a whole only the layer itself is counted', () => {
  const text = shown([claim('a', { record: 'apple' }), claim('b', { about: 'programme' })]);
  expect(text).toBe(
    'What was reportedIn this atlas: 4 records (1 confirmed, 1 related, 1 partial and 1 unconfirmed)Cite this layer',
  );
});
