/** Opening the atlas beside opening the map engine alone and other map libraries: by turns, in one browser, with the same camera and boundaries. */
import { addressOf, type Bench, portOf, startCamera, withBrowser } from './bench.ts';
import { type Load, measureLoad } from './load.ts';
import { type Network, slowNetwork } from './slow-network.ts';
import { byTurns } from './turns.ts';

interface Conditions {
  name: string;
  /** How many times slower the main thread is made; workers and the drawing keep their speed. */
  slowdown: number;
  repeats: number;
  sites: readonly OpenedSite[];
  /** undefined: as fast as the machine talks to itself. */
  network?: Network;
}

const conditions: Conditions[] = [
  { name: 'full speed', slowdown: 1, repeats: 7, sites: ['atlas', 'bare', 'leaflet', 'echarts'] },
  {
    name: 'main thread 4 times slower, 10 Mbit/s, 40 ms',
    slowdown: 4,
    repeats: 5,
    sites: ['atlas', 'bare'],
    network: { bandwidth: 10_000_000, latency: 40 },
  },
];

export type OpenedSite = 'atlas' | 'bare' | 'leaflet' | 'echarts';

export interface Opening {
  conditions: string;
  /** Of the other libraries at full speed only. */
  loads: { atlas: Load[]; bare: Load[] } & Partial<Record<OpenedSite, Load[]>>;
}

export async function measureOpening(bench: Bench): Promise<Opening[]> {
  return withBrowser('cardless', async (browser) => {
    const openings: Opening[] = [];
    for (const { name, slowdown, repeats, sites, network } of conditions) {
      bench.say(name);
      const line = network && (await slowNetwork(portOf(bench.server), network));
      const loads = await byTurns(sites, bench.isQuick ? 1 : repeats, (site) => {
        const query = site === 'atlas' ? 'lang=en' : startCamera;
        return measureLoad(browser, bench.server, addressOf(bench, site, query, line?.port), slowdown);
      });
      line?.close();
      openings.push({ conditions: name, loads });
    }
    return openings;
  });
}
