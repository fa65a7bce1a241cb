import { afterEach, expect, test, vi } from 'vitest';
import { browserCandidates, findBrowser } from '../../../tools/browser.mjs';

afterEach(() => vi.unstubAllEnvs());

test('on Linux the path is searched first', () => {
  const candidates = browserCandidates('linux', { PATH: '/usr/bin' });
  expect(candidates).toContain('/usr/bin/chromium');
  expect(candidates.at(-1)).toBe('/snap/bin/chromium');
});

test('on macOS applications are searched', () => {
  const candidates = browserCandidates('darwin', { PATH: '', HOME: '/Users/a' });
  expect(candidates).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
});

test('on Windows program folders are searched', () => {
  const candidates = browserCandidates('win32', { PROGRAMFILES: 'C:\\Program Files' });
  expect(candidates).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
});

test('a browser named in the environment is used', () => {
  vi.stubEnv('ATLAS_CHROMIUM', '/opt/mine/chrome');
  expect(findBrowser()).toBe('/opt/mine/chrome');
});

test('the one of Playwright can be asked for', () => {
  vi.stubEnv('ATLAS_CHROMIUM', 'playwright');
  expect(findBrowser()).toBeUndefined();
});
