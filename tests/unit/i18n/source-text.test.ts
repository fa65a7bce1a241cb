import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { Source } from '../../../src/atlas/schema.ts';
import { allWords as words } from '../../../src/i18n/all-words.ts';
import { formats } from '../../../src/i18n/format.ts';
import { languageOf, sourceFacts, sourceTitle } from '../../../src/i18n/source-text.ts';

const source = (more: object) => parse(Source, { id: 'page', title: 'A page', kind: 'news', ...more });

describe('the title of a source', () => {
  it('stays in the language it was published in', () => {
    expect(sourceTitle(source({ title: '静宁苹果' }), formats.en)).toEqual({ text: '静宁苹果', lang: 'zh' });
  });

  it('is our description in the language of the page where none could be read', () => {
    const described = source({ title: { en: 'Page of 2022', zh: '2022年页面' } });
    expect(sourceTitle(described, formats.en)).toEqual({ text: 'Page of 2022' });
    expect(sourceTitle(described, formats.zh)).toEqual({ text: '2022年页面' });
  });
});

describe('the facts of a source', () => {
  it('are its kind alone when nothing else is known', () => {
    expect(sourceFacts(source({}), words.en, formats.en)).toEqual(['News']);
  });

  it('are kind, date, notes and that it was read on a copy, in this order', () => {
    const full = source({
      date: '2024-07',
      dateNote: { en: 'judging from its text', zh: '据正文推断' },
      note: { en: 'In Japanese', zh: '日文页面' },
      copy: true,
    });
    expect(sourceFacts(full, words.en, formats.en)).toEqual([
      'News',
      'July 2024',
      'judging from its text',
      'In Japanese',
      words.en.detail.readOnCopy,
    ]);
    expect(sourceFacts(full, words.zh, formats.zh).slice(1, 4)).toEqual([
      '2024年7月',
      '据正文推断',
      '日文页面',
    ]);
  });
});

describe('the language of words', () => {
  it.each([
    ['上海図書館 中国図書館だより', 'ja'],
    ['厦门大学入选TISC筹建机构', 'zh'],
    ['Khmer Times', 'en'],
    ['Кыргызпатент - CNIPA', undefined],
  ])('of %s is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
