/** docs/url.md is what others rely on: it says of each parameter what the program says of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/schema.ts';
import { parameters, printView, readView } from '../../../src/state/url.ts';
import { parameterDocs } from '../../../src/state/url-docs.ts';
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

test('each parameter has its words, and no other', () => {
  expect(Object.keys(parameterDocs).sort()).toEqual(parameters.map(({ name }) => name).sort());
});

test('each parameter is in the table, in its words', () => {
  const rows = parameters.map(({ name }) => {
    const words = parameterDocs[name];
    return `| \`${name}\` | ${words?.type} | ${words?.default} | ${words?.since} |`;
  });
  expect(rowsBelow('Parameters')).toEqual(rows);
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
