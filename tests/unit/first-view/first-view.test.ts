import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type FirstView, firstView } from '../../../src/first-view/first-view.tsx';
import { siteFiles } from '../../../tools/vite-first-view.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** From the atlas's own data, as the build makes it. */
let made: FirstView;
beforeAll(async () => {
  made = await firstView(siteFiles(root));
}, 60_000);

/** The script of an element. */
function textOf(element: string): string {
  return /^<script[^>]*>(.*)<\/script>$/s.exec(element)?.[1] ?? '';
}

/** What an element gives to its script. */
function givenTo(element: string): unknown[] {
  const [, attribute = ''] = /^<script data-given="([^"]*)">/.exec(element) ?? [];
  return JSON.parse(attribute.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

test('a file that cannot be used is named, and no page is made', async () => {
  const files = siteFiles(root);
  const broken = firstView((file) =>
    file === 'geo/world.json'
      ? Promise.resolve({ ok: false, problem: { file, reason: 'missing', detail: 'Not there.' } })
      : files(file),
  );
  await expect(broken).rejects.toThrow('geo/world.json: Not there.');
});

test('a start on the globe has no picture, and hides nothing that waits for one', async () => {
  const files = siteFiles(root);
  const globe = await firstView(async (file) => {
    const loaded = await files(file);
    if (file !== 'data/atlas.json' || !loaded.ok) return loaded;
    const atlas = loaded.value as { start: object };
    return { ok: true, value: { ...atlas, start: { ...atlas.start, projection: 'globe' } } };
  });
  expect(globe.markup).toBe('');
  expect(givenTo(globe.script)).toEqual([expect.objectContaining({ hasPicture: false })]);
});

describe('the first view of this atlas', () => {
  test('has the interface in both languages', () => {
    for (const words of ['TISC hosts', 'TISC承办机构', 'Partner countries', '伙伴国家', 'Layers', '图层'])
      expect(made.markup).toContain(words);
  });

  test('has the map with its names in both languages, in pictures that the page shows one of', () => {
    for (const language of ['en', 'zh']) expect(made.markup).toContain(`<g class="only-${language}">`);
    for (const tone of ['light', 'dark'])
      for (const size of ['large', 'middle', 'small'])
        expect(made.markup).toContain(`<svg class="first-view__map only-${size} only-${tone}">`);
    expect(made.markup).toMatch(/<tspan[^>]*>Mongolia</);
    expect(made.markup).toMatch(/<tspan[^>]*>蒙古</);
  });

  test('refers only to what is in it, and names nothing twice', () => {
    const ids = [...made.markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const references = [...made.markup.matchAll(/(?:href="#|url\(#)([^")]*)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(references.length).toBeGreaterThan(100);
  });

  test('has no style attribute, and nothing that runs or loads', () => {
    expect(made.markup).not.toMatch(/ style=|<script|<img|<link| on[a-z]+="/);
  });

  test('is out of reach until the program comes', () => {
    expect(made.markup).toMatch(/^<div class="first-view" inert hidden>/);
  });

  test('asks for its data as text that needs nothing round it', () => {
    const asked: string[] = [];
    const answer = (file: string): Promise<Response> => {
      asked.push(file);
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const document = { currentScript: { dataset: { given: JSON.stringify(givenTo(made.lastScript)) } } };
    const run = new Function(
      'fetch',
      'AbortSignal',
      'globalThis',
      'document',
      'window',
      textOf(made.lastScript),
    );
    const askedAt = (search: string): void =>
      run(answer, AbortSignal, {}, document, { location: { search } });
    askedAt('?lang=en&dataversion=1a2b3c4d5e6f');
    expect(asked, 'a fixed version has other files').toEqual([]);
    askedAt('?lang=en');
    expect(asked).toEqual(
      expect.arrayContaining(['data/atlas.json', 'data/layers/gi-projects.json', 'geo/world.json']),
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('has scripts whose sums no change of the data changes', async () => {
    const files = siteFiles(root);
    const other = await firstView(async (file) => {
      const loaded = await files(file);
      if (file !== 'data/atlas.json' || !loaded.ok) return loaded;
      const atlas = loaded.value as { layers: string[] };
      return { ok: true, value: { ...atlas, layers: atlas.layers.slice(0, 2), stories: [] } };
    });
    expect(other.lastScript).not.toBe(made.lastScript);
    expect(textOf(other.lastScript)).toBe(textOf(made.lastScript));
    expect(textOf(other.script)).toBe(textOf(made.script));
  });

  test('leaves no browser behind where there is none', () => {
    expect(globalThis).not.toHaveProperty('window');
    expect(globalThis).not.toHaveProperty('document');
  });

  test('is as wide for its height as the start view on the flat map', () => {
    expect(made.ratio).toBeCloseTo(1.25, 1);
  });
});
