/** Checks what agencies reported: that a claim is about something there is, and can stand beside what it names. */
import { type Known, readLayer } from './check-layer.ts';
import {
  accepted,
  error,
  items,
  type ParsedFiles,
  type Path,
  type Problem,
  repeatedIds,
  unknown,
} from './problem.ts';
import { unknownConditions } from './reported.ts';
import { Claim, type Layer } from './schema.ts';

const file = 'claims.json';

export function checkClaims(files: ParsedFiles, known: Known): Problem[] {
  const claims = items(files, file, 'claims').map((item) => accepted(Claim, item));
  const ids = claims.map((claim) => claim?.id);
  const layers = new Set([
    'programme',
    ...[...files.keys()].flatMap((name) => /^layers\/(.*)\.json$/.exec(name)?.[1] ?? []),
  ]);
  return [
    ...repeatedIds(file, ids, (index) => ['claims', index, 'id']),
    ...claims.flatMap((claim, index) => {
      if (!claim) return [];
      const path: Path = ['claims', index];
      const others = new Set(ids.filter((id) => id !== undefined && id !== claim.id) as string[]);
      return [
        ...unknown(file, [...path, 'about'], claim.about, layers, 'a layer, or "programme"'),
        ...recordProblems(files, claim, path),
        ...unitProblems(claim, path, known),
        ...(claim.disagreesWith === undefined
          ? []
          : unknown(
              file,
              [...path, 'disagreesWith'],
              claim.disagreesWith,
              others,
              'the id of another claim',
            )),
        ...claim.sources.flatMap((id, at) =>
          unknown(file, [...path, 'sources', at], id, known.sources, 'a source of sources.json'),
        ),
        ...shownProblems(files, claim, [...path, 'shown']),
      ];
    }),
  ];
}

/** A bare number says nothing; words need no unit. */
function unitProblems({ value, unit }: Claim, path: Path, known: Known): Problem[] {
  const here = [...path, 'unit'];
  if (unit !== undefined) return unknown(file, here, unit, known.units, 'a unit of units.json');
  return typeof value === 'number'
    ? [error(file, here, `the number ${value} without a unit`, 'a unit of units.json')]
    : [];
}

function recordProblems(files: ParsedFiles, claim: Claim, path: Path): Problem[] {
  const name = `layers/${claim.about}.json`;
  if (claim.record === undefined || (files.has(name) && files.get(name) === undefined)) return [];
  const ids = items(files, name, 'records').map((item) => (item as { id?: string } | null)?.id);
  const known = new Set(ids.filter((id) => id !== undefined) as string[]);
  return unknown(file, [...path, 'record'], claim.record, known, `a record of the layer "${claim.about}"`);
}

function shownProblems(files: ParsedFiles, claim: Claim, path: Path): Problem[] {
  const { shown, about, record } = claim;
  if (!shown) return [];
  if (about === 'programme' || record !== undefined) {
    const found = about === 'programme' ? 'a claim about the programme' : 'a claim about one record';
    return [error(file, path, found, 'a claim about a layer as a whole')];
  }
  const { definition, archive, records } = readLayer(files.get(`layers/${about}.json`));
  // What is wrong with the layer is told with the layer.
  if (!definition) return [];
  if (archive) {
    const found = 'a count of a layer with an archive';
    return [error(file, path, found, 'nothing: the values that its records have are not at hand here')];
  }
  const layer: Layer = { ...definition, records: records.map((item) => item.record) };
  return [
    ...countProblems(shown.count, layer, [...path, 'count']),
    ...unknownConditions(shown, layer).map(([facet, value]) =>
      value === undefined
        ? error(file, [...path, 'where', facet], `the unknown "${facet}"`, `a filter of the layer "${about}"`)
        : error(
            file,
            [...path, 'where', facet],
            `the unknown "${value}"`,
            `a value of "${facet}" that a record of the layer "${about}" has`,
          ),
    ),
  ];
}

function countProblems(count: NonNullable<Claim['shown']>['count'], layer: Layer, path: Path): Problem[] {
  const fitting = {
    records: ['county', 'country', 'point'],
    counties: ['county'],
    'national-poverty-counties': ['county'],
    provinces: ['county', 'point'],
  }[count];
  return fitting.includes(layer.geometry)
    ? []
    : [
        error(
          file,
          path,
          `"${count}" of records with the geometry "${layer.geometry}"`,
          `a layer of ${fitting.join(' or ')}`,
        ),
      ];
}
