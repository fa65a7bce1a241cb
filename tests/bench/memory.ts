/** What the atlas holds on to while it is used for ten minutes, by a script that comes back to the same state again and again. */
import { type Bench, measuredWindow, portOf, withBrowser } from './bench.ts';
import { type Held, heldBy } from './held.ts';
import { Reader } from './reader.ts';

export interface MemorySample extends Held {
  /** Seconds of use; 0 after loading. */
  after: number;
  /** How often everything has been done. */
  rounds: number;
}

/** Seconds. */
const whole = { interval: 60, end: 600 };
const quick = { interval: 30, end: 60 };

export async function measureMemory(bench: Bench): Promise<MemorySample[]> {
  const { interval, end } = bench.isQuick ? quick : whole;
  return withBrowser('cardless', async (browser) => {
    const baseURL = `http://127.0.0.1:${portOf(bench.server)}`;
    const page = await browser.newPage({ ...measuredWindow, baseURL });
    const reader = new Reader(page);
    await reader.open('/atlas/');
    const samples: MemorySample[] = [];
    const begin = performance.now();
    const seconds = (): number => Math.round((performance.now() - begin) / 1000);
    const sample = async (rounds: number): Promise<void> => {
      const held = await heldBy(page);
      samples.push({ after: seconds(), rounds, ...held });
      bench.say(`${seconds()} s, ${rounds} rounds: ${(held.heap / 1e6).toFixed(1)} MB, ${held.nodes} nodes`);
    };
    await sample(0);
    for (let rounds = 1; seconds() < end; rounds++) {
      await reader.takeRound();
      if (seconds() >= samples.length * interval) await sample(rounds);
    }
    return samples;
  });
}
