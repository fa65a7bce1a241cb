/** Opening the atlas with a made-up layer of 1,000 and of 100,000 points over its own data, by turns. */
import { addressOf, type Bench, withBrowser } from './bench.ts';
import { type Load, measureLoad } from './load.ts';
import { byTurns } from './turns.ts';

const repeats = 5;

export interface PointsOpening {
  /** 1,000 points. */
  small: Load[];
  /** 100,000 points. */
  large: Load[];
}

export async function measurePoints(bench: Bench): Promise<PointsOpening> {
  return withBrowser('cardless', (browser) =>
    byTurns(['small', 'large'] as const, bench.isQuick ? 1 : repeats, (site) =>
      measureLoad(browser, bench.server, addressOf(bench, site, 'lang=en'), 1),
    ),
  );
}
