/** What a page holds on to after a garbage collection, as the browser counts it. */
import type { Page } from '@playwright/test';

export interface Held {
  /** Bytes of the JavaScript of the main thread; workers and graphics are not in it. */
  heap: number;
  /** Elements and texts, those outside of the page too. */
  nodes: number;
  listeners: number;
}

export async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
