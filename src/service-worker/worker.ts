/**
 * Stands between the page and the network: saves all files of one version when it is installed, and answers with them from
 * then on. It replaces the worker of another version only when the page says so, or when no page of that version is open.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { Order, Report } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in by tools/service-worker.ts; addresses are relative to the worker. */
declare const __FILES_TO_SAVE__: { url: string; integrity: string }[];

const files = __FILES_TO_SAVE__;
let saved = 0;

const controller = new PrecacheController({
  plugins: [
    {
      async handlerDidComplete({ event, error }) {
        if (event?.type !== 'install' || error) return;
        saved += 1;
        await report({ kind: 'saved', share: saved / files.length });
      },
    },
  ],
});
controller.addToCacheList(
  // Names of assets carry a hash of their content; what else is new has another sum.
  files.map((file) => ({ ...file, revision: file.url.startsWith('assets/') ? null : file.integrity })),
);

self.addEventListener('install', (event) => {
  const tellFailure = (error: unknown): Promise<void> => {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return report({ kind: 'not-saved', reason: isFull ? 'storage-full' : 'network' });
  };
  event.waitUntil(controller.install(event).catch(tellFailure));
});

self.addEventListener('activate', controller.activate);

self.addEventListener('message', (event) => {
  const order = event.data as Order;
  if (order === 'answer-for-all') event.waitUntil(self.clients.claim());
  if (order === 'replace') event.waitUntil(self.skipWaiting());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  // Parts of a file are for its host.
  if (request.method !== 'GET' || request.headers.has('range')) return;
  const { origin, pathname } = new URL(request.url);
  const file = `${origin}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
  const cacheKey = controller.getCacheKeyForURL(file);
  if (cacheKey === undefined) return;
  const integrity = controller.getIntegrityForCacheKey(cacheKey);
  event.respondWith(controller.strategy.handle({ event, request, params: { cacheKey, integrity } }));
});

/** To all pages of this site, also those that came from the network. */
async function report(message: Report): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}
