// `npm run build`: the static site in dist/, with the atlas as one file and compressed copies in it. Remembers what it was built from, so that `npm start` can skip it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compressSite } from './compress.mjs';
import { requireNode, root, runPackage } from './setup.mjs';

const inputs = [
  'src',
  'data',
  'versions',
  'public',
  'tools',
  'index.html',
  'vite.config.ts',
  'vite.single.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
/** Built first: the page of the site says how large it is. */
const singleFolder = join(root, '.cache', 'single');
const stampPath = join(root, '.cache', 'build.json');
const builtPage = join(root, 'dist', 'index.html');

/** One hash over the names and contents of everything that a build reads. */
export function inputHash(folder = root, worldview = process.env.ATLAS_WORLDVIEW ?? '') {
  const hash = createHash('sha256').update(worldview);
  for (const path of inputs.flatMap((name) => filesUnder(join(folder, name)))) {
    hash.update(`\0${relative(folder, path).replaceAll(sep, '/')}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
    );
}

/** Builds when something changed since the last build. */
export async function buildIfChanged() {
  if (readStamp() === stampFor(inputHash())) {
    console.log('Site: up to date.');
    return;
  }
  console.log('Site: building…');
  const code = await build();
  if (code === 0) return;
  console.error('The build failed; what is wrong stands above.');
  process.exit(code);
}

/** Builds the site into dist/ and gives the exit code of the build. */
export async function build() {
  const hash = inputHash();
  const single = ['--config', 'vite.single.config.ts', '--outDir', singleFolder, '--emptyOutDir'];
  const code =
    (await runPackage('vite/bin/vite.js', ['build', ...single])) ||
    (await runPackage('vite/bin/vite.js', ['build'], {
      env: { ATLAS_ONE_FILE: join(singleFolder, 'atlas.html') },
    }));
  if (code !== 0) return code;
  console.log('Compressing…');
  await compressSite(join(root, 'dist'));
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampPath, stampFor(hash));
  return 0;
}

/** The time of the built page is part of it: another build in between does not go unnoticed. */
function stampFor(hash) {
  return existsSync(builtPage) ? JSON.stringify({ inputs: hash, built: statSync(builtPage).mtimeMs }) : '';
}

function readStamp() {
  return existsSync(stampPath) ? readFileSync(stampPath, 'utf8') : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  requireNode();
  process.exitCode = await build();
}
