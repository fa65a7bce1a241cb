/** The files for hosts say what the one list of headers says; read back by rules of each host's own. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { compressSite } from '../../../../tools/compress.mjs';
import { headersOf, headersTable } from '../../../../tools/hosting/headers.ts';
import { apacheFile, headersFile, nginxFile } from '../../../../tools/hosting/host-files.ts';
import { framing, oneFilePolicy, sitePolicy, withPolicy } from '../../../../tools/hosting/policy.ts';

const page = `<head><meta charset="utf-8" /><script data-given="[]">first()</script>
<script type="module" crossorigin src="./assets/index.js"></script></head><script type="application/gzip">H4sI</script>`;
const sum = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = sitePolicy([page], ['https://tiles.example.org']);
const headers = headersOf(policy, ['https://partner.example.org']);
const entries = ['assets/', 'atlas.html', 'data/', 'index.html', 'sw.js', 'versions/'];

const kept = 'max-age=31536000, immutable';
const addresses = [
  '/',
  '/index.html',
  '/sw.js',
  '/data/atlas.json',
  '/assets/index-12345678.js',
  '/atlas.html',
  '/versions/1a2b3c4d5e6f.json',
  '/versions/files/1a2b3c4d5e6f.json',
];

/** What the list itself says of an address. */
function expected(address: string): Record<string, string> {
  const isAt = { 'assets/*': /^\/assets\//, 'versions/*': /^\/versions\//, 'atlas.html': /^\/atlas\.html$/ };
  return Object.fromEntries(
    headers.map(({ name, value, except }) => [
      name,
      except?.paths.some((path) => isAt[path].test(address)) ? except.value : value,
    ]),
  );
}

describe('the policy of the site', () => {
  test('allows nothing inline but the scripts of the page by their sums', () => {
    expect(policy).toContain(`script-src 'self' ${sum('first()')};`);
    expect(policy).not.toContain('unsafe');
    expect(policy).toMatch(/^default-src 'none';/);
  });

  test('allows the scripts of every page', () => {
    expect(sitePolicy([page, '<script>second()</script>'], [])).toContain(
      `script-src 'self' ${sum('first()')} ${sum('second()')};`,
    );
  });

  test('allows data from the site and the hosts of archives, and workers of the site', () => {
    expect(policy).toContain("connect-src 'self' https://tiles.example.org;");
    expect(policy).toContain("worker-src 'self';");
  });

  test('is refused to a page with a style of its own', () => {
    expect(() => sitePolicy(['<style>p {}</style>'], [])).toThrow('<style>');
  });

  test('stands in the page before anything that it is for', () => {
    const own = withPolicy(page, policy);
    expect(own.indexOf('Content-Security-Policy')).toBeLessThan(own.indexOf('<script'));
    expect(own).toContain(`content="${policy}"`);
  });
});

test('the atlas as one file may load nothing from anywhere', () => {
  const own = oneFilePolicy('<script type="module">all()</script><style>p {}</style>');
  expect(own).toContain(`script-src ${sum('all()')}; style-src ${sum('p {}')};`);
  expect(own).not.toMatch(/unsafe|https?:|'self'/);
});

test('anybody may show the atlas in a frame, or those who are listed', () => {
  expect(framing([])).toBe('frame-ancestors *');
  expect(framing(['https://a.example'])).toBe("frame-ancestors 'self' https://a.example");
});

test('what has a hash in its name is kept for a year, and everything else is asked for', () => {
  for (const address of addresses)
    expect(expected(address)['Cache-Control'], address).toBe(
      /^\/(assets|versions)\//.test(address) ? kept : 'no-cache',
    );
});

describe.each(addresses)('%s', (address) => {
  test('has its headers by the file for nginx', () => {
    const file = nginxFile(headers);
    const variables: Record<string, string> = {};
    const sent: Record<string, string> = {};
    for (const line of file.split('\n')) {
      const [, pattern, text = line] = /^if \(\$uri ~ "(.*?)"\) \{ (.*) \}$/.exec(line) ?? [];
      if (pattern !== undefined && !new RegExp(pattern).test(address)) continue;
      const [, name, value] = /^set (\$\w+) "(.*)";$/.exec(text) ?? [];
      if (name !== undefined && value !== undefined) variables[name] = value;
      const [, header, given = ''] = /^add_header ([\w-]+) (\$\w+|".*")(?: always)?;$/.exec(text) ?? [];
      if (header !== undefined) sent[header] = variables[given] ?? given.slice(1, -1);
    }
    expect(sent).toEqual(expected(address));
  });

  test('has its headers by the file for Apache', () => {
    const sent: Record<string, string> = {};
    for (const line of apacheFile(headers).split('\n')) {
      const [, name, value, condition = ''] =
        /^ *Header (?:always )?set ([\w-]+) "(.*?)"(?: "expr=(.*)")?$/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      const [, not, pattern] = /^(!?)\(?%\{REQUEST_URI\} =~ m#(.*)#\)?$/.exec(condition) ?? [];
      if (pattern !== undefined && new RegExp(pattern).test(address) === (not === '!')) continue;
      expect(sent[name]).toBeUndefined();
      sent[name] = value;
    }
    expect(sent).toEqual(expected(address));
  });

  test('has its headers by the file for Netlify and Cloudflare, each once', () => {
    const sent: Record<string, string> = {};
    let isHere = false;
    for (const line of headersFile(headers, entries).split('\n')) {
      if (line.startsWith('/'))
        isHere = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (!isHere || name === undefined || value === undefined) continue;
      expect(sent[name]).toBeUndefined();
      sent[name] = value;
    }
    expect(sent).toEqual(expected(address));
  });
});

test('links to a story that is gone are answered by the page of the site, wherever that is', () => {
  const [, ofNginx = ''] = /if \(\$uri ~ "\^\(\?<atlas_site>(.*?)\)stories/.exec(nginxFile(headers)) ?? [];
  const [, ofApache = ''] = /%\{REQUEST_URI\} \^\/\((.*?)\)stories/.exec(apacheFile(headers)) ?? [];
  expect(new RegExp(`^(${ofNginx})stories/`).exec('/maps/atlas/stories/tea/')?.[1]).toBe('/maps/atlas/');
  expect(new RegExp(`^/(${ofApache})stories/`).exec('/maps/atlas/stories/tea/')?.[1]).toBe('maps/atlas/');
  expect(nginxFile(headers)).toMatch(/"\$\{atlas_site\}404\.html"/);
  expect(apacheFile(headers)).toContain('ErrorDocument 404 "/%{reqenv:ATLAS_SITE}404.html"');
});

test('no line is longer than Cloudflare takes', () => {
  for (const line of headersFile(headers, entries).split('\n')) expect(line.length).toBeLessThan(2000);
});

test('docs/hosting.md says what the list says', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../../docs/hosting.md'), 'utf8');
  const documented = headersTable(headersOf(sitePolicy([page], []), [])).replace(
    sum('first()'),
    "'sha256-…'",
  );
  expect(guide).toContain(documented);
});

describe('compressed copies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('lie beside texts that are smaller so, and hold the same', async () => {
    const text = '{"name":"Sangzhi"}\n'.repeat(200);
    mkdirSync(join(folder, 'data'));
    mkdirSync(join(folder, '.vite'));
    for (const name of ['data/a.json', 'tiles.pmtiles', 'icon.png', '.vite/manifest.json'])
      writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'short.json'), '{}');
    await compressSite(folder);
    const copies = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(br|gz)$/.test(name))
      .sort();
    expect(copies).toEqual([join('data', 'a.json.br'), join('data', 'a.json.gz')]);
    expect(brotliDecompressSync(readFileSync(join(folder, 'data/a.json.br'))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(join(folder, 'data/a.json.gz'))).toString()).toBe(text);
  });
});
