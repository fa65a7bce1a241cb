import { describe, expect, test } from 'vitest';
import { type CitationContext, type CitationSubject, citationOf } from '../../../src/atlas/citation.ts';
import type { Source } from '../../../src/atlas/schema.ts';
import { atlasData, countyLayer, words } from '../fixtures.ts';

const { atlas } = atlasData();
const layer = countyLayer();
const context: CitationContext = {
  atlas,
  language: 'en',
  url: 'https://example.org/atlas/?lang=en',
  today: '2026-02-03',
};
const source = (parts: Partial<Source>): CitationSubject => ({
  kind: 'source',
  source: { id: 'page', title: 'A page', kind: 'page', copy: false, ...parts },
});

describe('the atlas', () => {
  test('is cited by title, date of the data, day of reading and address', () =>
    expect(citationOf({ kind: 'atlas' }, context)).toEqual({
      id: 'ip-atlas',
      type: 'map',
      title: 'Atlas',
      issued: { 'date-parts': [[2025, 5]] },
      accessed: { 'date-parts': [[2026, 2, 3]] },
      URL: 'https://example.org/atlas/?lang=en',
      language: 'en-GB',
    }));

  test('has neither address nor day of reading where it is a file on a disk', () => {
    const item = citationOf({ kind: 'atlas' }, { ...context, url: undefined });
    expect(item).toMatchObject({ title: 'Atlas', issued: { 'date-parts': [[2025, 5]] } });
    expect(item).not.toHaveProperty('URL');
    expect(item).not.toHaveProperty('accessed');
  });

  test('has a publisher where the data name one, and none made up', () => {
    expect(citationOf({ kind: 'atlas' }, context)).not.toHaveProperty('publisher');
    const published = { ...context, atlas: { ...atlas, publisher: words('An office', '某局') } };
    expect(citationOf({ kind: 'atlas' }, { ...published, language: 'zh' }).publisher).toBe('某局');
  });
});

describe('a part of the atlas', () => {
  test('is a layer in the atlas', () =>
    expect(citationOf({ kind: 'layer', layer }, { ...context, language: 'zh' })).toMatchObject({
      id: 'ip-atlas-products',
      type: 'chapter',
      title: 'products',
      'container-title': '地图集',
    }));

  test('is a record with its layer, in the atlas', () => {
    const record = layer.records[0];
    if (!record) throw new Error('no record');
    const titleIn = (language: 'en' | 'zh') =>
      citationOf({ kind: 'record', layer, record }, { ...context, language }).title;
    expect(titleIn('en')).toBe('Sangzhi white tea (products)');
    expect(titleIn('zh')).toBe('桑植白茶（products）');
  });
});

describe('a source', () => {
  test('is cited as it was published, and nobody claims to have read it on a day', () =>
    expect(
      citationOf(
        source({ publisher: '人民日报', kind: 'media', date: '2020-11-27', url: 'https://example.org' }),
        context,
      ),
    ).toEqual({
      id: 'page',
      type: 'article-newspaper',
      title: 'A page',
      'container-title': '人民日报',
      issued: { 'date-parts': [[2020, 11, 27]] },
      URL: 'https://example.org',
    }));

  test('has our description in place of a title in brackets', () =>
    expect(citationOf(source({ title: words('Page of 2020', '2020年页面') }), context).title).toBe(
      '[Page of 2020]',
    ));

  test.each([
    ['journal', 'https://example.org', 'article-journal'],
    ['news', 'https://example.org', 'article-newspaper'],
    ['official', 'https://example.org', 'webpage'],
    ['news', undefined, 'document'],
  ] as const)('of kind %s at %s is a %s', (kind, url, type) => {
    expect(citationOf(source({ kind, url }), context).type).toBe(type);
  });
});
