import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation } from 'jsonc-parser';
import { checkData } from '../src/atlas/check.ts';
import { error, type ParsedFiles, type Problem } from '../src/atlas/problem.ts';
import { decodeCounties, decodeWorld } from '../src/geo/boundaries.ts';
import type { GeoPlaces } from '../src/geo/gazetteer.ts';
import { palettes } from '../src/map/palette.ts';
import { checkArchives } from './check-archives.ts';
import { type Boundaries, checkGeometry } from './check-geometry.ts';
import { checkScenes } from './check-stories.ts';
import { type DataFile, positionAt, readDataFolder } from './data-folder.ts';

export interface FolderReport {
  files: DataFile[];
  problems: Problem[];
}

/** Checks `data/` of the project at `root` as a whole: syntax, schema, references, joins to boundaries, and views of scenes. */
export function checkFolder(root: string): FolderReport {
  const files = readDataFolder(root);
  const parsed = new Map(files.map((file) => [file.name, file.value]));
  const geoFolder = join(root, 'public', 'geo');
  const missing = missingBoundaries(geoFolder);
  const colours = new Set(Object.keys(palettes.light.data));
  const problems = [
    ...files.flatMap((file) => file.problems),
    ...checkData(parsed, colours),
    ...checkArchives(parsed, join(root, 'public')),
    ...missing,
    ...(missing.length > 0 ? [] : placeProblems(parsed, geoFolder)),
  ];
  return { files, problems: problems.map((problem) => located(problem, files)) };
}

const worldviews = ['natural-earth', 'cn'];

function missingBoundaries(folder: string): Problem[] {
  const needed = ['counties.json', 'places.json', ...worldviews.map((name) => `world-${name}.json`)];
  return needed
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => error(`../public/geo/${name}`, [], 'no such file', 'boundaries: run npm run geo'));
}

function placeProblems(files: ParsedFiles, folder: string): Problem[] {
  const gazetteer = readJson(folder, 'places.json') as GeoPlaces;
  return [
    ...checkGeometry(files, readBoundaries(folder, gazetteer, files.get('places.json'))),
    ...checkScenes(files, gazetteer),
  ];
}

function readBoundaries(folder: string, gazetteer: GeoPlaces, dataPlaces: unknown): Boundaries {
  const lists = [gazetteer, dataPlaces ?? {}].flatMap((places) =>
    Object.values(places).filter(Array.isArray),
  );
  const { counties } = decodeCounties(readJson(folder, 'counties.json'));
  return {
    counties: new Set(counties.features.flatMap(({ properties }) => properties?.code ?? [])),
    aliases: gazetteer.aliases,
    named: new Set(lists.flat().flatMap((place: { code?: string } | null) => place?.code ?? [])),
    worlds: worldviews.map((name) => ({ name, ...decodeWorld(readJson(folder, `world-${name}.json`)) })),
  };
}

function readJson(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

/** Adds the line and column at which the problem's path, or as much of it as exists, begins. */
function located(problem: Problem, files: DataFile[]): Problem {
  const file = files.find(({ name }) => name === problem.file);
  if (problem.line !== undefined || !file?.tree || problem.path.length === 0) return problem;
  for (let length = problem.path.length; length > 0; length--) {
    const node = findNodeAtLocation(file.tree, problem.path.slice(0, length));
    if (node) return { ...problem, ...positionAt(file.text, node.offset) };
  }
  return problem;
}
