import { parse } from 'valibot';
import { expect, test } from 'vitest';
import type { FoundFigure } from '../../../src/atlas/found-figure.ts';
import { Source } from '../../../src/atlas/schema.ts';
import { citedIn, creditWords } from '../../../src/i18n/credits.ts';
import { formats } from '../../../src/i18n/format.ts';
import { paragraphs } from '../../../src/i18n/paragraphs.ts';
import { countyLayer, words } from '../fixtures.ts';
import { scene } from '../story-fixtures.ts';

const claim = (sources: string[]) => ({
  id: 'a',
  about: 'products',
  measure: words('Projects'),
  value: 1,
  sources,
});

test('the sources of a scene come before those of its figures, and each comes once', () => {
  const layer = countyLayer();
  const [record] = layer.records;
  if (!record) throw new Error('The fixture has no record.');
  const figures: FoundFigure[] = [
    { kind: 'claim', claim: claim(['two', 'one']), otherwise: [claim(['three'])], beside: null },
    { kind: 'record', layer, record, figure: { measure: 'm', value: 1, unit: 'u', source: 'four' } },
    { kind: 'missing', name: 'lost' },
  ];
  expect(citedIn(scene('one', { sources: ['one'] }), figures)).toEqual(['one', 'two', 'three', 'four']);
});

test('a source is told in few words, each part in its own language', () => {
  const source = parse(Source, {
    id: 'page',
    title: '静宁苹果',
    publisher: '国家知识产权局',
    kind: 'official',
    date: '2020-05',
    url: 'https://example.org/',
  });
  expect(creditWords(source, formats.en)).toEqual({
    title: { text: '静宁苹果', lang: 'zh' },
    publisher: { text: '国家知识产权局', lang: 'zh' },
    date: 'May 2020',
    url: 'https://example.org/',
  });
});

test('what a source does not name is left out', () => {
  const source = parse(Source, { id: 'page', title: 'A page', kind: 'news' });
  expect(creditWords(source, formats.en)).toMatchObject({ publisher: null, date: null, url: null });
});

test('an empty line begins a paragraph, a single line end does not', () => {
  expect(paragraphs('One\nand more.\n\n  \nTwo.\n')).toEqual(['One\nand more.', 'Two.']);
});
