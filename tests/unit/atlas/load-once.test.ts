import { expect, test, vi } from 'vitest';
import { loadOnce } from '../../../src/atlas/load-once.ts';

test('what was asked for twice comes once, and is at hand afterwards', async () => {
  const bring = vi.fn(async () => 'words');
  const part = loadOnce(bring);
  expect(part.now()).toBeUndefined();
  expect(await Promise.all([part.load(), part.load()])).toEqual(['words', 'words']);
  await part.load();
  expect(part.now()).toBe('words');
  expect(bring).toHaveBeenCalledOnce();
});

test('a failed try may be tried again', async () => {
  const bring = vi.fn(async () => 'words');
  bring.mockRejectedValueOnce(new Error('no connection'));
  const part = loadOnce(bring);
  await expect(part.load()).rejects.toThrow('no connection');
  expect(part.now()).toBeUndefined();
  await part.load();
  expect(part.now()).toBe('words');
});
