import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { giveFiles, tellWhenCut } from '../../../src/first-view/opening.ts';
import { endOfPage, pageOf } from '../../../tools/one-file.ts';

const site = new Map<string, string | Uint8Array>([
  [
    'index.html',
    `<html><head><meta charset="utf-8" /><link rel="icon" href="./icon.png" type="image/png" />
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index.css"></head>
<body><p>The first view</p><noscript>Allow JavaScript.<span class="no-script__files"> Read <a href="./data/atlas.json">it</a>.</span></noscript></body></html>`,
  ],
  ['icon.png', new Uint8Array([1, 2, 3])],
  ['assets/index.js', 'globalThis.said = ["</script><!-- $& -->", /<!--/.test("<!--")];'],
  ['assets/index.css', 'p { content: "$&" }'],
  ['data/atlas.json', '{"title":"图集"}'],
  ['geo/counties/510000.json', '{"type":"Topology"}'],
  ['geo/NOTICE.md', 'Terms of <https://example.org>'],
  ['licences.md', 'The MIT License'],
  ['archives/places.pmtiles', 'large'],
]);

interface Element {
  type: string;
  text: string;
  dataset: { file: string };
}

/** The elements of the page that hold files. */
function elementsOf(page: string): Element[] {
  return [...page.matchAll(/<script type="([^"]+)" data-file="([^"]+)">([^<]*)<\/script>/g)].map(
    ([, type = '', file = '', text = '']) => ({ type, text, dataset: { file } }),
  );
}

describe('the page', () => {
  const page = pageOf(site);

  test('names no other file that a browser would ask for', () => {
    expect(page).not.toMatch(/(src|href)="\.\//);
    expect(page).toContain('href="data:image/png;base64,AQID"');
    expect(page).toContain('<style>p { content: "$&" }</style>');
  });

  test('has the first view before all that is long, and the program last', () => {
    const order = [
      'The first view',
      'data-file="data/atlas.json"',
      'globalThis.said',
      `id="${endOfPage}"`,
      '</body>',
    ];
    const places = order.map((part) => page.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('has the program as it was, though nothing in it ends its element', () => {
    const [, program = ''] = /<script type="module">(.*?)<\/script>/s.exec(page) ?? [];
    new Function(program)();
    expect((globalThis as { said?: unknown }).said).toEqual(['</script><!-- $& -->', true]);
  });

  test('has the licences, and no archive', () => {
    expect(page).toContain('The MIT License');
    expect(elementsOf(page).map(({ dataset }) => dataset.file)).not.toContain('archives/places.pmtiles');
  });

  test('does not send readers without JavaScript to a file', () => {
    expect(page).toContain('<noscript>Allow JavaScript.</noscript>');
  });

  test('is not made when it would lack a part of the program', () => {
    expect(() => pageOf(new Map([...site, ['assets/part.js', '']]))).toThrow('assets/part.js');
    const asking = '<meta charset="utf-8" /><link rel="manifest" href="./manifest.webmanifest" />';
    expect(() => pageOf(new Map([...site, ['index.html', asking]]))).toThrow('manifest.webmanifest');
    expect(() => pageOf(new Map([...site].filter(([name]) => name !== 'licences.md')))).toThrow(
      'licences.md',
    );
  });
});

describe('a page whose end', () => {
  const cut = { en: 'Not whole', 'zh-CN': '不完整' };
  const toldBy = (page: string): string[] => {
    let loaded = (): void => undefined;
    const told: string[] = [];
    const element = () => ({
      lang: '',
      textContent: '',
      style: {},
      setAttribute: () => undefined,
      append: (part: { lang: string; textContent: string }) => told.push(`${part.lang}: ${part.textContent}`),
    });
    const body = { replaceChildren: () => undefined };
    vi.stubGlobal('document', {
      addEventListener: (_: string, listener: () => void) => {
        loaded = listener;
      },
      getElementById: (id: string) => (page.includes(`id="${id}"`) ? {} : null),
      createElement: element,
      body,
    });
    // As text, with nothing round it, as in the page.
    new Function(`(${tellWhenCut})(${JSON.stringify(endOfPage)}, ${JSON.stringify(cut)})`)();
    loaded();
    return told;
  };
  afterEach(() => vi.unstubAllGlobals());

  test('is missing says so in both languages', () => {
    expect(toldBy(pageOf(site).slice(0, -30))).toEqual(['en: Not whole', 'zh-CN: 不完整']);
  });

  test('is there says nothing', () => expect(toldBy(pageOf(site))).toEqual([]));
});

describe('what the page gives', () => {
  let click: ((event: object) => void) | undefined;
  class FakeLink {
    constructor(private readonly href: string) {}
    closest = () => ({ getAttribute: () => this.href });
  }
  beforeEach(() => {
    const elements = elementsOf(pageOf(site));
    vi.stubGlobal('Element', FakeLink);
    vi.stubGlobal('document', {
      querySelectorAll: () => elements,
      addEventListener: (_: string, listener: typeof click) => {
        click = listener;
      },
    });
    // As text, with nothing round it, as in the page.
    new Function(`(${giveFiles})()`)();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    globalThis.filesOfPage = undefined;
  });

  const taken = async (file: string): Promise<unknown> => (await globalThis.filesOfPage?.take(file))?.json();

  test('is the data, as often as they are wanted', async () => {
    expect(await taken('data/atlas.json')).toEqual({ title: '图集' });
    expect(await taken('data/atlas.json')).toEqual({ title: '图集' });
    expect(await taken('geo/counties/510000.json')).toEqual({ type: 'Topology' });
  });

  test('is told by its names', () => {
    expect(globalThis.filesOfPage?.names()).toEqual(
      expect.arrayContaining(['data/atlas.json', 'geo/counties/510000.json', 'licences.md']),
    );
  });

  test('is no file that it has not, nor does another place have one', () => {
    expect(globalThis.filesOfPage?.take('archives/summary.json')).toBeUndefined();
    expect(globalThis.filesOfPage?.isAll).toBe(true);
  });

  test('is a text behind a link, in a new tab; other links lead where they say', async () => {
    const opened: string[] = [];
    vi.stubGlobal('window', { open: (address: string) => opened.push(address) });
    const preventDefault = vi.fn();
    click?.({ target: new FakeLink('https://example.org'), preventDefault });
    expect([opened, preventDefault.mock.calls]).toEqual([[], []]);
    click?.({ target: new FakeLink('geo/NOTICE.md'), preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(await (await fetch(opened[0] ?? '')).text()).toContain('Terms of');
  });
});
