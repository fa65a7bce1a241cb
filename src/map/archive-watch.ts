/** What goes wrong with the archives of a map, told by the id of their source. */
import type { ErrorEvent, Map as MapLibreMap, VectorTileSource } from 'maplibre-gl';
import type { LoadProblem } from '../state/data.ts';
import type { StyleModel } from './style/model.ts';

/** `drawn`: the style that the map has now. */
export function watchArchives(
  map: MapLibreMap,
  drawn: () => StyleModel,
  tell: (sourceId: string, problem: LoadProblem) => void,
): void {
  map.on('error', ({ error, sourceId }: ErrorEvent & { sourceId?: string }) => {
    // A listener takes the place of MapLibre's own word to the console.
    console.error(error);
    if (sourceId === undefined) return;
    const archive = drawn().sources[sourceId]?.archive;
    if (archive) tell(sourceId, archiveProblem(archive.address, error));
  });
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    if (sourceDataType !== 'metadata') return;
    const source = map.getSource<VectorTileSource & { vectorLayerIds?: string[] }>(sourceId);
    const detail = missingTileLayer(drawn(), sourceId, source?.vectorLayerIds);
    const archive = drawn().sources[sourceId]?.archive;
    if (archive && detail !== undefined)
      tell(sourceId, { file: archive.address, reason: 'not-valid', detail });
  });
}

/** Tiles without the layer that the data name would draw nothing and say nothing. `known`: the layers that they have. */
function missingTileLayer({ layers }: StyleModel, sourceId: string, known?: string[]): string | undefined {
  const wanted = layers.flatMap((layer) =>
    'source-layer' in layer && layer.source === sourceId ? String(layer['source-layer']) : [],
  );
  const missing = wanted.find((layer) => known && !known.includes(layer));
  return missing && `no layer "${missing}" in the tiles; they have ${known?.join(', ') || 'none'}`;
}

/** What is wrong with an archive, from what the reader throws. */
function archiveProblem(address: string, error: unknown): LoadProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return { file: address, reason: reasonOf(detail), detail };
}

function reasonOf(detail: string): LoadProblem['reason'] {
  if (/Bad response code: 4(04|10)/.test(detail)) return 'missing';
  if (/Byte Serving/.test(detail)) return 'no-ranges';
  return /fetch|Bad response code|network/i.test(detail) ? 'network' : 'not-valid';
}
