import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { giveFiles, openAsHandedOut } from '../../../../src/first-view/opening.ts';
import { headOf } from '../../../../src/share/one-file/page.ts';
import { type TakenAlong, withTakenAlong } from '../../../../src/share/one-file/put-in.ts';
import { pageOf } from '../../../../tools/one-file.ts';

const file = new Blob([
  pageOf(
    new Map([
      [
        'index.html',
        '<!doctype html><html><head><meta charset="utf-8" /><title>图集</title></head><body><p>The first view</p></body></html>',
      ],
      ['data/atlas.json', '{"title":"图集"}'],
      ['geo/NOTICE.md', 'Terms'],
      ['licences.md', 'The MIT License'],
    ]),
  ),
]);

afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.filesOfPage = undefined;
});

const entities: Record<string, string> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

function attribute(element: string, name: string): string | undefined {
  const [, text] = new RegExp(` ${name}="([^"]*)"`).exec(element) ?? [];
  return text?.replace(/&(quot|lt|gt|amp);/g, (entity) => entities[entity] ?? '');
}

/** Runs the scripts of a page at an address, as text, as a browser does; gives where they lead. */
async function opened(page: Blob, search = ''): Promise<string> {
  const text = await page.text();
  const metas = text.match(/<meta [^>]*>/g) ?? [];
  const elements = [...text.matchAll(/(<script [^>]*>)([^<]*)<\/script>/g)].map(([, tag = '', content]) => ({
    text: content,
    dataset: { file: attribute(tag, 'data-file') },
  }));
  let address = search;
  vi.stubGlobal('window', {
    location: { search },
    history: {
      replaceState: (_state: unknown, _title: string, next: string) => {
        address = next;
      },
    },
  });
  vi.stubGlobal('document', {
    querySelector: () => {
      const meta = metas.find((element) => attribute(element, 'name') === 'atlas-opening');
      return meta === undefined ? null : { content: attribute(meta, 'content') };
    },
    querySelectorAll: () => elements,
    addEventListener: () => undefined,
  });
  for (const script of [openAsHandedOut, giveFiles]) new Function(`(${script})()`)();
  return address;
}

const taken = async (name: string): Promise<unknown> => (await globalThis.filesOfPage?.take(name))?.json();

const hostile = fc.constantFrom(
  '</script>',
  '<!--',
  '-->',
  '<!-- taken along -->',
  '"/><b a="',
  "'",
  '&quot;',
  '\u2028',
  '\0',
);
const anyText = fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme' }))).map((parts) => parts.join(''));
const anyContent = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    // As JSON makes them: `__proto__` is a name like any other.
    fc.array(fc.tuple(anyText, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

const nothing: TakenAlong = { opening: '', files: [] };

describe('the atlas as one file', () => {
  test('gives back whatever was put into it, and opens with the view that it was told', async () => {
    const anyTaken = fc.record({
      opening: anyText.map((text) => `?${text}`),
      files: fc.uniqueArray(fc.record({ name: anyText, content: anyContent }), {
        selector: ({ name }) => name,
        maxLength: 3,
      }),
    });
    await fc.assert(
      fc.asyncProperty(anyTaken, async ({ opening, files }) => {
        const named = files.map(({ name, content }) => ({ name: `data/stories/${name}.json`, content }));
        expect(await opened(await withTakenAlong(file, { opening, files: named }))).toBe(opening);
        for (const { name, content } of named) expect(await taken(name)).toEqual(content);
        expect(await taken('data/atlas.json')).toEqual({ title: '图集' });
      }),
    );
  });

  test('gives back a story that is larger than what a function takes as arguments', async () => {
    const random = Array.from({ length: 60_000 }, (_, index) => (index * 2_654_435_761) % 4_294_967_296);
    const page = await withTakenAlong(file, {
      opening: '?',
      files: [{ name: 'large.json', content: random }],
    });
    await opened(page);
    expect(await taken('large.json')).toEqual(random);
  });

  test('leads where an address says that names a view', async () => {
    const page = await withTakenAlong(file, { ...nothing, opening: '?story=read.talk.first' });
    expect(await opened(page, '?panel=about')).toBe('?panel=about');
  });

  test('opens at the start when nothing was put into it', async () => {
    expect(await opened(file)).toBe('');
  });

  test('stays the same around what was put into it', async () => {
    const page = await withTakenAlong(file, { opening: '?', files: [{ name: 'a.json', content: {} }] });
    const [before, after] = [await file.text(), await page.text()];
    const at = before.indexOf('<!-- taken along -->');
    expect(after.startsWith(before.slice(0, at))).toBe(true);
    expect(after.endsWith(before.slice(at))).toBe(true);
    expect((await headOf(page))?.version).toBe((await headOf(file))?.version);
  });

  test('is not taken for another page', async () => {
    await expect(withTakenAlong(new Blob(['<!doctype html><p>Sign in</p>']), nothing)).rejects.toThrow(
      'not the atlas as one file',
    );
  });
});
