/** The atlas as one page that needs no other file, atlas.html: by itself with `npm run build:single`, for the site with `npm run build`. */
import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig } from 'vite';
import { atlasData } from './tools/vite-data.ts';
import { firstView } from './tools/vite-first-view.ts';
import { oneFile } from './tools/vite-one-file.ts';
import site from './vite.config.ts';

export default mergeConfig(
  // What stands beside the page of the site has no place in a file.
  { ...site, plugins: [react(), atlasData(), firstView(), oneFile()] },
  defineConfig({
    build: {
      // The site may be there already.
      emptyOutDir: false,
      manifest: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
);
