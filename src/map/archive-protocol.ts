/**
 * Reads tiles out of PMTiles archives with range requests, for the addresses that `archiveUrl` makes. The reader loads
 * with the first archive that is shown.
 */
import { addProtocol } from 'maplibre-gl';
import { patience } from '../state/data.ts';

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
    return inTime(tile(request, abort));
  });
}

/** The answer, or a rejection: a connection that drops without a word would leave the map waiting for ever. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const told = `network: no answer within ${patience / 1000} s`;
    timer = setTimeout(() => reject(new Error(told)), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
