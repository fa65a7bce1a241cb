/** What every part of the bench is given, and the page that all of them open. */
import type { Server } from 'node:http';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { browserArguments, cardlessArguments, findBrowser } from '../../tools/browser.mjs';
import type { Site } from './sites.ts';

export interface Bench {
  /** Answers every site under its name. */
  server: Server;
  /** Fewer repeats and a short memory run, to try the bench itself out. */
  isQuick: boolean;
  /** Tells how far a part has come. */
  say(progress: string): void;
}

/** How long to wait for a map, milliseconds: a large layer on a slow machine takes its time. */
export const mapTimeout = 180_000;

/** The window of every measured page. Motion is reduced, so that what is counted is the change and not its decoration. */
export const measuredWindow: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'en-GB',
  reducedMotion: 'reduce',
  // Saving for offline begins when what is measured is over, and would disturb what is measured next.
  serviceWorkers: 'block',
};

/** The middle of it, in CSS pixels; no panel covers it. */
export const middle: [x: number, y: number] = [720, 450];

/** Where the atlas looks at the start in that window: longitude, latitude, zoom; to a tenth of a degree. */
export const startCamera = 'map=90.6,32.7,3.06';

/** `cardless`: a reader's browser without a graphics card; `whole`: all of the page is drawn as a card would, in software. */
export async function withBrowser<Result>(
  kind: 'cardless' | 'whole',
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const args = kind === 'cardless' ? cardlessArguments : browserArguments;
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** The address of a site; `port`: that of a slow line in front of the server. */
export function addressOf({ server }: Bench, site: Site, query: string, port = portOf(server)): string {
  return `http://127.0.0.1:${port}/${site}/?${query}`;
}

export function portOf(server: Server): number {
  return (server.address() as { port: number }).port;
}

/**
 * A page in a context of its own, with scripts of this folder that run in it before anything else, once its map is ready. `window`: in
 * what it differs from the measured one.
 */
export async function openReady(
  browser: Browser,
  address: string,
  scripts: string[],
  window: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage({ ...measuredWindow, ...window });
  for (const script of scripts) await page.addInitScript({ path: join(import.meta.dirname, script) });
  await page.goto(address, { timeout: mapTimeout });
  await isReady(page);
  return page;
}

export async function isReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-map=ready]', { state: 'attached', timeout: mapTimeout });
}

/** Makes the main thread so many times slower; workers and the drawing keep their speed. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
