/** Links that were once handed on: a test of each form, which stays for ever. */
import { describe, expect, test } from 'vitest';
import { readView } from '../../../src/state/url.ts';
import { rewrites } from '../../../src/state/url-rewrites.ts';
import { atlasState } from '../fixtures.ts';

const { start } = atlasState();

/** In the order of the rewrites: a link in the old form, and the same as it is written today. */
const forms: [what: string, old: string, today: string][] = [
  [
    'escaped twice by the editor of a page',
    '?lang=zh&amp;theme=dark&amp;f.products.kind=tea&amp;q.products=a',
    '?lang=zh&theme=dark&f.products.kind=tea&q.products=a',
  ],
  [
    'with what messengers and mailings hang on',
    '?lang=zh&time=2018-2020&from=groupmessage&isappinstalled=0&utm_source=mail&fbclid=x&gclid=x&msclkid=x&igshid=x&spm=1.2&mc_cid=3',
    '?lang=zh&time=2018-2020',
  ],
];

test('each rewrite has a form that is tested', () => {
  expect(forms).toHaveLength(rewrites.length);
});

describe('a link opens as it always did', () => {
  test.each(forms)('%s', (_what, old, today) => {
    expect(readView(old, start)).toEqual({ ...readView(today, start), ignored: [] });
  });

  test.each(forms)('%s: the rewrite is needed', (_what, old) => {
    const names = [...new URLSearchParams(old).keys()];
    const { length } = rewrites.filter(({ name }) => names.some((each) => name.test(each)));
    expect(length).toBe(1);
  });

  test('both at once', () => {
    expect(readView('?theme=dark&amp;utm_source=mail', start)).toEqual({
      view: { ...start, theme: 'dark' },
      ignored: [],
    });
  });
});

test('a link of a version to come says what is not understood', () => {
  expect(readView('?v=2&theme=dark', start)).toEqual({ view: { ...start, theme: 'dark' }, ignored: ['v'] });
});
