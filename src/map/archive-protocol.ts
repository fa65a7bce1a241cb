/**
 * Reads tiles out of PMTiles archives with range requests, for the addresses that `archiveUrl` makes. The reader loads
 * with the first archive that is shown.
 */
import { addProtocol } from 'maplibre-gl';

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
