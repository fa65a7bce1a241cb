/** The single records of archives that are at hand: those that a reader clicked on, found or came to by a link. */
import { archiveRecord } from '../atlas/archive.ts';
import { type AtlasData, archiveKey, type FoundRecord, readyLayer } from './data.ts';
import type { Passing } from './store.ts';

/** The data with these in it; those that are at hand already stay. */
export function withArchiveRecords(
  data: AtlasData,
  found: { layer: string; id: string; entry: FoundRecord }[],
): AtlasData {
  const news = found.filter(
    ({ layer, id }) => data.archiveRecords[archiveKey(layer, id)]?.status !== 'ready',
  );
  if (news.length === 0) return data;
  const added = news.map(({ layer, id, entry }) => [archiveKey(layer, id), entry] as const);
  return { ...data, archiveRecords: { ...data.archiveRecords, ...Object.fromEntries(added) } };
}

/** What plain properties tell of a record; empty when the layer has no archive, or they do not tell enough. */
export function recordIn(
  data: AtlasData,
  layerId: string,
  properties: Record<string, unknown>,
): { layer: string; id: string; entry: FoundRecord }[] {
  const layer = readyLayer(data, layerId);
  const record = layer?.archive && archiveRecord(layer, layer.archive, properties);
  return record ? [{ layer: layerId, id: record.id, entry: { status: 'ready', record } }] : [];
}

type Archives = Passing['archives'];

/** One more attempt to read the tiles of a layer. */
export function readAnew(archives: Archives, layer: string): Archives {
  return { ...archives, [layer]: { attempt: (archives[layer]?.attempt ?? 0) + 1, problem: null } };
}
