/** Opening the atlas beside opening the map engine alone: by turns, in one browser, with the same camera and boundaries. */
import type { Server } from 'node:http';
import type { Browser } from '@playwright/test';
import { type Load, measureLoad } from './load.ts';
import { type Network, slowNetwork } from './slow-network.ts';

const camera = 'map=103,33,3.4';

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

export interface Opening {
  conditions: string;
  atlas: Load[];
  bare: Load[];
}

/** `server` answers both sites; paths end with a slash. */
export async function measureOpening(
  browser: Browser,
  server: Server,
  paths: { atlas: string; bare: string },
): Promise<Opening[]> {
  const { port } = server.address() as { port: number };
  const openings: Opening[] = [];
  for (const { name, slowdown, repeats, network } of conditions) {
    const line = network && (await slowNetwork(port, network));
    const open = (path: string): Promise<Load> =>
      measureLoad(
        browser,
        server,
        `http://127.0.0.1:${line?.port ?? port}${path}?lang=en&${camera}`,
        slowdown,
      );
    const opening: Opening = { conditions: name, atlas: [], bare: [] };
    for (let turn = 0; turn < repeats; turn++) {
      opening.atlas.push(await open(paths.atlas));
      opening.bare.push(await open(paths.bare));
    }
    line?.close();
    openings.push(opening);
  }
  return openings;
}
