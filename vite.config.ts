import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlasData } from './tools/vite-data.ts';
import { embedElement } from './tools/vite-embed.ts';
import { firstView } from './tools/vite-first-view.ts';
import { hosting } from './tools/vite-hosting.ts';
import { offerOneFile } from './tools/vite-offer.ts';
import { offline } from './tools/vite-offline.ts';
import { linkPreviews } from './tools/vite-previews.ts';
import { dataVersions } from './tools/vite-versions.ts';

export default defineConfig({
  // Relative addresses: the site works under any sub-path of any static host.
  base: './',
  plugins: [
    react(),
    atlasData(),
    firstView(),
    offerOneFile(),
    linkPreviews(),
    embedElement(),
    dataVersions(),
    offline(),
    hosting(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    // Every browser that draws the map can preload modules.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Of this library only what writes a file is used; it does not say itself that the rest may go.
      treeshake: { moduleSideEffects: [{ test: /[\\/]@cantoo[\\/]pdf-lib[\\/]/, sideEffects: false }] },
      // What comes before the map is one file: several would compress worse, and be one more thing each to ask for.
      output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } },
    },
    // Tells tools/sizes.ts which files belong together.
    manifest: true,
    // The licences of the libraries in the program ask to go with it.
    license: { fileName: 'licences.md' },
    // The plugin copies public/, because only one depiction of the boundaries may be in a build.
    copyPublicDir: false,
  },
  preview: { host: '127.0.0.1' },
});
