/** The atlas as it is shipped, with the boundaries that the page has at the start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAtlas } from '../../../../src/app/load.ts';
import type { Layer } from '../../../../src/atlas/schema.ts';
import { decodeCounties, decodeWorld } from '../../../../src/geo/boundaries.ts';
import { type Extract, extractOf, tellingIn } from '../../../../src/share/data/extract.ts';
import type { Format } from '../../../../src/share/data/format.ts';
import { makeData } from '../../../../src/share/data/make.ts';
import { type AtlasData, readyLayer, readyLayers } from '../../../../src/state/data.ts';
import type { AtlasState } from '../../../../src/state/store.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { siteFiles } from '../../../../tools/vite-first-view.ts';
import { atlasState } from '../../fixtures.ts';

export const root = process.cwd();
export const occasion = { address: 'https://atlas.example/map/?lang=en', today: '2026-02-03' };

function readGeo(name: string): unknown {
  return JSON.parse(readFileSync(join(root, 'public/geo', name), 'utf8'));
}

const loaded = await loadAtlas(siteFiles(root));
export const shipped: AtlasData = {
  ...loaded,
  boundaries: {
    ...decodeWorld(readGeo(`world-${loaded.atlas.worldview}.json`)),
    ...decodeCounties(readGeo('counties.json')),
  },
};
export const shippedLayers = readyLayers(shipped);

export function shippedLayer(id: string): Layer {
  const layer = readyLayer(shipped, id);
  if (!layer) throw new Error(`There is no layer ${id}.`);
  return layer;
}

export function shippedState(view: Partial<ViewState> = {}): AtlasState {
  return atlasState(view, shipped);
}

/** What the reader downloads who sees this view. */
export function shownIn(view: Partial<ViewState>, layer: Layer, language: 'en' | 'zh' = 'en'): Extract {
  return extractOf(shippedState(view), layer, 'shown', null, tellingIn(language, shipped));
}

export function whole(layer: Layer): Extract {
  return extractOf(shippedState(), layer, 'all', null, tellingIn('en', shipped));
}

/** The bytes and the name of a download. */
export async function download(
  extract: Extract,
  format: Format,
  language: 'en' | 'zh' = 'en',
): Promise<{ name: string; bytes: Uint8Array }> {
  const { file, fileName } = await makeData(extract, format, occasion, tellingIn(language, extract.data));
  return { name: fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
}
