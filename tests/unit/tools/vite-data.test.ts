import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dataFiles, publicFiles, publicSource } from '../../../tools/vite-data.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  write('data/atlas.json', '{ "$schema": "./schema/atlas.schema.json", "worldview": "natural-earth" }');
  write(
    'data/layers/hosts.json',
    `{ "id": "hosts", "title": { "zh": "承办机构" },
       "fields": [{ "id": "type", "values": { "library": { "zh": "图书馆" } } }, { "id": "year" }],
       "records": [{ "id": "xiamen", "name": { "zh": "厦门大学" } }] }`,
  );
  for (const name of [
    'world-natural-earth.json',
    'world-cn.json',
    'manifest.json',
    'counties/51.json',
    'NOTICE.md',
  ]) {
    write(`public/geo/${name}`, name);
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

function write(name: string, text: string) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

test('data files are minified and lose the link to their schema', () => {
  expect(dataFiles(root).get('data/atlas.json')).toBe('{"worldview":"natural-earth"}');
});

test('a story is served by its name', () => {
  write('data/stories/talk.json', '{ "$schema": "../schema/story.schema.json", "id": "talk" }');
  expect(dataFiles(root).get('data/stories/talk.json')).toBe('{"id":"talk"}');
});

test('pinyin is made from the names of records, the titles of layers and the values of fields', () => {
  const pinyin = dataFiles(root).get('data/pinyin.json') ?? '';
  expect(JSON.parse(pinyin)).toEqual({
    hosts: 'chéng bàn jī gòu',
    'hosts.type.library': 'tú shū guǎn',
    'hosts/xiamen': 'xià mén dà xué',
  });
});

test('a file that is not JSON is served as it is, for the page to say so', () => {
  write('data/layers/hosts.json', '{ "id": ');
  expect(dataFiles(root).get('data/layers/hosts.json')).toBe('{ "id": ');
});

test("the publisher's depiction becomes geo/world.json and the other is left out", () => {
  expect([...publicFiles(root).keys()].sort()).toEqual([
    'geo/NOTICE.md',
    'geo/counties/51.json',
    'geo/world.json',
  ]);
  expect(publicFiles(root).get('geo/world.json')).toBe(
    join(root, 'public', 'geo', 'world-natural-earth.json'),
  );
});

test('the gazetteer loses what is meant for the other depiction', () => {
  const places = [{ code: 'A' }, { code: 'B', depiction: 'cn' }, { code: 'C', depiction: 'natural-earth' }];
  write('public/geo/places.json', JSON.stringify({ aliases: { a: 'b' }, countries: places }));
  const source = publicSource(root, 'geo/places.json', join(root, 'public', 'geo', 'places.json'));
  expect(source).toBe(
    '{"aliases":{"a":"b"},"countries":[{"code":"A"},{"code":"C","depiction":"natural-earth"}]}',
  );
});

test('the environment chooses another depiction, and the data says so', () => {
  vi.stubEnv('ATLAS_WORLDVIEW', 'cn');
  expect(publicFiles(root).get('geo/world.json')).toBe(join(root, 'public', 'geo', 'world-cn.json'));
  expect(dataFiles(root).get('data/atlas.json')).toBe('{"worldview":"cn"}');
});

test('an unknown depiction is an error that names the known ones', () => {
  vi.stubEnv('ATLAS_WORLDVIEW', 'mars');
  expect(() => publicFiles(root)).toThrow('Unknown worldview "mars": use one of natural-earth, cn.');
});
