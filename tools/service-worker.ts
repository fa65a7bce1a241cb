/** The service worker of a built site: which files it saves, and the program itself with their sums. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { build, type Rolldown } from 'vite';

const root = join(import.meta.dirname, '..');
/** In the folder of the site. */
export const workerName = 'sw.js';
const site = 'https://site.example/';

/** What the page never asks for: what is for the host, what describes the build, and pages of their own. */
const notAsked = [
  /^\./,
  /^_headers$/,
  /^hosting\//,
  // As many as were ever published: who opens one has the network.
  /^versions\//,
  /\.(br|gz|map)$/,
  /^licences\.md$/,
  /^sw\.js$/,
  /^previews\//,
  /^stories\//,
  /^embed\./,
  /^(?!index\.html$).*\.html$/,
];

/** Names of the files, relative to the site, that the page can ask for as a whole: all but archives, which it reads in parts. */
export function filesToSave(folder: string): string[] {
  const archives = archiveFiles(folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => statSync(join(folder, file)).isFile())
    .filter((file) => !archives.has(file) && !notAsked.some((pattern) => pattern.test(file)))
    .sort();
}

/** Tiles and indexes of layers that lie in the site. */
function archiveFiles(folder: string): Set<string> {
  const layers = join(folder, 'data', 'layers');
  const names = readdirSync(layers).filter((file) => file.endsWith('.json'));
  const addresses = names.flatMap((file) => {
    const { archive } = JSON.parse(readFileSync(join(layers, file), 'utf8')) as {
      archive?: { tiles?: string; index?: string };
    };
    return [archive?.tiles ?? [], archive?.index ?? []].flat();
  });
  return new Set(addresses.map((address) => decodeURI(new URL(address, site).pathname.slice(1))));
}

/** Writes `sw.js` into a built site; gives how many files the worker saves, and their bytes without compression. */
export async function writeServiceWorker(folder: string): Promise<{ files: number; bytes: number }> {
  const files = filesToSave(folder).map((file) => ({ file, content: readFileSync(join(folder, file)) }));
  const list = files.map(({ file, content }) => ({
    url: encodeURI(file),
    integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
  }));
  writeFileSync(join(folder, workerName), `/*\n${licence()}*/\n${await program(list)}`);
  return { files: files.length, bytes: files.reduce((sum, { content }) => sum + content.length, 0) };
}

/** The library's licence asks to go with it. */
function licence(): string {
  return readFileSync(join(root, 'node_modules', 'workbox-precaching', 'LICENSE'), 'utf8');
}

async function program(list: { url: string; integrity: string }[]): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      __FILES_TO_SAVE__: JSON.stringify(list),
      // Whoever runs this: the library speaks at length otherwise.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(root, 'src', 'service-worker', 'worker.ts'),
        output: { format: 'iife', entryFileNames: workerName },
      },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error('The service worker came out empty: see src/service-worker/worker.ts.');
  return chunk.code;
}
