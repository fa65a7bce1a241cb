import { afterEach, expect, test, vi } from 'vitest';
import { addressOf } from '../../../src/ui/view-address.ts';
import { atlasState } from '../fixtures.ts';

afterEach(() => vi.unstubAllGlobals());

function addressAt(page: string): string | undefined {
  vi.stubGlobal('window', { location: new URL(page) });
  const { view, start } = atlasState({ language: 'en', time: [2018, 2020] });
  return addressOf(view, start);
}

test('citations and downloads name the address of the view, wherever the page began', () => {
  expect(addressAt('https://example.org/atlas/?lang=zh&undated=1#map')).toBe(
    'https://example.org/atlas/?lang=en&time=2018-2020',
  );
});

test.each([
  'file:///D:/atlas.html',
  'http://localhost:4173/',
  'http://127.0.0.1:4173/',
  'http://[::1]:4173/',
])('they name none that opens on this computer alone: %s', (page) => expect(addressAt(page)).toBeUndefined());
