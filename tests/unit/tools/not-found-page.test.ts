import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/schema.ts';
import { notFoundPage, notFoundScript } from '../../../tools/not-found-page.ts';

const { siteAddress: _, ...atlas } = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas;

/** Where the page leads from an address; null: nowhere. */
function leadsTo(address: string): string | null {
  let target: string | null = null;
  const { pathname, search, hash } = new URL(address);
  const replace = (href: string): void => {
    target = new URL(href, address).href;
  };
  new Function('location', notFoundScript)({ pathname, search, hash, replace });
  return target;
}

describe('the page of what is not there', () => {
  test.each([
    ['of a story', 'https://example.org/stories/tea/', '?story=read.tea.1'],
    ['of a story in the other language', 'https://example.org/stories/tea/zh/', '?lang=zh&story=read.tea.1'],
    [
      'that names scene and view, as it does',
      'https://example.org/stories/tea/?lang=zh&map=1,2,3&story=read.tea.last',
      '?lang=zh&map=1,2,3&story=read.tea.last',
    ],
    ['that messengers wrote on', 'https://example.org/stories/tea?from=groupmessage', '?story=read.tea.1'],
  ])('leads a link %s into the atlas', (_what, link, query) => {
    expect(leadsTo(link)).toBe(`https://example.org/${query}`);
    const below = link.replace('.org/', '.org/stories/atlas/');
    expect(leadsTo(below), 'under a path').toBe(`https://example.org/stories/atlas/${query}`);
  });

  test.each([
    '',
    'maps/',
    'stories/',
    'stories/open.js',
    'stories/tea/pictures/1.png',
    'data/stories/tea.json',
  ])('stays at /%s, which is no link to a story', (path) => {
    expect(leadsTo(`https://example.org/${path}`)).toBeNull();
  });

  test('says so in both languages, that of the atlas first', () => {
    const page = notFoundPage({ ...atlas, defaultLanguage: 'zh' });
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toMatch(/此网址没有对应的页面。[\s\S]*There is no page at this address\./);
  });

  test('has a link to the atlas where the site knows its address', () => {
    expect(notFoundPage(atlas)).not.toContain('<a ');
    expect(notFoundPage({ ...atlas, siteAddress: 'https://example.org/atlas/' })).toContain(
      '<a href="https://example.org/atlas/?lang=zh">打开图集</a>',
    );
  });
});
