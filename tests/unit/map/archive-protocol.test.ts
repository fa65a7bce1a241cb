/** Tiles as the map engine asks for them, with the engine and the reader of archives stood in for. */
import type { AddProtocolAction } from 'maplibre-gl';
import { afterEach, expect, test, vi } from 'vitest';

const { tile, protocols } = vi.hoisted(() => ({
  tile: vi.fn(),
  protocols: new Map<string, AddProtocolAction>(),
}));
vi.mock('maplibre-gl', () => ({
  addProtocol: (scheme: string, action: AddProtocolAction) => protocols.set(scheme, action),
}));
vi.mock('pmtiles', () => ({
  Protocol: class {
    tile = tile;
  },
}));

afterEach(() => {
  vi.useRealTimers();
});

async function askForTile(): Promise<unknown> {
  const { registerArchives } = await import('../../../src/map/archive-protocol.ts');
  registerArchives();
  const action = protocols.get('pmtiles');
  return action?.({ url: 'pmtiles://a.pmtiles#0/0/0/0' }, new AbortController());
}

test('a tile comes as the reader of archives gives it', async () => {
  tile.mockResolvedValueOnce({ data: 'tile' });
  expect(await askForTile()).toEqual({ data: 'tile' });
});

test('a tile that never comes counts as a fault of the network, so that the map does not wait for ever', async () => {
  tile.mockReturnValueOnce(new Promise(() => undefined));
  vi.useFakeTimers();
  const asked = expect(askForTile()).rejects.toThrow(/network/);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.runAllTimersAsync();
  await asked;
});
