import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/schema.ts';
import type { Preview } from '../../../src/first-view/previews.ts';
import { headTags, openScriptSource, storyPage, storyPageFile } from '../../../tools/preview-pages.ts';
import { words } from '../fixtures.ts';

const atlas = {
  ...(JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas),
  title: words('Atlas', '地图集'),
  disclaimer: words('No opinion.', '不代表意见。'),
};
const preview: Preview & { story: { id: string; firstScene: string } } = {
  story: { id: 'tea', firstScene: 'opening' },
  title: words('Tea & "cake" <script>', '茶'),
  description: words('Of tea.', '关于茶。'),
  picture: '<svg/>',
};

function contentOf(name: string, from: Partial<Atlas>, language: 'en' | 'zh' = 'en'): string | undefined {
  const tags = headTags(preview, language, { ...atlas, ...from }, 'stories/tea/', '../../');
  const found = tags.find(({ attrs }) => (attrs.property ?? attrs.name ?? attrs.rel) === name);
  return found && (found.attrs.content ?? found.attrs.href);
}

describe('what a page says of itself', () => {
  const site = { siteAddress: 'https://example.org/atlas/' };

  test('is in its language', () => {
    expect(contentOf('og:title', {}, 'zh')).toBe('茶');
    expect(contentOf('og:description', {}, 'zh')).toBe('关于茶。');
    expect(contentOf('og:locale', {}, 'zh')).toBe('zh_CN');
    expect(contentOf('og:locale:alternate', {}, 'zh')).toBe('en_GB');
  });

  test('names picture and page with their whole address, where the site knows its own', () => {
    expect(contentOf('og:image', site)).toBe('https://example.org/atlas/previews/story-tea.png');
    expect(contentOf('og:url', site)).toBe('https://example.org/atlas/stories/tea/');
    expect(contentOf('canonical', site)).toBe('https://example.org/atlas/stories/tea/');
  });

  test('names the picture relative to the page, and no page, where the site does not know its address', () => {
    expect(contentOf('og:image', {})).toBe('../../previews/story-tea.png');
    expect(contentOf('og:url', {})).toBeUndefined();
    expect(contentOf('canonical', {})).toBeUndefined();
  });

  test('has with the picture what belongs to every picture of the map', () => {
    expect(contentOf('og:image:alt', {})).toBe('Tea & "cake" <script>. No opinion.');
    expect(contentOf('og:image:alt', { mapReviewNumber: 'X1' }, 'zh')).toBe('茶。不代表意见。 审图号：X1');
  });
});

describe('the page of a story', () => {
  test('lies in the folder of the story, and in one below for the other language', () => {
    expect(storyPageFile(preview.story, 'en', atlas)).toBe('stories/tea/index.html');
    expect(storyPageFile(preview.story, 'zh', atlas)).toBe('stories/tea/zh/index.html');
  });

  test('leads to the first scene without a script, from wherever the site is', () => {
    const target = '../../../?lang=zh&amp;story=read.tea.opening';
    const page = storyPage(preview, 'zh', atlas);
    expect(page).toContain(`<noscript><meta http-equiv="refresh" content="0; url=${target}" /></noscript>`);
    expect(page).toContain(`<a href="${target}">打开专题</a>`);
  });

  test('leaves the language to the reader’s browser where the link names none', () => {
    expect(storyPage(preview, 'en', atlas)).toContain('data-start="?story=read.tea.opening"');
  });

  test('has no script and no style in itself, as a content security policy may forbid them', () => {
    const page = storyPage(preview, 'en', atlas);
    expect(page).not.toMatch(/<script[^>]*>[^<]|<style|style=/);
  });

  test('escapes what the data say', () => {
    const page = storyPage(preview, 'en', atlas);
    expect(page).toContain('<h1>Tea &amp; "cake" &lt;script&gt;</h1>'.replaceAll('"', '&quot;'));
    expect(page).not.toContain('<script>');
  });
});

describe('the script of these pages', () => {
  /** Where it leads, from an address. */
  function leadsTo(search: string, start = '?story=read.tea.opening'): string {
    let target = '';
    const page = {
      location: { search, hash: '', replace: (href: string) => (target = href) },
      document: {
        currentScript: {
          src: 'https://example.org/atlas/stories/open.js',
          dataset: { start },
        },
      },
    };
    new Function('location', 'document', openScriptSource)(page.location, page.document);
    return target;
  }

  test('leads to the beginning of the story', () => {
    expect(leadsTo('')).toBe('https://example.org/atlas/?story=read.tea.opening');
    expect(leadsTo('', '?lang=zh&story=read.tea.opening')).toBe(
      'https://example.org/atlas/?lang=zh&story=read.tea.opening',
    );
  });

  test.each(['lang=zh', 'embed=zoom,legend', 'dataversion=0123abcd4567&lang=en', 'from=groupmessage'])(
    'passes on %s, which names no scene',
    (rest) => {
      expect(leadsTo(`?${rest}`)).toBe(`https://example.org/atlas/?story=read.tea.opening&${rest}`);
    },
  );

  test.each(['lang=en', 'amp;lang=en'])('of a page in Chinese leads to English for %s', (rest) => {
    expect(leadsTo(`?${rest}`, '?lang=zh&story=read.tea.opening')).toBe(
      `https://example.org/atlas/?story=read.tea.opening&${rest}`,
    );
  });

  test('passes on the scene and the view that the link names', () => {
    expect(leadsTo('?lang=zh&map=1,2,3&story=read.tea.last')).toBe(
      'https://example.org/atlas/?lang=zh&map=1,2,3&story=read.tea.last',
    );
  });
});
