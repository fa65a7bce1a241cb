import { describe, expect, test } from 'vitest';
import { citationForms } from '../../../../src/explore/citation/forms.ts';
import { map, part, url } from '../../atlas/citation-items.ts';

test('as text it follows the standard of the language', () => {
  expect(citationForms(part, 'en').text).toBe(
    `Tea & fruit, 100% [online]. In: IP for Development Atlas. 8 January 2026 [accessed 3 February 2026]. Available at: ${url}`,
  );
  expect(citationForms(map, 'zh').text).toBe(
    `知识产权促进发展地图集[CM/OL]. (2026-01-08)[2026-02-03]. ${url}`,
  );
});

describe('as BibTeX', () => {
  test('keeps Chinese, has a key, and the address in a command that old styles print', () => {
    const { bibtex } = citationForms(map, 'zh');
    expect(bibtex).toMatch(/^@misc\{ipatlas,/);
    expect(bibtex).toContain('title = {知识产权促进发展地图集}');
    expect(bibtex).toContain(`url = {${url}}`);
    expect(bibtex).toContain(`howpublished = {\\url{${url}}}`);
    expect(bibtex).toContain('note = {[Online; accessed 2026-02-03]}');
  });

  test('names the month as BibTeX does, with the day', () => {
    const issued = (...date: number[]): string =>
      citationForms({ ...map, issued: { 'date-parts': [date] } }, 'en').bibtex;
    expect(issued(2026, 1, 8)).toContain('month = jan # "~8",');
    expect(issued(2026, 12)).toContain('month = dec,');
    expect(issued(2026)).not.toContain('month');
  });

  test('has a part in its whole, and the characters of TeX escaped', () => {
    const { bibtex } = citationForms(part, 'en');
    expect(bibtex).toMatch(/^@incollection\{/);
    expect(bibtex).toContain('title = {Tea \\& fruit, 100\\%}');
    expect(bibtex).toContain('booktitle = {IP for {Development} {Atlas}}');
  });
});

test('as CSL JSON it is the very item', () => {
  expect(JSON.parse(citationForms(part, 'en').csl)).toEqual([part]);
});
