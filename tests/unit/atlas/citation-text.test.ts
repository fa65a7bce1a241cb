import { describe, expect, test } from 'vitest';
import type { CitationItem } from '../../../src/atlas/citation.ts';
import { citationText } from '../../../src/atlas/citation-text.ts';
import { map, part, url } from './citation-items.ts';

describe('the text of a citation', () => {
  test('follows ISO 690 in English', () => {
    expect(citationText({ ...map, title: 'The Atlas', publisher: 'An office' }, 'en')).toBe(
      `The Atlas [online]. An office, 8 January 2026 [accessed 3 February 2026]. Available at: ${url}`,
    );
    expect(citationText(part, 'en')).toBe(
      `Tea & fruit, 100% [online]. In: IP for Development Atlas. 8 January 2026 [accessed 3 February 2026]. Available at: ${url}`,
    );
  });

  test('follows GB/T 7714 in Chinese', () => {
    expect(citationText(map, 'zh')).toBe(`知识产权促进发展地图集[CM/OL]. (2026-01-08)[2026-02-03]. ${url}`);
    expect(citationText({ ...part, title: 'TISC承办机构', publisher: '某局' }, 'zh')).toBe(
      `某局. TISC承办机构[CM/OL]//IP for Development Atlas. (2026-01-08)[2026-02-03]. ${url}`,
    );
  });

  test('without an address is not said to be online', () => {
    const { URL: _, accessed: __, ...onDisk } = { ...map, title: 'The Atlas' };
    expect(citationText(onDisk, 'en')).toBe('The Atlas. 8 January 2026');
    expect(citationText(onDisk, 'zh')).toBe('The Atlas[CM]. (2026-01-08)');
  });

  test('of a newspaper names the paper and the day, of a paper without an address no address', () => {
    const article: CitationItem = {
      id: 'page',
      type: 'article-newspaper',
      title: '地理标志',
      'container-title': '人民日报',
      issued: { 'date-parts': [[2020, 11, 27]] },
      URL: url,
    };
    expect(citationText(article, 'zh')).toBe(`地理标志[N/OL]. 人民日报, 2020-11-27. ${url}`);
    const slides: CitationItem = {
      id: 'slides',
      type: 'document',
      title: 'Recent work',
      publisher: 'CNIPA',
      issued: { 'date-parts': [[2023, 5]] },
    };
    expect(citationText(slides, 'en')).toBe('Recent work. CNIPA, May 2023');
    expect(citationText(slides, 'zh')).toBe('CNIPA. Recent work[Z]. (2023-05)');
  });

  test('of a source says what it says of itself, as exact as it is dated', () => {
    const page: CitationItem = { id: 'page', type: 'webpage', title: 'BRI explainer: Who is in?', URL: url };
    const dated: CitationItem = { ...page, publisher: "People's Daily", issued: { 'date-parts': [[2019]] } };
    expect(citationText(dated, 'en')).toBe(
      `BRI explainer: Who is in? [online]. People’s Daily, 2019. Available at: ${url}`,
    );
    expect(citationText(dated, 'zh')).toBe(
      `People’s Daily. BRI explainer: Who is in?[EB/OL]. (2019). ${url}`,
    );
    expect(citationText(page, 'zh')).toBe(`BRI explainer: Who is in?[EB/OL]. ${url}`);
    const journal: CitationItem = { ...page, type: 'article-journal', title: 'Tea', 'container-title': 'IP' };
    expect(citationText(journal, 'en')).toBe(`Tea [online]. IP. Available at: ${url}`);
    expect(citationText(journal, 'zh')).toBe(`Tea[J/OL]. IP. ${url}`);
  });

  test('has no second stop after a part with a stop of its own', () => {
    const paper: CitationItem = {
      id: 'paper',
      type: 'document',
      title: 'Who is in?',
      publisher: 'Tea Co., Ltd.',
    };
    expect(citationText(paper, 'en')).toBe('Who is in? Tea Co., Ltd.');
    expect(citationText(paper, 'zh')).toBe('Tea Co., Ltd. Who is in?[Z]');
  });

  test('prints apostrophes within words, and leaves the address as it is', () => {
    const quoted: CitationItem = {
      ...map,
      title: "Rong'an kumquat, the 'golden' fruit",
      publisher: "People's Daily",
      URL: "https://example.org/?q=rong'an",
    };
    expect(citationText(quoted, 'en')).toBe(
      "Rong’an kumquat, the 'golden' fruit [online]. People’s Daily, 8 January 2026 [accessed 3 February 2026]. Available at: https://example.org/?q=rong'an",
    );
  });
});
