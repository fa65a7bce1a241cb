import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openShelf } from '../../../src/app/shelf.ts';
import { ownStory } from '../own-story-fixtures.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { location: { href: 'https://example.org/atlas/' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a browser whose storage never answers leaves the stories to the page', async () => {
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  const opening = openShelf();
  await vi.advanceTimersByTimeAsync(60_000);
  const shelf = await opening;
  expect(shelf.isLasting).toBe(false);
  await shelf.change('own-tea', () => ownStory());
  expect(await shelf.all()).toEqual([ownStory()]);
});
