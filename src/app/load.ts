/** Fetching what the atlas is made of, and saying plainly which file could not be used and why. */
import * as v from 'valibot';
import { Atlas, Claims, LayerFile, Places, Sources, Units } from '../atlas/schema.ts';
import { type CountyBoundaries, decodeCounties, decodeWorld } from '../geo/boundaries.ts';
import { createGazetteer, type Gazetteer } from '../geo/gazetteer.ts';
import { GeoPlaces } from '../geo/geo-places.ts';
import { type AtlasData, emptyData, type LayerData, type LoadProblem, patience } from '../state/data.ts';

export type Loaded<Value> = { ok: true; value: Value } | { ok: false; problem: LoadProblem };

export const missingStatuses = [404, 410];

declare global {
  /** What the page itself has of the files, see src/first-view/opening.ts. `isAll`: there are no others to be had. */
  var filesOfPage:
    | { names(): string[]; take(file: string): Promise<Response> | undefined; isAll: boolean }
    | undefined;
}

/** How a file of the site is had, as JSON; never throws. `file` is relative to the page. */
export type ReadFile = (file: string) => Promise<Loaded<unknown>>;

async function fetchJson(file: string, redirect: RequestRedirect = 'follow'): Promise<Loaded<unknown>> {
  const fail = (reason: LoadProblem['reason'], detail: string): Loaded<unknown> => ({
    ok: false,
    problem: { file, reason, detail },
  });
  let text: string;
  try {
    const { filesOfPage } = globalThis;
    const taken = filesOfPage?.take(file);
    if (!taken && filesOfPage?.isAll) return fail('needs-site', 'The atlas as one file has no such file.');
    const response = await (taken ??
      fetch(file, { cache: 'no-cache', redirect, signal: AbortSignal.timeout(patience) }));
    if (!response.ok) {
      const reason = missingStatuses.includes(response.status) ? 'missing' : 'network';
      return fail(reason, `HTTP ${response.status}`);
    }
    text = await response.text();
  } catch (error) {
    return fail('network', String(error));
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return fail('not-json', String(error));
  }
}

/** For files that may lie on another host: an allowed one could lead to one that is not. */
export const fetchWithoutRedirect: ReadFile = (file) => fetchJson(file, 'error');

/** A file as `read` understands it; what `read` throws says why the content cannot be used. */
export async function load<Value>(
  file: string,
  read: (content: unknown) => Value,
  readFile: ReadFile = (name) => fetchJson(name),
): Promise<Loaded<Value>> {
  const loaded = await readFile(file);
  if (!loaded.ok) return loaded;
  try {
    return { ok: true, value: read(loaded.value) };
  } catch (error) {
    return { ok: false, problem: { file, reason: 'not-valid', detail: detailOf(error) } };
  }
}

function detailOf(error: unknown): string {
  if (!v.isValiError(error)) return String(error);
  const lines = error.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  return lines.slice(0, 5).join('\n');
}

const layerFile = (id: string): string => `data/layers/${id}.json`;

/**
 * The layer whose file is `data/layers/<id>.json`, or what is wrong with that file or with the summary of its archive.
 * Never rejects.
 */
export async function loadLayer(
  id: string,
  origins: readonly string[] = [],
  readFile?: ReadFile,
): Promise<LayerData> {
  const file = layerFile(id);
  const loaded = await load(file, v.parser(LayerFile), readFile);
  if (!loaded.ok) return { status: 'failed', problem: loaded.problem };
  const { records = [], archive, ...definition } = loaded.value;
  if (!archive) return { status: 'ready', layer: { ...definition, records } };
  try {
    const { loadArchive } = await import('./archives.ts');
    return await loadArchive(file, definition, archive, origins, readFile);
  } catch (error) {
    // That part of the program could not be fetched; the rest of the atlas opens without this layer.
    return { status: 'failed', problem: { file, reason: 'network', detail: String(error) } };
  }
}

/** The finer counties of one province; null when they cannot be had. */
export async function loadCountyDetail(province: string): Promise<CountyBoundaries | null> {
  const loaded = await load(`geo/counties/${province}.json`, decodeCounties);
  return loaded.ok ? loaded.value : null;
}

/** Puts the content of one file into the data. */
type Add = (data: AtlasData) => AtlasData;

