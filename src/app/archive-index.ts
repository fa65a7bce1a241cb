/** Finds single records of an archive by its index file. Part of what an atlas with such a layer loads. */
import { archiveRecord, propertiesOfLine } from '../atlas/archive.ts';
import type { AtlasRecord, Layer } from '../atlas/schema.ts';
import { type SortedLines, sortedLines } from '../atlas/sorted-lines.ts';
import { normalise } from '../atlas/text.ts';
import type { ArchiveHits } from '../state/archive-records.ts';
import { type AtlasData, type FoundRecord, type LoadProblem, readyLayers } from '../state/data.ts';
import { RangeProblem, rangesOf } from './range.ts';

const files = new Map<string, SortedLines>();

function linesOf(file: string): SortedLines {
  const known = files.get(file) ?? sortedLines(rangesOf(file));
  files.set(file, known);
  return known;
}

const fewestLetters = 2;
const han = /\p{Script=Han}/u;

/**
 * For each layer with an index, the first records of which a key begins with these words; none for words too short to
 * tell records apart. Never rejects.
 */
export function findInArchives(data: AtlasData, words: string, most: number): Promise<ArchiveHits[]> {
  const prefix = normalise(words);
  if (prefix.length < fewestLetters && !han.test(prefix)) return Promise.resolve([]);
  const asked = readyLayers(data).map(async (layer): Promise<ArchiveHits> => {
    if (layer.archive?.index === undefined) return { layer: layer.id, records: [] };
    try {
      return { layer: layer.id, records: await recordsWith(layer, layer.archive.index, prefix, most) };
    } catch (error) {
      return { layer: layer.id, problem: problemOf(layer.archive.index, error) };
    }
  });
  return Promise.all(asked);
}

/** Several keys may lead to one record, which counts once. */
async function recordsWith(layer: Layer, file: string, prefix: string, most: number): Promise<AtlasRecord[]> {
  const found = new Map<string, AtlasRecord>();
  await linesOf(file).visit(prefix, (line) => {
    const record = recordOf(layer, line);
    found.set(record.id, record);
    return found.size < most ? 'more' : 'enough';
  });
  return [...found.values()];
}

/** The record with this id, why it cannot be had, or that there is none. Never rejects. */
export async function findRecordById(layer: Layer, id: string): Promise<FoundRecord> {
  const file = layer.archive?.index;
  if (file === undefined) return { status: 'missing' };
  try {
    let record: AtlasRecord | undefined;
    await linesOf(file).visit(`#${id}\t`, (line) => {
      record = recordOf(layer, line);
      return 'enough';
    });
    return record ? { status: 'ready', record } : { status: 'missing' };
  } catch (error) {
    return { status: 'failed', problem: problemOf(file, error) };
  }
}

/** Throws at a line that is none of a record: were it passed over, a faulty index would be read to its end. */
function recordOf(layer: Layer, line: string): AtlasRecord {
  const record = layer.archive && archiveRecord(layer, layer.archive, propertiesOfLine(line));
  if (!record) throw new Error(`no record of this layer: ${line.slice(0, 200)}`);
  return record;
}

function problemOf(file: string, error: unknown): LoadProblem {
  if (error instanceof RangeProblem) return error.problem;
  return { file, reason: 'not-valid', detail: String(error) };
}
