/** The single records of archives that are at hand: those that a reader clicked on, found or came to by a link. */
import type { AtlasRecord } from '../atlas/schema.ts';
import { type AtlasData, archiveKey, type LoadProblem } from './data.ts';
import type { Passing } from './store.ts';

/** What the index of one layer has for some words, or why it cannot be read. */
export type ArchiveHits = { layer: string } & (
  | { records: AtlasRecord[]; problem?: undefined }
  | { problem: LoadProblem; records?: undefined }
);

/** The data with these records of a layer at hand; the same data when they were before. */
export function withArchiveRecords(data: AtlasData, layer: string, records: AtlasRecord[]): AtlasData {
  const news = records.filter(({ id }) => data.archiveRecords[archiveKey(layer, id)]?.status !== 'ready');
  if (news.length === 0) return data;
  const archiveRecords = { ...data.archiveRecords };
  for (const record of news) archiveRecords[archiveKey(layer, record.id)] = { status: 'ready', record };
  return { ...data, archiveRecords };
}

/** The data as if the record had never been looked up; the same data when it was not. */
export function withoutArchiveRecord(data: AtlasData, layer: string, record: string): AtlasData {
  const { [archiveKey(layer, record)]: found, ...archiveRecords } = data.archiveRecords;
  return found ? { ...data, archiveRecords } : data;
}

type Archives = Passing['archives'];

/** One more attempt to read the tiles of a layer. */
export function readAnew(archives: Archives, layer: string): Archives {
  return { ...archives, [layer]: { attempt: (archives[layer]?.attempt ?? 0) + 1, problem: null } };
}