function valid<Schema extends v.GenericSchema>(
  schema: Schema,
  add: (data: AtlasData, content: v.InferOutput<Schema>) => AtlasData,
): (content: unknown) => Add {
  return (content) => {
    const output = v.parse(schema, content);
    return (data) => add(data, output);
  };
}

/** The files that all layers share, with how each is read; the first try and every later one use this table. */
const sharedFiles: { file: string; read: (content: unknown) => Add }[] = [
  { file: 'data/units.json', read: valid(Units, (data, { units }) => ({ ...data, units })) },
  { file: 'data/places.json', read: valid(Places, (data, names) => withPlaces(data, { names })) },
  {
    file: 'data/sources.json',
    read: valid(Sources, (data, { sources }) => ({
      ...data,
      sources: Object.fromEntries(sources.map((source) => [source.id, source])),
    })),
  },
  { file: 'data/claims.json', read: valid(Claims, (data, { claims }) => ({ ...data, claims })) },
  {
    file: 'data/pinyin.json',
    read: valid(v.record(v.string(), v.string()), (data, pinyin) => ({ ...data, pinyin })),
  },
  { file: 'geo/world.json', read: (content) => withBoundaries(decodeWorld(content)) },
  { file: 'geo/counties.json', read: (content) => withBoundaries(decodeCounties(content)) },
  { file: 'geo/places.json', read: valid(GeoPlaces, (data, geo) => withPlaces(data, { geo })) },
];

function withBoundaries(part: AtlasData['boundaries']): Add {
  return (data) => ({ ...data, boundaries: { ...data.boundaries, ...part } });
}

interface PlaceFiles {
  geo: GeoPlaces | null;
  names: Places | null;
}

/** What a gazetteer was made of, so that when one file comes late the other one is still at hand. */
const placeFiles = new WeakMap<Gazetteer, PlaceFiles>();

function withPlaces(data: AtlasData, change: Partial<PlaceFiles>): AtlasData {
  const files = { geo: null, names: null, ...placeFiles.get(data.gazetteer), ...change };
  const gazetteer = createGazetteer(files.geo, files.names, data.atlas.worldview);
  placeFiles.set(gazetteer, files);
  return { ...data, gazetteer };
}

/** One of the shared files after a try: how to put it into the data, or what is wrong. */
export interface SharedPart {
  file: string;
  loaded: Loaded<Add>;
}

/** Tries the shared files that are wanted; never throws. */
export function loadShared(isWanted: (file: string) => boolean, readFile?: ReadFile): Promise<SharedPart[]> {
  return Promise.all(
    sharedFiles
      .filter(({ file }) => isWanted(file))
      .map(async ({ file, read }) => ({ file, loaded: await load(file, read, readFile) })),
  );
}

/** The data with these parts in it; `problems` tells of each part how its last try went. */
export function addShared(data: AtlasData, parts: SharedPart[]): AtlasData {
  const tried = parts.map(({ file }) => file);
  const untried = data.problems.filter(({ file }) => !tried.includes(file));
  const failed = parts.flatMap(({ loaded }) => (loaded.ok ? [] : [loaded.problem]));
  return parts.reduce((whole, { loaded }) => (loaded.ok ? loaded.value(whole) : whole), {
    ...data,
    problems: [...untried, ...failed],
  });
}

/** The files that `loadAtlas` reads. */
export function filesAtStart({ layers }: Atlas): string[] {
  return ['data/atlas.json', ...sharedFiles.map(({ file }) => file), ...layers.map(layerFile)];
}

/**
 * Everything the page needs. Throws a LoadProblem only when `atlas.json` itself cannot be used. `readFile`: where the
 * page is made before any browser has it, the files come from the build.
 */
export async function loadAtlas(readFile?: ReadFile): Promise<AtlasData> {
  const shared = loadShared(() => true, readFile);
  const loaded = await load('data/atlas.json', v.parser(Atlas), readFile);
  if (!loaded.ok) throw loaded.problem;
  const atlas = loaded.value;
  const layers = await Promise.all(
    atlas.layers.map(async (id) => [id, await loadLayer(id, atlas.archiveOrigins, readFile)] as const),
  );
  const empty = emptyData(atlas, createGazetteer(null, null, atlas.worldview), Object.fromEntries(layers));
  return addShared(empty, await shared);
}
