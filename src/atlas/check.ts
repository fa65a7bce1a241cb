/**
 * Checks the files of `data/` against the schema and against each other. Pure: it takes parsed files, so the
 * build, the command line and the tests use one check. What needs boundaries is checked in `tools/`.
 */
import type * as v from 'valibot';
import { checkClaims } from './check-claims.ts';
import { checkLayer, type Known } from './check-layer.ts';
import { checkStories } from './check-stories.ts';
import {
  accepted,
  error,
  items,
  named,
  type ParsedFiles,
  type Problem,
  repeatedIds,
  schemaProblems,
  unknown,
  warning,
} from './problem.ts';
import { Atlas, Claims, Places, Source, Sources, Units } from './schema.ts';

const required: Record<string, v.GenericSchema> = {
  'atlas.json': Atlas,
  'sources.json': Sources,
  'claims.json': Claims,
  'units.json': Units,
  'places.json': Places,
};

/** Every problem that can be seen without boundaries. `colours` are the tokens of the data palette. */
export function checkData(files: ParsedFiles, colours?: Set<string>): Problem[] {
  const layerFiles = [...files.keys()].filter((name) => name.startsWith('layers/'));
  const known: Known = {
    sources: sourceIds(files),
    units: unitIds(files),
    colours,
    layers: layerIds(files),
    origins: accepted(Atlas, files.get('atlas.json'))?.archiveOrigins,
  };
  const problems = [
    ...fileProblems(files),
    ...layerFiles.flatMap((name) =>
      files.get(name) === undefined ? [] : checkLayer(name, files.get(name), known),
    ),
    ...atlasProblems(files),
    ...sourcesProblems(files),
    ...checkClaims(files, known),
    ...checkStories(files, known),
    ...placesProblems(files),
    ...reservedIdProblems(files),
  ];
  return problems.map((problem) => named(problem, files.get(problem.file)));
}

function fileProblems(files: ParsedFiles): Problem[] {
  return [
    ...Object.entries(required).flatMap(([name, schema]) => {
      if (!files.has(name)) return [error(name, [], 'no such file', 'this file in data/')];
      return files.get(name) === undefined ? [] : schemaProblems(schema, name, files.get(name));
    }),
    ...[...files.keys()]
      .filter((name) => !(name in required) && !/^(layers|stories)\//.test(name))
      .map((name) =>
        warning(
          name,
          [],
          'a file that nothing reads',
          `one of ${Object.keys(required).join(', ')}, layers/*.json or stories/*.json`,
        ),
      ),
  ];
}

function atlasProblems(files: ParsedFiles): Problem[] {
  const file = 'atlas.json';
  const atlas = accepted(Atlas, files.get(file));
  if (!atlas) return [];
  const listed = new Set(atlas.layers);
  const problems = [
    ...repeatedIds(file, atlas.layers, (index) => ['layers', index]),
    ...repeatedIds(
      file,
      atlas.views.map((view) => view.id),
      (index) => ['views', index, 'id'],
    ),
    ...atlas.layers
      .filter((id) => !files.has(`layers/${id}.json`))
      .map((id) =>
        error(file, ['layers', atlas.layers.indexOf(id)], `"${id}"`, `the file layers/${id}.json`),
      ),
    ...atlas.start.visible.flatMap((id, index) =>
      unknown(file, ['start', 'visible', index], id, listed, 'one of the layers listed'),
    ),
  ];
  for (const name of files.keys()) {
    const id = /^layers\/(.*)\.json$/.exec(name)?.[1];
    if (id !== undefined && !listed.has(id))
      problems.push(error(name, [], 'a layer that is not shown', `"${id}" in layers of atlas.json`));
  }
  atlas.views.forEach((view, index) => {
    if ((view.place === undefined) === (view.bounds === undefined)) {
      problems.push(
        error(file, ['views', index], view.place ? 'both place and bounds' : 'neither', 'place or bounds'),
      );
    }
  });
  return problems;
}

function sourcesProblems(files: ParsedFiles): Problem[] {
  const file = 'sources.json';
  const ids = items(files, file, 'sources').map((item) => accepted(Source, item)?.id);
  const cited = citedSources(files);
  return [
    ...repeatedIds(file, ids, (index) => ['sources', index, 'id']),
    ...ids.flatMap((id, index) =>
      id === undefined || cited.has(id)
        ? []
        : [
            warning(
              file,
              ['sources', index],
              'a source that nothing cites',
              'a record, figure, entry, claim or scene that cites it',
            ),
          ],
    ),
  ];
}

function placesProblems(files: ParsedFiles): Problem[] {
  return ['provinces', 'prefectures', 'counties', 'countries'].flatMap((list) => {
    const codes = items(files, 'places.json', list).map((item) => (item as { code?: string } | null)?.code);
    return repeatedIds('places.json', codes, (index) => [list, index, 'code']);
  });
}

/** In an address and beside a story that a reader carries along, nothing else tells the two apart. */
function reservedIdProblems(files: ParsedFiles): Problem[] {
  const isReserved = (id: unknown): boolean => typeof id === 'string' && id.startsWith('own-');
  const expected = 'an id that does not begin with own-: such ids are those of stories that readers make';
  const claims = items(files, 'claims.json', 'claims').map((item) => (item as { id?: unknown } | null)?.id);
  return [
    ...[...files.keys()].flatMap((name) => {
      const [, id] = /^(?:layers|stories)\/(.*)\.json$/.exec(name) ?? [];
      return isReserved(id) ? [error(name, ['id'], `"${id}"`, expected)] : [];
    }),
    ...claims.flatMap((id, index) =>
      isReserved(id) ? [error('claims.json', ['claims', index, 'id'], `"${id}"`, expected)] : [],
    ),
  ];
}

function sourceIds(files: ParsedFiles): Set<string> | undefined {
  if (files.get('sources.json') === undefined) return undefined;
  const ids = items(files, 'sources.json', 'sources').map((item) => (item as { id?: string } | null)?.id);
  return new Set(ids.filter((id) => id !== undefined) as string[]);
}

function unitIds(files: ParsedFiles): Set<string> | undefined {
  const units = (files.get('units.json') as { units?: object } | undefined)?.units;
  return units === undefined ? undefined : new Set(Object.keys(units));
}

function layerIds(files: ParsedFiles): Set<string> | undefined {
  const atlas = accepted(Atlas, files.get('atlas.json'));
  return atlas && new Set(atlas.layers);
}

/** Ids under any `source` or `sources` of layers, claims and stories, however deep: broken records cite, too. */
function citedSources(files: ParsedFiles): Set<string> {
  const cited = new Set<string>();
  const visit = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && (key === 'source' || key === 'sources')) cited.add(value);
    else if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) visit(item, name);
  };
  for (const [name, value] of files) if (name !== 'sources.json') visit(value);
  return cited;
}
