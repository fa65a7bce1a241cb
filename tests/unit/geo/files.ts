import { readdirSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';

const root = new URL('../../../', import.meta.url);
export const geoFolder = new URL('public/geo/', root);

export function readGeo(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, geoFolder), 'utf8'));
}

interface LayerFile {
  records: {
    id: string;
    name: unknown;
    place: { kind: string; code?: string; counties?: { code: string }[] };
  }[];
}

export function readLayers(): LayerFile[] {
  const folder = new URL('data/layers/', root);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as LayerFile);
}

export function codesOf(collection: FeatureCollection): string[] {
  return collection.features.flatMap((feature) => feature.properties?.code ?? []);
}
