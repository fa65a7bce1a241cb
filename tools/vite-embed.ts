/** embed.js and embed.d.ts for pages of others: one script without a module's rules, so that any page can load it from another host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { type Atlas, type LocalisedText, languages } from '../src/atlas/schema.ts';
import { dataFiles } from './vite-data.ts';

const folder = join(import.meta.dirname, '..', 'src', 'embed', 'element');

export function embedElement(): Plugin {
  let root = '';
  const script = (): Promise<string> => {
    const { title } = JSON.parse(dataFiles(root).get('data/atlas.json') ?? '{}') as Atlas;
    return elementScript(title);
  };
  return {
    name: 'embed-element',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use('/embed.js', (_request, response, next) => {
        script().then((source) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(source);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await script() });
      const types = readFileSync(join(folder, 'ip-atlas.d.ts'));
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: types });
    },
  };
}

/** `title`: of the atlas. */
export async function elementScript(title: LocalisedText): Promise<string> {
  const titles = languages.map((language) => title[language]).join(' · ');
  const built = await build({
    define: { titlesOfAtlas: JSON.stringify(titles) },
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(folder, 'ip-atlas-element.ts'),
        output: { format: 'iife', entryFileNames: 'embed.js' },
      },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error('embed.js came out empty: see src/embed/element/ip-atlas-element.ts.');
  return chunk.code;
}
