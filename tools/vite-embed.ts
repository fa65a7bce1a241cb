/** embed.js and embed.d.ts for pages of others: one script without a module's rules, so that any page can load it from another host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const folder = join(import.meta.dirname, '..', 'src', 'embed', 'element');

export function embedElement(): Plugin {
  return {
    name: 'embed-element',
    configureServer(server) {
      server.middlewares.use('/embed.js', (_request, response, next) => {
        elementScript().then((script) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(script);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: await elementScript() });
      const types = readFileSync(join(folder, 'ip-atlas.d.ts'));
      this.emitFile({ type: 'asset', fileName: 'embed.d.ts', source: types });
    },
  };
}

async function elementScript(): Promise<string> {
  const built = await build({
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
