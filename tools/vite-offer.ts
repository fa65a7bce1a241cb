import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { headOf, offerName } from '../src/share/one-file/page.ts';

const name = 'atlas.html';

/**
 * Puts the atlas as one file into the site, and says so in its page. `ATLAS_ONE_FILE` is where tools/build.mjs has just built it;
 * without it the site offers none.
 */
export function offerOneFile(): Plugin {
  const path = process.env.ATLAS_ONE_FILE;
  return {
    name: 'offer-one-file',
    apply: 'build',
    generateBundle() {
      if (path) this.emitFile({ type: 'asset', fileName: name, source: readFileSync(path) });
    },
    async transformIndexHtml() {
      if (!path) return [];
      const file = readFileSync(path);
      const head = await headOf(new Blob([file]));
      if (!head) throw new Error(`${path} is not the atlas as one file.`);
      return [
        {
          tag: 'meta',
          attrs: {
            name: offerName,
            content: name,
            'data-bytes': String(file.length),
            'data-version': head.version,
          },
          injectTo: 'head',
        },
      ];
    },
  };
}
