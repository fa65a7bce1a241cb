/** `npm run build:single`: the atlas as one page that needs no other file, dist/atlas.html. */
import { defineConfig, mergeConfig } from 'vite';
import { oneFile } from './tools/vite-one-file.ts';
import site from './vite.config.ts';

export default mergeConfig(
  site,
  defineConfig({
    plugins: [oneFile()],
    build: {
      // The site may be there already.
      emptyOutDir: false,
      manifest: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }),
);
