/** Fetching what the atlas is made of, and saying plainly which file could not be used and why. */
import * as v from 'valibot';
import { Atlas, Claims, Layer, Places, Sources, Units } from '../atlas/schema.ts';
import { decodeCounties, decodeWorld } from '../geo/boundaries.ts';
import { createGazetteer, type GeoPlaces } from '../geo/gazetteer.ts';
import type { AtlasData, Boundaries, LayerData, LoadProblem } from '../state/data.ts';

type Loaded<Value> = { ok: true; value: Value } | { ok: false; problem: LoadProblem };

/** A file of the site as JSON; never throws. `file` is relative to the page. */
async function fetchJson(file: string): Promise<Loaded<unknown>> {
  const fail = (reason: LoadProblem['reason'], detail: string): Loaded<unknown> => ({
    ok: false,
    problem: { file, reason, detail },
  });
  let text: string;
  try {
    const response = await fetch(file, { cache: 'no-cache' });
    if (!response.ok) return fail('missing', `HTTP ${response.status}`);
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

async function fetchValid<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<Loaded<v.InferOutput<Schema>>> {
  const loaded = await fetchJson(file);
  if (!loaded.ok) return loaded;
  const result = v.safeParse(schema, loaded.value);
  if (result.success) return { ok: true, value: result.output };
  const detail = result.issues
    .slice(0, 5)
    .map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`)
    .join('\n');
  return { ok: false, problem: { file, reason: 'not-valid', detail } };
}

export async function loadLayer(id: string): Promise<LayerData> {
  const loaded = await fetchValid(`data/layers/${id}.json`, Layer);
  if (!loaded.ok) return { status: 'failed', problem: loaded.problem };
  return { status: 'ready', layer: loaded.value };
}

/** The boundaries and the gazetteer, and what is wrong with them. */
async function loadGeo(): Promise<{
  boundaries: Boundaries;
  places: GeoPlaces | null;
  problems: LoadProblem[];
}> {
  const [world, counties, places] = await Promise.all(
    ['geo/world.json', 'geo/counties.json', 'geo/places.json'].map(fetchJson),
  );
  const problems = [world, counties, places].flatMap((loaded) =>
    loaded && !loaded.ok ? [loaded.problem] : [],
  );
  const decode = <Part>(
    loaded: Loaded<unknown> | undefined,
    file: string,
    decoder: (value: unknown) => Part,
  ): Part | null => {
    if (!loaded?.ok) return null;
    try {
      return decoder(loaded.value);
    } catch (error) {
      problems.push({ file, reason: 'not-valid', detail: String(error) });
      return null;
    }
  };
  return {
    boundaries: {
      ...decode(world, 'geo/world.json', decodeWorld),
      ...decode(counties, 'geo/counties.json', decodeCounties),
    },
    places: places?.ok ? (places.value as GeoPlaces) : null,
    problems,
  };
}

/** The finer counties of one province; null when there are none or they cannot be had. */
export async function loadCountyDetail(province: string): Promise<Boundaries | null> {
  const loaded = await fetchJson(`geo/counties/${province}.json`);
  return loaded.ok ? decodeCounties(loaded.value) : null;
}

/** Everything the page needs. Throws a LoadProblem only when `atlas.json` itself cannot be used. */
export async function loadAtlas(): Promise<AtlasData> {
  const shared = Promise.all([
    fetchValid('data/units.json', Units),
    fetchValid('data/places.json', Places),
    fetchValid('data/sources.json', Sources),
    fetchValid('data/claims.json', Claims),
    fetchJson('data/pinyin.json'),
    loadGeo(),
  ]);
  const atlas = await fetchValid('data/atlas.json', Atlas);
  if (!atlas.ok) throw atlas.problem;
  const layers = await Promise.all(atlas.value.layers.map(async (id) => [id, await loadLayer(id)] as const));
  const [units, places, sources, claims, pinyin, geo] = await shared;
  const problems = [units, places, sources, claims, pinyin].flatMap((loaded) =>
    loaded.ok ? [] : [loaded.problem],
  );
  return {
    atlas: atlas.value,
    units: units.ok ? units.value.units : {},
    gazetteer: createGazetteer(geo.places, places.ok ? places.value : null, atlas.value.worldview),
    layers: Object.fromEntries(layers),
    sources: Object.fromEntries(
      (sources.ok ? sources.value.sources : []).map((source) => [source.id, source]),
    ),
    claims: claims.ok ? claims.value.claims : [],
    pinyin: pinyin.ok ? (pinyin.value as Record<string, string>) : {},
    boundaries: geo.boundaries,
    problems: [...problems, ...geo.problems],
  };
}
