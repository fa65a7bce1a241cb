import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FetchError, fetchFile } from '../../../../src/share/one-file/fetch-file.ts';
import type { OfferedFile } from '../../../../src/share/one-file/offer.ts';

const page = (version: string): string =>
  `<!doctype html><meta name="atlas-version" content="${version}" /><!-- taken along --><p>图集</p></html>`;
const whole = page('0a1b');
const offer: OfferedFile = { address: 'atlas.html', bytes: new Blob([whole]).size, version: '0a1b' };

let kept: Map<string, Response>;
let asked: string[];

/** The site answers so from now on. */
function siteAnswers(answer: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve().then(answer);
  });
}

beforeEach(() => {
  kept = new Map();
  asked = [];
  vi.stubGlobal('document', { baseURI: 'https://example.org/maps/atlas/' });
  vi.stubGlobal('caches', {
    open: async (shelf: string) => ({
      match: async (address: string) => kept.get(`${shelf} ${address}`)?.clone(),
      put: async (address: string, answer: Response) => void kept.set(`${shelf} ${address}`, answer),
    }),
  });
});
afterEach(() => vi.unstubAllGlobals());

function fetched(shares: number[] = [], signal = new AbortController().signal): Promise<Blob> {
  return fetchFile(offer, { signal, onShare: (share) => shares.push(share) });
}

async function failure(): Promise<string> {
  const error: unknown = await fetched().catch((reason: unknown) => reason);
  return error instanceof FetchError ? error.reason : `no failure: ${String(error)}`;
}

test('the file comes whole, and it is told how far it is', async () => {
  siteAnswers(() => new Response(whole));
  const shares: number[] = [];
  expect(await (await fetched(shares)).text()).toBe(whole);
  expect(shares.at(-1)).toBe(1);
});

test('once it has come it is there without the site', async () => {
  siteAnswers(() => new Response(whole));
  await fetched();
  siteAnswers(() => Promise.reject(new TypeError('no network')));
  expect(await (await fetched()).text()).toBe(whole);
  expect(asked).toHaveLength(1);
});

test('what was kept of another version is fetched anew', async () => {
  kept.set('one-file https://example.org/maps/atlas/ atlas.html', new Response(page('ffff')));
  siteAnswers(() => new Response(whole));
  expect(await (await fetched()).text()).toBe(whole);
});

test('a browser that keeps nothing gets it from the site', async () => {
  vi.stubGlobal('caches', undefined);
  siteAnswers(() => new Response(whole));
  expect(await (await fetched()).text()).toBe(whole);
});

test.each([
  ['the site is out of reach', 'network', () => Promise.reject(new TypeError('no network'))],
  ['the host has a fault', 'network', () => new Response('', { status: 503 })],
  ['the site has no such file', 'missing', () => new Response('', { status: 404 })],
  ['it breaks off', 'not-whole', () => new Response(whole.slice(0, -4))],
  ['a page comes in its place', 'not-whole', () => new Response('<!doctype html><p>Sign in</p>')],
  ['the site has changed', 'other-version', () => new Response(page('ffff'))],
])('it is said that %s', async (_what, reason, answer) => {
  siteAnswers(answer);
  expect(await failure()).toBe(reason);
  expect(kept.size).toBe(0);
});

test('it can be given up', async () => {
  const controller = new AbortController();
  siteAnswers(() => {
    controller.abort(new Error('given up'));
    throw new TypeError('aborted');
  });
  await expect(fetched([], controller.signal)).rejects.toThrow('given up');
});
