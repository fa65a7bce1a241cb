import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { checkFolder } from './check-folder.ts';
import { type DataFile, readDataFolder } from './data-folder.ts';
import { toPinyin } from './pinyin.ts';
import { reportProblems } from './report.ts';

const worldviews = ['natural-earth', 'cn'];

/**
 * Serves and builds what the page reads: `data/*.json` (checked, minified), `data/pinyin.json` made from
 * their Chinese names, and `geo/` with the one depiction of the boundaries that the publisher chose.
 */
export function atlasData(): Plugin {
  let root = '';
  return {
    name: 'atlas-data',
    configResolved(config) {
      root = config.root;
    },

    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!/^(data|geo|versions)\/.*\.json$/.test(name)) return next();
        try {
          respond(response, devFile(root, name));
        } catch (error) {
          next(error);
        }
      });
      const dataFolder = join(root, 'data') + sep;
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(dataFolder) || path.includes(`${sep}schema${sep}`)) return;
        const { problems } = checkFolder(root);
        server.config.logger.info(`data/ changed: ${problems.length} problems\n${reportProblems(problems)}`);
        // The page keeps its state in its address, so a reload shows the change at the same place.
        server.ws.send({ type: 'full-reload' });
      });
    },

    buildStart() {
      if (this.meta.watchMode) return;
      const { problems } = checkFolder(root);
      const errors = problems.filter((problem) => problem.severity === 'error');
      if (errors.length > 0)
        this.error(`data/ has errors; npm run check:data tells more\n${reportProblems(errors)}`);
    },

    generateBundle() {
      for (const [fileName, source] of dataFiles(root)) this.emitFile({ type: 'asset', fileName, source });
      for (const [fileName, path] of publicFiles(root)) {
        this.emitFile({ type: 'asset', fileName, source: publicSource(root, fileName, path) });
      }
    },
  };
}

/** The depiction this build carries: the environment's, for tests of both, or else the publisher's. */
export function chosenWorldview(files: DataFile[]): string {
  const atlas = files.find((file) => file.name === 'atlas.json')?.value as { worldview?: string } | undefined;
  const worldview = process.env.ATLAS_WORLDVIEW || atlas?.worldview || 'natural-earth';
  if (worldviews.includes(worldview)) return worldview;
  throw new Error(`Unknown worldview "${worldview}": use one of ${worldviews.join(', ')}.`);
}

/** Names in the site and texts of everything that comes from `data/`. A file that is not JSON stays as it is. */
export function dataFiles(root: string): Map<string, string> {
  const files = readDataFolder(root);
  const worldview = chosenWorldview(files);
  const site = new Map(files.map((file) => [`data/${file.name}`, siteText(file, worldview)]));
  return site.set('data/pinyin.json', JSON.stringify(namesInPinyin(files)));
}

function siteText(file: DataFile, worldview: string): string {
  if (typeof file.value !== 'object' || file.value === null) return file.text;
  const { $schema: _, ...value } = file.value as Record<string, unknown>;
  return JSON.stringify(file.name === 'atlas.json' ? { ...value, worldview } : value);
}

interface NamedInChinese {
  id?: string;
  title?: { zh?: string };
  fields?: { id?: string; values?: Record<string, { zh?: string }> }[];
  records?: { id?: string; name?: { zh?: string } }[];
}

/** Pinyin of the Chinese names: of records by `layer/record`, of titles by `layer`, of values by `layer.field.value`. */
function namesInPinyin(files: DataFile[]): Record<string, string> {
  const layers = files.filter((file) => file.name.startsWith('layers/'));
  const names = layers.flatMap((file): [string, string | undefined][] => {
    const layer = file.value as NamedInChinese | null;
    if (!Array.isArray(layer?.fields)) return [];
    const { id, title, fields, records = [] } = layer;
    const values = fields.flatMap((field) =>
      Object.entries(field?.values ?? {}).map(([value, name]): [string, string | undefined] => [
        `${id}.${field.id}.${value}`,
        name?.zh,
      ]),
    );
    return [
      [`${id}`, title?.zh],
      ...values,
      ...records.map((record): [string, string | undefined] => [`${id}/${record?.id}`, record?.name?.zh]),
    ];
  });
  return Object.fromEntries(names.map(([key, name]) => [key, toPinyin(String(name ?? ''))]));
}

/** Names in the site and paths of what is in `public/`, without the depiction that was not chosen. */
export function publicFiles(root: string): Map<string, string> {
  const folder = join(root, 'public');
  const files = new Map<string, string>();
  if (!existsSync(folder)) return files;
  const chosen = `geo/world-${chosenWorldview(readDataFolder(root))}.json`;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll(sep, '/');
    if (name === chosen) files.set('geo/world.json', path);
    else if (!/^geo\/(world-.*|manifest)\.json$/.test(name)) files.set(name, path);
  }
  return files;
}

/** What the site serves for a file of `public/`; the gazetteer loses what is meant for the other depiction. */
export function publicSource(root: string, name: string, path: string): Uint8Array | string {
  const source = readFileSync(path);
  if (name !== 'geo/places.json') return source;
  const worldview = chosenWorldview(readDataFolder(root));
  const gazetteer = JSON.parse(source.toString('utf8')) as Record<string, unknown>;
  const isShown = (place: { depiction?: string }) => (place.depiction ?? worldview) === worldview;
  for (const [list, places] of Object.entries(gazetteer)) {
    if (Array.isArray(places)) gazetteer[list] = places.filter(isShown);
  }
  return JSON.stringify(gazetteer);
}

function devFile(root: string, name: string): Uint8Array | string | undefined {
  if (name.startsWith('data/')) return dataFiles(root).get(name);
  const path = publicFiles(root).get(name);
  return path === undefined ? undefined : publicSource(root, name, path);
}

function respond(response: ServerResponse, text: Uint8Array | string | undefined): void {
  response.statusCode = text === undefined ? 404 : 200;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.end(text ?? '{"error":"not found"}');
}
