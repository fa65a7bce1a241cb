/** Opening the atlas beside opening the map engine alone: by turns, in one browser, with the same camera and boundaries. */
import type { Server } from 'node:http';
import type { Browser } from '@playwright/test';
import { type Load, measureLoad } from './load.ts';
import { type Network, slowNetwork } from './slow-network.ts';

/** Where the atlas looks at the start in the window of `measureLoad`, to a tenth of a degree. */
const startCamera = 'map=90.6,32.7,3.06';

interface Conditions {
  name: string;
  /** How many times slower the main thread is made; workers and the drawing keep their speed. */
  slowdown: number;
  repeats: number;
  /** undefined: as fast as the machine talks to itself. */
  network?: Network;
}

const conditions: Conditions[] = [
  { name: 'full speed', slowdown: 1, repeats: 7 },
  {
    name: 'main thread 4 times slower, 10 Mbit/s, 40 ms',
    slowdown: 4,
    repeats: 5,
    network: { bandwidth: 10_000_000, latency: 40 },
  },
];

type Site = 'atlas' | 'bare';
const queries: Record<Site, string> = { atlas: '?lang=en', bare: `?${startCamera}` };

export interface Opening {
  conditions: string;
  atlas: Load[];
  bare: Load[];
}

/** `server` answers both sites; paths end with a slash. */
export async function measureOpening(
  browser: Browser,
  server: Server,
  paths: Record<Site, string>,
): Promise<Opening[]> {
  const { port } = server.address() as { port: number };
  const openings: Opening[] = [];
  for (const { name, slowdown, repeats, network } of conditions) {
    const line = network && (await slowNetwork(port, network));
    const open = (site: Site): Promise<Load> => {
      const address = `http://127.0.0.1:${line?.port ?? port}${paths[site]}${queries[site]}`;
      return measureLoad(browser, server, address, slowdown);
    };
    const opening: Opening = { conditions: name, atlas: [], bare: [] };
    // The first opening of each pays for what the browser itself has to load; who goes first changes by turns.
    for (let turn = 0; turn <= repeats; turn++) {
      const order: Site[] = turn % 2 === 0 ? ['atlas', 'bare'] : ['bare', 'atlas'];
      for (const site of order) {
        const load = await open(site);
        if (turn > 0) opening[site].push(load);
      }
    }
    line?.close();
    openings.push(opening);
  }
  return openings;
}
