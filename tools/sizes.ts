/**
 * `npm run sizes`: what readers download, against the list in sizes.json. A small growth passes; a large one fails until
 * `npm run sizes -- --write` changes the list, so that it is decided and seen in a review. Needs a build in dist/.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { languages } from '../src/atlas/schema.ts';

/** The part of Vite's manifest that is used here: which files a module needs. */
export type Manifest = Record<
  string,
  {
    file: string;
    /** Of a part that others need as well; its key has a hash in it. */
    name?: string;
    isEntry?: boolean;
    imports?: string[];
    dynamicImports?: string[];
    css?: string[];
    assets?: string[];
  }
>;

/** Bytes by the name of a part. */
export type Sizes = Record<string, number>;

/** How far a part may be from the list: a share of it, and some bytes that even a tiny part may grow. */
const tolerance = { share: 0.02, bytes: 300 };

/** Names of the files that come with a module, those of its imports included. */
function filesOf(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const entry = manifest[key];
  if (!entry || seen.has(entry.file)) return seen;
  for (const file of [entry.file, ...(entry.css ?? []), ...(entry.assets ?? [])]) seen.add(file);
  for (const imported of entry.imports ?? []) filesOf(manifest, imported, seen);
  return seen;
}

/** The files of the page, and of every part that loads later those that the page does not bring. */
export function partsOf(manifest: Manifest): Map<string, string[]> {
  const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
  if (entry === undefined) throw new Error('The build has no entry: run `npm run build`.');
  const page = filesOf(manifest, entry);
  const later = new Set(Object.values(manifest).flatMap(({ dynamicImports = [] }) => dynamicImports));
  return new Map([
    ['page', [...page]],
    ...[...later]
      .sort()
      .map((key): [string, string[]] => [
        nameOf(manifest, key),
        [...filesOf(manifest, key)].filter((file) => !page.has(file)),
      ]),
  ]);
}

/** The module by its path; a part that others need as well by its name. */
function nameOf(manifest: Manifest, key: string): string {
  return key.startsWith('_') ? (manifest[key]?.name ?? key) : key;
}

/** What is wrong, a sentence for each part; empty when all is as listed. */
export function differences(measured: Sizes, listed: Sizes): string[] {
  const names = [...new Set([...Object.keys(measured), ...Object.keys(listed)])];
  return names.flatMap((name) => {
    const [is, was] = [measured[name], listed[name]];
    if (is === undefined) return [`${name} is listed, and no longer there.`];
    if (was === undefined) return [`${name}, ${is} bytes, is not listed.`];
    if (Math.abs(is - was) <= was * tolerance.share + tolerance.bytes) return [];
    return [`${name} is ${is} bytes; listed are ${was}.`];
  });
}

/** Compressed bytes of a built site. Scripts are counted as gzip, which every host can do; data as Brotli. */
export function measure(site: string): Sizes {
  const manifestPath = join(site, '.vite', 'manifest.json');
  if (![manifestPath, join(site, 'atlas.html')].every(existsSync))
    throw new Error('There is no whole build in dist/: run `npm run build`.');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const gzip = (files: string[]): number =>
    sum(files.map((file) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length));
  const brotli = (files: string[]): number =>
    sum(files.map((file) => brotliCompressSync(readFileSync(join(site, file))).length));
  const sizes: Sizes = {};
  for (const [name, files] of partsOf(manifest)) {
    for (const kind of ['js', 'css']) {
      const ofKind = files.filter((file) => file.endsWith(`.${kind}`));
      if (ofKind.length > 0) sizes[`${name}: ${kind}, gzip`] = gzip(ofKind);
    }
  }
  // The words of the reader's language come before the map; the longest are counted.
  const words = languages.map((language) => sizes[`${language}: js, gzip`] ?? Number.NaN);
  sizes['page: js, gzip'] = (sizes['page: js, gzip'] ?? 0) + Math.max(...words);
  if (Number.isNaN(sizes['page: js, gzip']))
    throw new Error('The words of a language are no part of the build.');
  sizes['page: html with the first view, Brotli'] = brotli(['index.html']);
  const data = readdirSync(join(site, 'data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => join('data', name));
  // The page reads a story when it is wanted, and all else of the data at once.
  const stories = data.filter((name) => name.startsWith(join('data', 'stories')));
  sizes['data, Brotli'] = brotli(data.filter((name) => !stories.includes(name)));
  sizes['stories, Brotli'] = brotli(stories);
  sizes['geometry of the first view, Brotli'] = brotli(['geo/world.json', 'geo/counties.json']);
  sizes['names of places, Brotli'] = brotli(['geo/places.json']);
  // For pages of others.
  sizes['embed.js, gzip'] = gzip(['embed.js']);
  // For those who ask for it.
  sizes['atlas.html, gzip'] = gzip(['atlas.html']);
  return sizes;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = join(import.meta.dirname, '..');
  const listPath = join(root, 'tools', 'sizes.json');
  const measured = measure(join(root, 'dist'));
  if (process.argv.includes('--write')) writeFileSync(listPath, `${JSON.stringify(measured, null, 2)}\n`);
  const wrong = differences(measured, JSON.parse(readFileSync(listPath, 'utf8')) as Sizes);
  for (const [name, bytes] of Object.entries(measured)) console.log(`${String(bytes).padStart(8)}  ${name}`);
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length > 0) console.error('If that is meant, `npm run sizes -- --write` changes the list.');
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
