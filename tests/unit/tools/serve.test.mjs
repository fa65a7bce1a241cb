import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locate, serve, serveOnFreePort } from '../../../tools/serve.mjs';

let folder = '';
let server;
let origin = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  mkdirSync(join(folder, 'site', 'data'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site', 'index.html'), '<title>Atlas</title>');
  writeFileSync(join(folder, 'site', 'data', 'a.json'), '{}');
  writeFileSync(join(folder, 'site', 'worker.mjs'), '');
  writeFileSync(join(folder, 'site', 'a.wasm'), '');
  const site = join(folder, 'site');
  server = await serve({ '/': site, '/sub/path/': site }, 0);
  origin = `http://127.0.0.1:${server.address().port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test.each(['/', '/sub/path/', '/?layers=hosts'])('%s is the page', async (path) => {
  const response = await fetch(origin + path);
  expect(await response.text()).toBe('<title>Atlas</title>');
});

test.each([
  ['/index.html', 'text/html; charset=utf-8'],
  ['/data/a.json', 'application/json; charset=utf-8'],
  ['/worker.mjs', 'text/javascript; charset=utf-8'],
  ['/a.wasm', 'application/wasm'],
])('%s has the type %s', async (path, type) => {
  const response = await fetch(origin + path);
  expect(response.headers.get('content-type')).toBe(type);
});

test('all files come with the headers that the build wrote down for hosts', async () => {
  const list = join(folder, 'site', '_headers');
  writeFileSync(
    list,
    '# Made\n/*\n  Access-Control-Allow-Origin: *\n  Referrer-Policy: same-origin\n/\n  Cache-Control: x\n',
  );
  const { headers } = await fetch(`${origin}/data/a.json`);
  rmSync(list);
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('referrer-policy')).toBe('same-origin');
  expect(headers.get('cache-control')).toBe('no-cache');
});

test('a file that is not there is a 404, not the page', async () => {
  expect((await fetch(`${origin}/data/b.json`)).status).toBe(404);
});

test('a folder without its slash is sent on', async () => {
  const response = await fetch(`${origin}/sub/path`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/sub/path/');
});

test('only reading is allowed', async () => {
  expect((await fetch(origin, { method: 'POST' })).status).toBe(405);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/sub/path/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
])('%s does not leave the folder', (path) => {
  expect(
    locate(path, { '/': join(folder, 'site'), '/sub/path/': join(folder, 'site') }).file,
  ).toBeUndefined();
});

test('an address that cannot be decoded is a bad request', () => {
  expect(locate('/%E0%A4%A', { '/': folder }).status).toBe(400);
});

test('a taken port moves to the next', async () => {
  const taken = server.address().port;
  const second = await serveOnFreePort({ '/': join(folder, 'site') }, taken);
  expect(second.address().port).toBeGreaterThan(taken);
  second.close();
});

describe('a part of a file', () => {
  const text = '0123456789';
  beforeAll(() => writeFileSync(join(folder, 'site', 'tiles.pmtiles'), text));
  const ask = (range) => fetch(`${origin}/tiles.pmtiles`, { headers: { Range: range } });

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', text, 'bytes 0-9/10'],
  ])('%s is %s', async (range, part, told) => {
    const response = await ask(range);
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(told);
    expect(response.headers.get('content-length')).toBe(String(part.length));
    expect(await response.text()).toBe(part);
  });

  test('beyond its end is refused, with how long it is', async () => {
    const response = await ask('bytes=10-20');
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */10');
  });

  test.each(['bytes=0-1,4-5', 'lines=0-1', 'bytes=5-2', 'bytes=-'])(
    'as %s is not understood: the whole comes',
    async (range) => {
      const response = await ask(range);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(text);
    },
  );

  test('is of the file itself, not of a compressed copy', async () => {
    writeFileSync(join(folder, 'site', 'tiles.pmtiles.br'), brotliCompressSync(text));
    expect(await (await ask('bytes=2-3')).text()).toBe('23');
  });
});

test('a file that is empty comes whole', async () => {
  expect(await (await fetch(`${origin}/a.wasm`)).text()).toBe('');
});

test('a browser that can read it gets the compressed copy of a file', async () => {
  const path = join(folder, 'site', 'data', 'b.json');
  writeFileSync(path, '{"plain":true}');
  writeFileSync(`${path}.br`, brotliCompressSync('{"compressed":true}'));
  const ask = async (accepted) =>
    (await fetch(`${origin}/data/b.json`, { headers: { 'Accept-Encoding': accepted } })).json();
  expect(await ask('gzip, br')).toEqual({ compressed: true });
  expect(await ask('identity')).toEqual({ plain: true });
});
