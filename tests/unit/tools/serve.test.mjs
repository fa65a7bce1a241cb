import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

test('a browser that can read it gets the compressed copy of a file', async () => {
  const path = join(folder, 'site', 'data', 'b.json');
  writeFileSync(path, '{"plain":true}');
  writeFileSync(`${path}.br`, brotliCompressSync('{"compressed":true}'));
  const ask = async (accepted) =>
    (await fetch(`${origin}/data/b.json`, { headers: { 'Accept-Encoding': accepted } })).json();
  expect(await ask('gzip, br')).toEqual({ compressed: true });
  expect(await ask('identity')).toEqual({ plain: true });
});
