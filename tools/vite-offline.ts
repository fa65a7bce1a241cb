import type { Logger, Plugin } from 'vite';
import { languageTags } from '../src/atlas/language-tags.ts';
import type { Atlas, Language } from '../src/atlas/schema.ts';
import { writeServiceWorker } from './service-worker.ts';
import { dataFiles } from './vite-data.ts';

/** A service worker that takes itself away: what it answered for comes from the network again. */
export const farewell = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  for (const name of await caches.keys()) if (name.endsWith(self.registration.scope)) await caches.delete(name);
  await self.registration.unregister();
  for (const page of await self.clients.matchAll()) page.navigate(page.url);
}
`;

/**
 * Gives the built site its service worker, and the manifest with which it can be installed. While developing, a worker that
 * a built site has left at the same address is told to go.
 */
export function offline(): Plugin {
  let root = '';
  let isBuild = false;
  let logger: Logger;
  return {
    name: 'offline',
    configResolved(config) {
      root = config.root;
      isBuild = config.command === 'build';
      logger = config.logger;
    },
    configureServer(server) {
      server.middlewares.use('/sw.js', (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.setHeader('Cache-Control', 'no-store');
        response.end(farewell);
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: webManifest(root) });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () =>
        isBuild
          ? [{ tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' }]
          : [],
    },
    async writeBundle({ dir }) {
      if (dir === undefined) this.error('The service worker needs a folder to be written into.');
      const { files, bytes } = await writeServiceWorker(dir);
      logger.info(`Saved for offline: ${files} files, ${(bytes / 1e6).toFixed(1)} MB without compression.`);
    },
  };
}

function webManifest(root: string): string {
  const atlas = JSON.parse(dataFiles(root).get('data/atlas.json') ?? '{}') as Atlas;
  const localised = (text: Atlas['title']): Record<string, string> =>
    Object.fromEntries(
      Object.entries(text).map(([language, words]) => [languageTags[language as Language], words]),
    );
  return JSON.stringify({
    id: './',
    start_url: './',
    scope: './',
    lang: languageTags[atlas.defaultLanguage],
    name: atlas.title[atlas.defaultLanguage],
    name_localized: localised(atlas.title),
    description: atlas.description[atlas.defaultLanguage],
    description_localized: localised(atlas.description),
    display: 'standalone',
    // --paper and --accent of src/ui/tokens.css.
    background_color: '#fbf8f1',
    theme_color: '#0f566f',
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icon.png', sizes: '64x64', type: 'image/png' },
    ],
  });
}
