/** The sites that are measured: the built atlas, the atlas with made-up layers, and the same boundaries in map libraries alone. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { build } from 'vite';
import type { Atlas } from '../../src/atlas/schema.ts';
import { decodeCounties, decodeWorld } from '../../src/geo/boundaries.ts';
import { largeLayer, largeLayerSize } from '../fixtures/large-layer.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.cache', 'bench');

/** The libraries alone, each a page of its own beside this file; `bare` is the map engine of the atlas. */
const libraries = ['bare', 'leaflet', 'echarts'] as const;

export type Site = 'atlas' | 'small' | 'large' | (typeof libraries)[number];

const folderOf = (site: Site): string => join(folder, site);

/**
 * Makes the atlas, and of the other sites those that are wanted, anew from `dist/`, with a compressed copy beside each file, as a good
 * host sends them. Gives the folder of each by its path.
 */
export async function makeSites(wanted: ReadonlySet<Site>): Promise<Record<string, string>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'dist'), folderOf('atlas'), { recursive: true });
  compressAll(folderOf('atlas'));
  if (wanted.has('small')) makeSiteOfPoints('small', 1000);
  if (wanted.has('large')) makeSiteOfPoints('large', largeLayerSize);
  for (const library of libraries) if (wanted.has(library)) await makeSiteOfLibrary(library);
  return Object.fromEntries(['atlas' as const, ...wanted].map((site) => [`/${site}/`, folderOf(site)]));
}

/** With a made-up layer on top and switched on. */
function makeSiteOfPoints(site: Site, size: number): void {
  cpSync(folderOf('atlas'), folderOf(site), { recursive: true });
  const path = join(folderOf(site), 'data', 'atlas.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const layer = largeLayer(size);
  atlas.layers.unshift(layer.id);
  atlas.start.visible.unshift(layer.id);
  writeFileSync(path, JSON.stringify(atlas));
  compress(path);
  const layerPath = join(folderOf(site), 'data', 'layers', `${layer.id}.json`);
  writeFileSync(layerPath, JSON.stringify(layer));
  compress(layerPath);
}

async function makeSiteOfLibrary(library: (typeof libraries)[number]): Promise<void> {
  const site = folderOf(library);
  await build({
    configFile: false,
    root: join(import.meta.dirname, library),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: site, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(folderOf('atlas'), 'geo', name), 'utf8'));
  const { countries, provinces } = decodeWorld(read('world.json'));
  const { counties } = decodeCounties(read('counties.json'));
  mkdirSync(join(site, 'geo'));
  for (const [name, shapes] of Object.entries({ countries, provinces, counties }))
    writeFileSync(join(site, 'geo', `${name}.json`), plainGeoJson(shapes));
  compressAll(site);
}

/** To a metre or so, about as exact as the atlas's own files: longer numbers would only be more to send. */
function plainGeoJson(shapes: FeatureCollection): string {
  return JSON.stringify(shapes, (_key, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value,
  );
}

const compressible = new Set(['.css', '.html', '.js', '.json', '.md', '.mjs', '.svg']);

function compressAll(site: string): void {
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const path = join(site, name);
    if (compressible.has(extname(path)) && statSync(path).isFile()) compress(path);
  }
}

/** The best compression of tens of megabytes would take longer than all that is measured of them. */
const largeFile = 5_000_000;

function compress(path: string): void {
  const content = readFileSync(path);
  const quality = content.length > largeFile ? 5 : constants.BROTLI_MAX_QUALITY;
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
}
