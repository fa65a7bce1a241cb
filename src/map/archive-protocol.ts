/**
 * Reads tiles out of PMTiles archives with range requests, for the addresses that `archiveUrl` makes. The reader loads
 * with the first archive that is shown.
 */
import { addProtocol } from 'maplibre-gl';
import type { LoadProblem } from '../state/data.ts';

const scheme = 'pmtiles';

/** What MapLibre is asked for; another attempt is another address to the reader, which remembers what failed, and the same to the host. */
export function archiveUrl({ address, attempt }: { address: string; attempt: number }): string {
  return `${scheme}://${address}#${attempt}`;
}

let reader: Promise<import('pmtiles').Protocol> | undefined;

/** Once for all maps. */
export function registerArchives(): void {
  addProtocol(scheme, async (request, abort) => {
    reader ??= import('pmtiles').then(({ Protocol }) => new Protocol({ metadata: true }));
    const { tile } = await reader.catch((error: unknown) => {
      reader = undefined;
      throw error;
    });
    return tile(request, abort);
  });
}

/** What is wrong with an archive, from what the reader throws. */
export function archiveProblem(address: string, error: unknown): LoadProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return { file: address, reason: reasonOf(detail), detail };
}

function reasonOf(detail: string): LoadProblem['reason'] {
  if (/Bad response code: 4(04|10)/.test(detail)) return 'missing';
  if (/Byte Serving/.test(detail)) return 'no-ranges';
  return /fetch|Bad response code|network/i.test(detail) ? 'network' : 'not-valid';
}
