/** docs/url.md is what others rely on: it says of each parameter what the program says of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/schema.ts';
import { parameters, printView, readView } from '../../../src/state/url.ts';
import { facetDocs, filterDocs, parameterDocs } from '../../../src/state/url-docs.ts';
import { rewrites } from '../../../src/state/url-rewrites.ts';
import { startView } from '../../../src/state/view.ts';

const page = readFileSync('docs/url.md', 'utf8');
const atlas = JSON.parse(readFileSync('data/atlas.json', 'utf8')) as Atlas;
const start = startView(atlas, 'en');

/** The rows of the table below a heading, without the head of the table. */
function rowsBelow(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '').match(/^\|.*\|$/gm)?.slice(2) ?? [];
}

function rowsOf(docs: [string, (typeof parameterDocs)[string] | undefined][]): string[] {
  return docs.map(
    ([name, words]) => `| \`${name}\` | ${words?.type} | ${words?.default} | ${words?.since} |`,
  );
}

test('each parameter has its words, and no other', () => {
  expect(Object.keys(parameterDocs).sort()).toEqual(parameters.map(({ name }) => name).sort());
});

test('each parameter is in the table, in its words', () => {
  expect(rowsBelow('Parameters')).toEqual(rowsOf(parameters.map(({ name }) => [name, parameterDocs[name]])));
});

test('the filters are in theirs', () => {
  expect(rowsBelow('Filters')).toEqual(rowsOf(Object.entries(filterDocs)));
  expect(page).toContain(`that can be filtered by, or ${facetDocs}. Filters`);
});

describe('the words are true', () => {
  /** What stands for a number or a known id in the words. */
  const samples: Record<string, string> = {
    longitude: '102.5',
    latitude: '32.7',
    zoom: '7',
    bearing: '10',
    pitch: '20',
    kilometres: '50',
    'west,south,east,north': '100,20,110,30',
    '…': '103,33,104,32',
    id: 'gi-projects',
  };
  const written = (words: string): string[] =>
    [...words.matchAll(/`([^`]+)`/g)].map(([, form = '']) =>
      form.replace(/west,south,east,north|[a-z]+|…/g, (word) => samples[word] ?? word),
    );

  // Of the others the words lead to another page, or no address is read without the data that it names.
  const described = parameters.filter(({ name }) => name !== 'embed' && name !== 'dataversion');

  test.each(described.map(({ name }) => name))(
    'of all that %s may hold the program understands each',
    (name) => {
      const forms = written(parameterDocs[name]?.type ?? '');
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms)
        expect([form, readView(`?${name}=${encodeURIComponent(form)}`, start).ignored]).toEqual([form, []]);
    },
  );

  test.each(parameters.map(({ name }) => name))('without %s holds what they say', (name) => {
    const parameter = parameters.find((each) => each.name === name);
    const words = parameterDocs[name]?.default ?? '';
    const held = parameter && start[parameter.field];
    const fromElsewhere: Record<string, unknown> = {
      'that of the browser': 'en',
      'that of `atlas.json`': atlas.start.projection,
      'those of `atlas.json`': atlas.layers.map((id) =>
        expect.objectContaining({ id, visible: atlas.start.visible.includes(id) }),
      ),
    };
    const [, literal] = /^`([^`]+)`$/.exec(words) ?? [];
    if (literal !== undefined) expect(held).toEqual(parameter?.parse(literal, start, () => undefined));
    else if (words in fromElsewhere) expect(held).toEqual(fromElsewhere[words]);
    // In all other words: nothing of the kind.
    else expect([null, false]).toContain(held);
  });

  test.each(Object.entries(filterDocs))(
    'of all that %s may hold the program understands each',
    (name, { type }) => {
      const own = name.replace('<layer>', 'gi-projects').replace('<facet>', 'category');
      for (const form of written(type)) {
        const { view, ignored } = readView(`?${own}=${form}`, start);
        expect(ignored).toEqual([]);
        expect(decodeURIComponent(printView(view, start))).toContain(`${own}=${form}`);
      }
      expect(start.filters).toEqual({});
    },
  );

  test('a layer has no other filters', () => {
    const filter = {
      values: { category: ['tea'] },
      years: { year: [2018, 2020] as [number, number] },
      text: 'tea',
    };
    const query = printView({ ...start, filters: { 'gi-projects': filter } }, start);
    const families = Object.keys(filterDocs).map(
      (name) => new RegExp(`^${name.replaceAll('.', '[.]').replace(/<\w+>/g, '[^.]+')}$`),
    );
    const names = [...new URLSearchParams(query).keys()].filter((name) => name !== 'lang');
    expect(names).toHaveLength(3);
    for (const name of names) expect(families.filter((family) => family.test(name))).toHaveLength(1);
  });

  test('as many seconds, and characters, are read as they say', () => {
    const readOf = (query: string): string[] => readView(query, start).ignored;
    expect(readOf('?kiosk=0')).toEqual(['kiosk']);
    expect(readOf('?kiosk=3601')).toEqual(['kiosk']);
    const [, all = '', words = ''] = /- ([\d,]+) characters are read, and (\d+) of words/.exec(page) ?? [];
    expect(readOf(`?q.gi-projects=${'x'.repeat(Number(words))}`)).toEqual([]);
    expect(readOf(`?q.gi-projects=${'x'.repeat(Number(words) + 1)}`)).toEqual(['q.gi-projects']);
    const most = Number(all.replaceAll(',', '')) - 'columns'.length;
    expect(readOf(`?columns=${'x'.repeat(most)}`)).toEqual([]);
    expect(readOf(`?columns=${'x'.repeat(most + 1)}`)).toEqual(['columns']);
  });
});

test('each rewrite is in the list of older forms', () => {
  for (const { from } of rewrites) expect(page).toContain(`- ${from}`);
});

describe('the examples', () => {
  const examples = [...page.matchAll(/https:\/\/atlas\.example\.org\/(\?\S+)/g)].map(
    ([, query = '']) => query,
  );

  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(2);
  });

  test.each(examples)('%s is understood, and as the atlas would write it', (query) => {
    const { view, ignored } = readView(query, start);
    expect(ignored).toEqual([]);
    expect(printView(view, start)).toBe(query);
  });
});

test('a view with three filters has an address of less than 200 characters', () => {
  const filtersOf = (values: Record<string, string[]>, years = {}) => ({ values, years, text: '' });
  const view = {
    ...start,
    language: 'zh' as const,
    camera: { longitude: 103.8346, latitude: -36.0612, zoom: 10.54, bearing: 0, pitch: 0 },
    filters: {
      'gi-projects': filtersOf({ category: ['fruit', 'tea', 'vegetable'] }, { year: [2018, 2020] }),
      'tisc-hosts': filtersOf({ hostType: ['research-institute', 'ip-service'] }),
    },
  };
  const address = `https://atlas.example.org/atlas/${printView(view, start)}`;
  expect(address).toContain('f.tisc-hosts.hostType=research-institute,ip-service');
  expect(address.length).toBeLessThan(200);
});
