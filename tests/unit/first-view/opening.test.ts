import { afterEach, expect, test, vi } from 'vitest';
import { markOpening } from '../../../src/first-view/opening.ts';

const tags = { en: 'en', zh: 'zh-CN' };
const known = { tags, themes: ['light', 'dark'], defaultLanguage: 'en', hasPicture: true };

/** What the document says after the script has run at this address, in this browser. */
function opened(
  search: string,
  { languages = ['en-GB'], isDark = false, hasPicture = true } = {},
): Record<string, string | undefined> {
  const page = { lang: '', dataset: {} as Record<string, string> };
  vi.stubGlobal('document', { documentElement: page });
  vi.stubGlobal('window', {
    location: { search },
    matchMedia: () => ({ matches: isDark }),
    addEventListener: () => undefined,
  });
  vi.stubGlobal('navigator', { languages });
  markOpening({ ...known, hasPicture });
  return { lang: page.lang, ...page.dataset };
}

afterEach(() => vi.unstubAllGlobals());

test('the first view is in the language of the address, else the first of the browser that the atlas speaks', () => {
  expect(opened('?lang=zh').lang).toBe('zh-CN');
  expect(opened('', { languages: ['fr', 'zh-TW', 'en'] }).lang).toBe('zh-CN');
  expect(opened('', { languages: ['fr'] }).lang).toBe('en');
  expect(opened('?lang=xx', { languages: ['zh-CN'] }).lang).toBe('zh-CN');
});

test('it has the theme of the address, else that of the system', () => {
  expect(opened('?theme=dark').theme).toBe('dark');
  expect(opened('?theme=light', { isDark: true }).theme).toBe('light');
  expect(opened('?theme=system', { isDark: true }).theme).toBe('dark');
  expect(opened('?theme=%3Cscript%3E').theme).toBe('light');
});

test('a story that is presented opens in the look of the stage, unless a dark one is asked for', () => {
  expect(opened('?story=present.poverty.opening', { isDark: true }).theme).toBe('stage');
  expect(opened('?theme=light&story=present.poverty.opening').theme).toBe('stage');
  expect(opened('?theme=dark&story=present.poverty.opening').theme).toBe('dark');
  expect(opened('?story=read.poverty.opening').theme).toBe('light');
  expect(opened('?story=present.poverty.opening').opening).toBe('elsewhere');
});

test('an address that names another view than the start is told apart', () => {
  expect(opened('').opening).toBe('start');
  expect(opened('?lang=en&theme=dark').opening).toBe('start');
  expect(opened('?lang=en&map=100,30,5').opening).toBe('elsewhere');
  expect(opened('?select=tisc-hosts/x').opening).toBe('elsewhere');
});

test('where the start has no picture, every view is opened as another one', () => {
  expect(opened('', { hasPicture: false }).opening).toBe('elsewhere');
});

test('it works as text, with nothing round it', () => {
  const page = { lang: '', dataset: {} as Record<string, string> };
  const run = new Function('document', 'window', 'navigator', `(${markOpening})(${JSON.stringify(known)})`);
  run(
    { documentElement: page },
    { location: { search: '' }, matchMedia: () => ({ matches: true }), addEventListener: () => undefined },
    { languages: [] },
  );
  expect([page.lang, page.dataset.theme]).toEqual(['en', 'dark']);
});
