/** The sites that are measured: the built atlas, the atlas with a large layer, and the map engine alone. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { build } from 'vite';
import type { Atlas } from '../../src/atlas/schema.ts';
import { decodeCounties, decodeWorld } from '../../src/geo/boundaries.ts';
import { largeLayer } from '../fixtures/large-layer.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.cache', 'bench');

export const sites = {
  own: join(folder, 'own'),
  large: join(folder, 'large'),
  bare: join(folder, 'bare'),
};

/** Makes all sites anew from `dist/`, with a compressed copy beside each file, as a good host sends them. */
export async function makeSites(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'dist'), sites.own, { recursive: true });
  makeLargeSite();
  await makeBareSite();
  for (const site of Object.values(sites)) compress(site);
}

/** With the large layer on top and switched on. */
function makeLargeSite(): void {
  cpSync(sites.own, sites.large, { recursive: true });
  const path = join(sites.large, 'data', 'atlas.json');
  const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
  const layer = largeLayer();
  atlas.layers.unshift(layer.id);
  atlas.start.visible.unshift(layer.id);
  writeFileSync(path, JSON.stringify(atlas));
  writeFileSync(join(sites.large, 'data', 'layers', `${layer.id}.json`), JSON.stringify(layer));
}

async function makeBareSite(): Promise<void> {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare'),
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: { outDir: sites.bare, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  const read = (name: string): unknown => JSON.parse(readFileSync(join(sites.own, 'geo', name), 'utf8'));
  const { countries, provinces } = decodeWorld(read('world.json'));
  const { counties } = decodeCounties(read('counties.json'));
  mkdirSync(join(sites.bare, 'geo'));
  for (const [name, shapes] of Object.entries({ countries, provinces, counties }))
    writeFileSync(join(sites.bare, 'geo', `${name}.json`), plainGeoJson(shapes));
}

/** To a metre or so, about as exact as the atlas's own files: longer numbers would only be more to send. */
function plainGeoJson(shapes: FeatureCollection): string {
  return JSON.stringify(shapes, (_key, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value,
  );
}

const compressible = new Set(['.css', '.html', '.js', '.json', '.md', '.mjs', '.svg']);

function compress(site: string): void {
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const path = join(site, name);
    if (compressible.has(extname(path)) && statSync(path).isFile())
      writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}
