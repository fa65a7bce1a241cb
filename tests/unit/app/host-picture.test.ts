import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostPicture } from '../../../src/app/host-picture.ts';
import type { PictureOptions } from '../../../src/embed/bridge.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';

beforeEach(() => {
  vi.stubGlobal('window', { location: new URL('https://atlas.example.org/') });
  const context = { measureText: (text: string) => ({ width: 6 * text.length }) };
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
});
afterEach(() => vi.unstubAllGlobals());

function picture(options: Partial<PictureOptions>) {
  const { data, start, view } = atlasState();
  const store = createAtlasStore(data, start, view);
  return hostPicture(store, store.getState(), { type: 'svg', width: 640, height: 480, scale: 1, ...options });
}

test('a picture needs no map', async () => {
  const made = await picture({});
  expect(made).toMatchObject({ picture: { type: 'image/svg+xml' } });
});

test('a picture of more pixels than browsers hold is refused, unless it is drawn in lines', async () => {
  const size = { width: 2400, height: 2400, scale: 4 };
  expect(await picture({ ...size, type: 'png' })).toBe('too-large');
  expect(await picture(size)).not.toBe('too-large');
});
