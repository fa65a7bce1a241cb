/** Whoever follows a link in the documentation arrives: at a file that is there, and at a heading that is in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name));
const pages = ['README.md', 'CONTRIBUTING.md', ...docs.filter((name) => name.endsWith('.md'))];

/** What is no code, as links in examples are those of others. */
function proseOf(page: string): string {
  return readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
}

/** As GitHub makes them of headings: lower case, hyphens for spaces, and nothing else but letters and digits. */
function anchorsOf(page: string): string[] {
  const seen = new Map<string, number>();
  return [...proseOf(page).matchAll(/^#+ +(.*?)\s*$/gm)].map(([, heading = '']) => {
    const text = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = text.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}

/** Targets of links that are relative to the page, or anchors in it. */
function linksOf(page: string): string[] {
  const prose = proseOf(page).replace(/`[^`\n]*`/g, '``');
  const inline = [...prose.matchAll(/\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
  const byReference = [...prose.matchAll(/^\[[^\]]+\]:\s+<?(\S+?)>?\s*$/gm)];
  return [...inline, ...byReference].flatMap(([, target = '']) =>
    /^[a-z][a-z+.-]*:/i.test(target) ? [] : [target],
  );
}

function isDead(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(target)) return true;
  return anchor !== undefined && !anchorsOf(target).includes(decodeURIComponent(anchor));
}

test('there are pages, and links in them', () => {
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(100);
});

test.each(pages)('each link of %s leads somewhere', (page) => {
  expect(linksOf(page).filter((link) => isDead(page, link))).toEqual([]);
});
