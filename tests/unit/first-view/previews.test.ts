import { join } from 'node:path';
import { expect, test } from 'vitest';
import { previews } from '../../../src/first-view/previews.ts';
import { siteFiles } from '../../../tools/vite-first-view.ts';

const root = join(import.meta.dirname, '../../..');
const made = await previews(siteFiles(root));

test('there is a preview of the start view and of each story', () => {
  const stories = made.previews.map(({ story }) => story?.id ?? null);
  expect(stories).toEqual([null, ...made.atlas.stories]);
});

test('their pictures are maps without words, which nobody knows a font for', () => {
  for (const { picture } of made.previews) {
    expect(picture.match(/<path/g)?.length).toBeGreaterThan(10);
    expect(picture).not.toContain('<text');
  }
});

test('each has a picture of its own', () => {
  expect(new Set(made.previews.map(({ picture }) => picture)).size).toBe(made.previews.length);
});
