import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { giveFiles } from '../src/first-view/opening.ts';
import { pageOf } from './one-file.ts';

/** Puts all that is built into one page. Needs a build without code splitting. */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'pre',
    load: {
      filter: { id: /maplibre-gl-worker\.mjs\?worker&url$/ },
      /** The address of the worker is that of a text in the program. */
      handler(id) {
        const worker = readFileSync(id.replace(/\?.*$/, ''), 'utf8').replace(
          /\n\/\/# sourceMappingURL=.*$/,
          '',
        );
        return `export default URL.createObjectURL(new Blob([${JSON.stringify(worker)}], { type: 'text/javascript' }));`;
      },
    },
    transformIndexHtml: {
      order: 'pre',
      // Nothing is asked for.
      handler: (page) =>
        page.replace('<!-- first-view: last script -->', () => `<script>(${giveFiles})()</script>`),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = new Map(
          Object.values(bundle).map((output) => [
            output.fileName,
            output.type === 'chunk' ? output.code : output.source,
          ]),
        );
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: 'atlas.html', source: pageOf(files) });
      },
    },
  };
}
