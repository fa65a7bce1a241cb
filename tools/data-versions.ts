/** Versions of the data that stay as they were. `npm run freeze` adds one to `versions/`; each build publishes all of its own depiction. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { loadAtlas, type ReadFile } from '../src/app/load.ts';
import { error, type Problem } from '../src/atlas/problem.ts';
import { Story } from '../src/atlas/schema-story.ts';
import { DataVersion, type KeptVersions, sumDigits } from '../src/atlas/schema-version.ts';
import { dataFiles, publicFiles, publicSource } from './vite-data.ts';

/** In the project, and in the site. */
const folderName = 'versions';
/** In the site: which versions there are, see `KeptVersions`. */
export const versionListInSite = 'data/versions.json';

/** Contents by name. */
export type Contents = ReadonlyMap<string, string | Uint8Array>;

function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, sumDigits);
}

/** All that the page reads of the project: `data/` and boundaries, as the site has them now. */
export function contentsNow(root: string): Contents {
  const contents = new Map<string, string | Uint8Array>(dataFiles(root));
  for (const [name, path] of publicFiles(root))
    if (name.startsWith('geo/') && name.endsWith('.json')) contents.set(name, publicSource(root, name, path));
  return contents;
}

/** The version that these contents are: its id, and its files by their names below `versions/`. */
export function versionOf(contents: Contents): {
  id: string;
  dataDate: string;
  files: Map<string, string | Uint8Array>;
} {
  const names = [...contents.keys()].sort();
  const { dataDate } = JSON.parse(String(contents.get('data/atlas.json') ?? '{}')) as { dataDate: string };
  const sums = names.map((name) => [name, sumOf(contents.get(name) ?? '')] as const);
  const version: DataVersion = { dataDate, files: Object.fromEntries(sums) };
  const text = `${JSON.stringify(version, null, 2)}\n`;
  const id = sumOf(text);
  const files = sums.map(([name, sum]) => [fileOf(sum), contents.get(name) ?? ''] as const);
  return { id, dataDate, files: new Map([[`${id}.json`, text], ...files]) };
}

/** Versions share the files that they have in common. */
function fileOf(sum: string): string {
  return `files/${sum}.json`;
}

/** Writes what is not there yet into a folder; gives how many files that were. */
export function writeVersion(folder: string, files: Contents): number {
  const missing = [...files].filter(([name]) => !existsSync(join(folder, name)));
  for (const [name, content] of missing) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return missing.length;
}

/** Ids of the versions that are kept in the project, sorted. */
export function versionIds(root: string): string[] {
  const folder = join(root, folderName);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

export function readVersion(root: string, id: string): DataVersion {
  return v.parse(DataVersion, JSON.parse(readFileSync(join(root, folderName, `${id}.json`), 'utf8')));
}

function contentIn(root: string, { files }: DataVersion, name: string): Uint8Array | undefined {
  const sum = Object.hasOwn(files, name) ? files[name] : undefined;
  return sum === undefined ? undefined : readFileSync(join(root, folderName, fileOf(sum)));
}

/** What a build publishes: names in the site and contents of the versions that have its depiction of boundaries, and the list of them. */
export function publishedVersions(root: string, worldview: string): Contents {
  const published = new Map<string, string | Uint8Array>();
  const list: KeptVersions = [];
  const add = (name: string): void => {
    published.set(`${folderName}/${name}`, readFileSync(join(root, folderName, name)));
  };
  for (const id of versionIds(root)) {
    const version = readVersion(root, id);
    const atlas = JSON.parse(String(Buffer.from(contentIn(root, version, 'data/atlas.json') ?? '{}')));
    if (atlas.worldview !== worldview) continue;
    list.push({ id, dataDate: version.dataDate });
    add(`${id}.json`);
    for (const sum of Object.values(version.files)) add(fileOf(sum));
  }
  return published.set(
    versionListInSite,
    JSON.stringify(list.sort((a, b) => b.dataDate.localeCompare(a.dataDate))),
  );
}

/** Whether the program of today still shows what is kept, and nobody has changed it. */
export async function checkVersions(root: string): Promise<Problem[]> {
  const problems = await Promise.all(versionIds(root).map((id) => checkVersion(root, id)));
  return problems.flat();
}

async function checkVersion(root: string, id: string): Promise<Problem[]> {
  const file = `../${folderName}/${id}.json`;
  const changed = (name: string): Problem =>
    error(`../${folderName}/${name}`, [], 'another content than its name says', 'what was frozen, as it was');
  try {
    const kept = (name: string): Buffer => readFileSync(join(root, folderName, name));
    const version = readVersion(root, id);
    const names = [`${id}.json`, ...Object.values(version.files).map(fileOf)];
    const problems = names.filter((name) => !name.endsWith(`${sumOf(kept(name))}.json`)).map(changed);
    return problems.length > 0
      ? problems
      : unreadable(root, version).then((found) =>
          found.map((detail) => error(file, [], detail, 'data that this version of the program reads')),
        );
  } catch (problem) {
    return [error(file, [], String(problem), 'a version with all of its files')];
  }
}

/** What the page would say of the data. An archive lies elsewhere, and is not frozen. */
async function unreadable(root: string, version: DataVersion): Promise<string[]> {
  const read: ReadFile = async (name) => {
    const content = contentIn(root, version, name);
    if (content) return { ok: true, value: JSON.parse(Buffer.from(content).toString('utf8')) };
    return { ok: false, problem: { file: name, reason: 'missing', detail: 'The version has no such file.' } };
  };
  const { atlas, layers, problems } = await loadAtlas(read);
  const ofLayers = Object.values(layers).flatMap((layer) => (layer.status === 'failed' ? layer.problem : []));
  const found = [...problems, ...ofLayers].filter(({ file }) => /^(data|geo)\//.test(file));
  const stories = await Promise.all(
    atlas.stories.map(async (id) => {
      const name = `data/stories/${id}.json`;
      const loaded = await read(name);
      return loaded.ok && v.is(Story, loaded.value) ? [] : [`${name}: not readable`];
    }),
  );
  return [...found.map(({ file, detail }) => `${file}: ${detail}`), ...stories.flat()];
}
