/** From what lies under the pointer to what the reader meant; pure. */
import { shapeCodes } from '../atlas/record.ts';
import type { AtlasRecord, LocalisedText } from '../atlas/schema.ts';
import type { Choice } from '../state/store.ts';
import type { Selection } from '../state/view.ts';
import type { Hit } from './hits.ts';
import type { ShownLayer } from './style/model.ts';

export type Picked =
  | { kind: 'nothing' }
  | { kind: 'record'; selection: Selection }
  | { kind: 'several'; choices: Choice[] }
  /** Records of one layer on one spot (degrees). */
  | { kind: 'pile'; layer: string; records: string[]; centre: [number, number] }
  | { kind: 'cluster'; hit: Hit; layer: string };

interface Found {
  layer: string;
  record: string;
  /** Of a feature out of an archive. */
  name?: LocalisedText | undefined;
}

/**
 * Points win over areas, because they are small and lie on top; among areas the topmost layer comes first.
 * `shown`: topmost first; `resolve`: from an old division code to the one the shapes carry.
 */
export function pick(hits: Hit[], shown: ShownLayer[], resolve: (code: string) => string): Picked {
  const cluster = hits.find((hit) => hit.layerId.startsWith('cluster/'));
  const pointHits = hits.filter((hit) => typeof hit.properties.record === 'string');
  if (cluster && pointHits.length === 0) {
    return { kind: 'cluster', hit: cluster, layer: cluster.layerId.slice('cluster/'.length) };
  }
  if (pointHits.length > 0) return pickPoints(pointHits);
  const found = recordsAt(hits, shown, resolve);
  return oneOrSeveral(found);
}

function pickPoints(hits: Hit[]): Picked {
  const found = distinct(
    hits.map(({ properties, archived }) => ({
      layer: String(properties.layer),
      record: String(properties.record),
      name: archived?.name,
    })),
  );
  const first = hits[0]?.coordinates;
  const fanned = hits.some((hit) => hit.layerId === 'fan-leaves');
  const samePlace = hits.every((hit) => isNear(hit.coordinates, first));
  const oneLayer = found.every((candidate) => candidate.layer === found[0]?.layer);
  // A fan draws records of a list; those of an archive are in none.
  const listed = !hits.some((hit) => hit.archived);
  if (found.length > 1 && samePlace && oneLayer && first && listed && !fanned && found[0]) {
    return { kind: 'pile', layer: found[0].layer, records: found.map(({ record }) => record), centre: first };
  }
  return oneOrSeveral(found);
}

/** The records of every shown layer that touch the areas under the pointer, topmost layer first. */
export function recordsAt(hits: Hit[], shown: ShownLayer[], resolve: (code: string) => string): Found[] {
  const found: Found[] = [];
  for (const { layer, records } of shown) {
    const codes = new Set(
      hits.filter((hit) => hit.layerId.endsWith(`/${layer.id}`)).map((hit) => String(hit.properties.code)),
    );
    if (codes.size === 0) continue;
    const touching = (record: AtlasRecord): boolean =>
      shapeCodes(record).some((code) => codes.has(resolve(code)));
    found.push(...records.filter(touching).map((record) => ({ layer: layer.id, record: record.id })));
  }
  return distinct(found);
}

/** Tiles round coordinates, so the same spot comes back a few metres apart. */
function isNear(a: [number, number] | undefined, b: [number, number] | undefined): boolean {
  return a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) < 0.002;
}

export function isPile(positions: [number, number][]): boolean {
  return positions.every((position) => isNear(position, positions[0]));
}

function oneOrSeveral(found: Found[]): Picked {
  const choices = found.map(
    ({ layer, record, name }): Choice => ({ selection: { kind: 'record', layer, record }, name }),
  );
  const [only] = choices;
  if (!only) return { kind: 'nothing' };
  return choices.length === 1 ? { kind: 'record', selection: only.selection } : { kind: 'several', choices };
}

function distinct(found: Found[]): Found[] {
  const keys = new Set<string>();
  return found.filter(({ layer, record }) => {
    const key = `${layer}/${record}`;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
