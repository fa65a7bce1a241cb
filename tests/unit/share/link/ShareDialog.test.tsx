import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadAllWords } from '../../../../src/i18n/words.ts';
import { linkOf } from '../../../../src/share/link/link.ts';
import { ShareDialog } from '../../../../src/share/link/ShareDialog.tsx';
import { createAtlasStore } from '../../../../src/state/store.ts';
import { StoreProvider } from '../../../../src/ui/store-context.tsx';
import { atlasState } from '../../fixtures.ts';

beforeAll(async () => {
  vi.stubGlobal('navigator', {});
  await loadAllWords();
});
afterAll(() => void vi.unstubAllGlobals());

const code = 'aria-label="QR code of the link"';
const tooLong = 'too long for a QR code';

/** `words`: to search for, which make the link as long as they are. */
function shown(page: string, words = ''): string {
  const state = atlasState({ filters: { products: { values: {}, years: {}, text: words } } });
  const store = createAtlasStore(state.data, state.start, state.view);
  return renderToStaticMarkup(
    <StoreProvider store={store}>
      <ShareDialog
        link={linkOf(state, page, null)}
        title="Atlas"
        citation={null}
        ways={[]}
        onClose={() => undefined}
      />
    </StoreProvider>,
  );
}

test('a link that others can open has a code', () => {
  const dialog = shown('https://example.org/atlas/', 'tea');
  expect(dialog).toContain(code);
  expect(dialog).not.toContain(tooLong);
});

test('a link that makes a code too fine for a phone has none, and the dialog says why and what helps', () => {
  const dialog = shown('https://example.org/atlas/', '茶'.repeat(100));
  expect(dialog).not.toContain(code);
  expect(dialog).toContain(tooLong);
  expect(dialog).toContain('Fewer filters');
});

test('a link that opens on this computer alone has no code, however short or long', () => {
  for (const words of ['', '茶'.repeat(100)]) {
    const dialog = shown('http://localhost:4173/', words);
    expect(dialog).toContain('opens on this computer only');
    expect(dialog).not.toContain(code);
    expect(dialog).not.toContain(tooLong);
  }
});
