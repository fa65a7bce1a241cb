/** `npm run build:single`: the atlas as one page that needs no other file, dist/atlas.html. */
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
