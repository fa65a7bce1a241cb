/** What the atlas holds, counted from its data. */
import { countRecords } from '../../atlas/count.ts';
import type { AtlasData } from '../../state/data.ts';
import { citedSources } from '../detail/citations.ts';

export interface LayerContents {
  id: string;
  /** null for a layer that could not be read. */
  counted: { records: number; sources: number } | null;
}

/** Records of each layer, and the different sources that they and the claims about the layer cite. */
export function layerContents(data: AtlasData): LayerContents[] {
  return data.atlas.layers.map((id) => {
    const entry = data.layers[id];
    if (entry?.status !== 'ready') return { id, counted: null };
    const { layer } = entry;
    const cited = new Set([
      ...layer.records.flatMap((record) => citedSources(layer, record, [])),
      ...data.claims.filter((claim) => claim.about === id).flatMap((claim) => claim.sources),
    ]);
    return { id, counted: { records: countRecords(layer.records), sources: cited.size } };
  });
}
