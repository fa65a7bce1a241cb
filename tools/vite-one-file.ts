import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Plugin, parseSync } from 'vite';
import { giveFiles, openAsHandedOut, tellWhenCut } from '../src/first-view/opening.ts';
import { cutOffWords } from '../src/i18n/failure.ts';
import { endOfPage, pageOf } from './one-file.ts';

const cutScript = `<script>(${tellWhenCut})(${JSON.stringify(endOfPage)}, ${JSON.stringify(cutOffWords)})</script>`;

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
    transform: {
      filter: { id: /\/src\/main\.tsx$/ },
      /** On the site the styles of parts come after those of the page, and win; in one program they would stand between. */
      handler(code, id) {
        return [...stylesOf(id).map((path) => `import ${JSON.stringify(path)};`), code].join('\n');
      },
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page
          .replace(
            '<!-- first-view: script -->',
            (script) => `${cutScript}\n    <script>(${openAsHandedOut})()</script>\n    ${script}`,
          )
          // Nothing is asked for.
          .replace('<!-- first-view: last script -->', () => `<script>(${giveFiles})()</script>`),
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

/** Paths of the stylesheets that come with a module of ours and what it imports, parts that load later left out, in their order. */
export function stylesOf(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  if (path.endsWith('.css')) return [path];
  return parseSync(path, readFileSync(path, 'utf8'))
    .module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
    .filter((name) => /^\.+\/.*\.(css|tsx?)$/.test(name))
    .flatMap((name) => stylesOf(join(dirname(path), name), seen));
}
