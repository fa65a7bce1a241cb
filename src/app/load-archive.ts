/** The layer whose records lie in an archive: of all that, only the summary is fetched. */
import * as v from 'valibot';
import { recordsOf, refusalOf, summarySchema } from '../atlas/archive.ts';
import type { Archive, LayerDefinition } from '../atlas/schema.ts';
import type { LayerData } from '../state/data.ts';
import { fetchWithoutRedirect, load, type ReadFile } from './load.ts';

/** `file`: that of the layer; `origins`: those that archives may lie on beside the site. */
export async function loadArchive(
  file: string,
  definition: LayerDefinition,
  archive: Archive,
  origins: readonly string[],
  readFile: ReadFile = fetchWithoutRedirect,
): Promise<LayerData> {
  for (const key of ['tiles', 'summary', 'index'] as const) {
    const refusal = refusalOf(archive[key] ?? '', origins);
    if (refusal === undefined) continue;
    return { status: 'failed', problem: { file, reason: 'refused', detail: `archive.${key}: ${refusal}` } };
  }
  const parse = v.parser(summarySchema(definition, archive));
  const loaded = await load(archive.summary, parse, readFile);
  if (!loaded.ok) return { status: 'failed', problem: loaded.problem };
  const records = recordsOf(definition, archive, loaded.value);
  return { status: 'ready', layer: { ...definition, records, archive } };
}
