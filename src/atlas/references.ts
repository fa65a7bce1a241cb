/** Which records and claims rest on a source: the way back from a source to what cites it. */
import { countRecords } from './count.ts';
import { entriesOf } from './record.ts';
import type { AtlasRecord, Claim, Layer } from './schema.ts';

export interface Resting {
  /** By layer, in the order of the layers and of their files; a layer without any is left out. */
  layers: { layer: Layer; records: AtlasRecord[] }[];
  claims: Claim[];
}

export const nothingRests: Resting = { layers: [], claims: [] };

/** Ids of the sources that the record, its entries and its figures cite, each once; the record's own first. */
export function sourcesOf(layer: Layer, record: AtlasRecord): string[] {
  const entries = layer.fields.flatMap((field) => entriesOf(record.values[field.id]));
  return [
    ...new Set([
      ...record.sources,
      ...entries.flatMap((entry) => entry.sources),
      ...record.figures.map((figure) => figure.source),
    ]),
  ];
}

/** By id of the source, also of one that the list of sources does not have. */
export function restingBySource(layers: Layer[], claims: Claim[]): Map<string, Resting> {
  const bySource = new Map<string, Resting>();
  const restingOn = (id: string): Resting => {
    const known = bySource.get(id) ?? { layers: [], claims: [] };
    bySource.set(id, known);
    return known;
  };
  for (const layer of layers) {
    for (const record of layer.records) {
      for (const id of sourcesOf(layer, record)) {
        const { layers: cited } = restingOn(id);
        const last = cited.at(-1);
        if (last?.layer === layer) last.records.push(record);
        else cited.push({ layer, records: [record] });
      }
    }
  }
  for (const claim of claims) for (const id of new Set(claim.sources)) restingOn(id).claims.push(claim);
  return bySource;
}

/** How many records and claims those are. */
export function sizeOf({ layers, claims }: Resting): number {
  return layers.reduce((sum, { records }) => sum + countRecords(records), claims.length);
}
