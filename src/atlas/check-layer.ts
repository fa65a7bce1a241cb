/** Checks one layer file: its definition, its records, and what they refer to. */
import { archiveProblems } from './check-archive.ts';
import { valueProblems } from './check-values.ts';
import { accepted, error, type Path, type Problem, repeatedIds, schemaProblems, unknown } from './problem.ts';
import { type Field, LayerDefinition, LayerFile, RecordEntry } from './schema.ts';
import { Archive } from './schema-archive.ts';

/** What a layer may refer to; undefined where the file that lists it cannot be read. */
export interface Known {
  sources?: Set<string>;
  units?: Set<string>;
  /** Tokens of the data palette. */
  colours?: Set<string>;
  /** Ids of the layers of `atlas.json`. */
  layers?: Set<string>;
  /** `archiveOrigins` of atlas.json. */
  origins?: string[];
}

/** What could be read of a layer file: sound records are kept where others are broken. */
export interface ReadLayer {
  definition?: LayerDefinition;
  /** A sound one. */
  archive?: Archive;
  /** In the order of the file, with their index in it. */
  records: { index: number; record: RecordEntry }[];
}

export function readLayer(value: unknown): ReadLayer {
  if (typeof value !== 'object' || value === null) return { records: [] };
  const { records, archive, ...definition } = value as { records?: unknown; archive?: unknown };
  const items = Array.isArray(records) ? records : [];
  return {
    definition: accepted(LayerDefinition, definition),
    archive: accepted(Archive, archive),
    records: items.flatMap((item, index) => {
      const record = accepted(RecordEntry, item);
      return record ? [{ index, record }] : [];
    }),
  };
}

/** Every problem of a layer file that can be seen without boundaries. */
export function checkLayer(file: string, value: unknown, known: Known): Problem[] {
  const { definition, archive, records } = readLayer(value);
  const problems = schemaProblems(LayerFile, file, value);
  const items = (value as { records?: { id?: string }[] } | null)?.records;
  if (Array.isArray(items)) {
    const ids = items.map((item) => item?.id);
    problems.push(...repeatedIds(file, ids, (index) => ['records', index, 'id']));
  }
  if (!definition) return [...problems, ...records.flatMap((item) => sourceProblems(file, item, known))];
  return [
    // The check of values against their field says more than the schema, which knows no fields.
    ...problems.filter(({ path }) => !(path[0] === 'records' && path[2] === 'values')),
    ...definitionProblems(file, definition, known),
    ...(archive ? archiveProblems(file, definition, archive, known) : []),
    ...(Array.isArray(items) ? items : []).flatMap((item, index) =>
      valueProblems(file, definition.fields, item, ['records', index, 'values'], known),
    ),
    ...records.flatMap((item) => [
      ...sourceProblems(file, item, known),
      ...recordProblems(file, definition, item, known),
    ]),
  ];
}

function definitionProblems(file: string, layer: LayerDefinition, known: Known): Problem[] {
  const problems = repeatedIds(
    file,
    layer.fields.map((field) => field.id),
    (index) => ['fields', index, 'id'],
  );
  const name = file.replace(/^layers\/|\.json$/g, '');
  if (layer.id !== name)
    problems.push(error(file, ['id'], `"${layer.id}"`, `"${name}", as the file is called`));
  layer.fields.forEach((field, index) => {
    problems.push(...fieldProblems(file, field, ['fields', index], known));
  });
  return [
    ...problems,
    ...markProblems(file, layer, known),
    ...timeProblems(file, layer),
    ...nearestProblems(file, layer, known),
  ];
}

function fieldProblems(file: string, field: Field, path: Path, known: Known): Problem[] {
  const problems: Problem[] = [];
  if (field.type === 'number')
    problems.push(...unknown(file, [...path, 'unit'], field.unit, known.units, 'a unit of units.json'));
  if (field.type === 'category') {
    const values = new Set(Object.keys(field.values));
    const taken = new Set<string>();
    for (const [value, colour] of Object.entries(field.colours ?? {})) {
      if (taken.has(colour))
        problems.push(
          error(
            file,
            [...path, 'colours', value],
            `"${colour}" again`,
            'a colour of no other value of the field',
          ),
        );
      taken.add(colour);
      problems.push(...unknown(file, [...path, 'colours', value], value, values, 'a value of this field'));
      problems.push(
        ...unknown(file, [...path, 'colours', value], colour, known.colours, 'a colour of the data palette'),
      );
    }
  }
  const classes = 'classes' in field ? (field.classes ?? []) : [];
  if (classes.some((bound, index) => index > 0 && bound <= (classes[index - 1] ?? bound))) {
    problems.push(error(file, [...path, 'classes'], classes.join(', '), 'lower bounds in ascending order'));
  }
  return problems;
}

function markProblems(file: string, layer: LayerDefinition, known: Known): Problem[] {
  const { mark } = layer;
  const problems = unknown(
    file,
    ['mark', 'colour'],
    mark.colour,
    known.colours,
    'a colour of the data palette',
  );
  const colourable = new Set(layer.fields.filter((field) => field.type !== 'text').map((field) => field.id));
  mark.colourBy.forEach((id, index) => {
    problems.push(
      ...unknown(file, ['mark', 'colourBy', index], id, colourable, 'a field of this layer that is not text'),
    );
  });
  if (mark.setApart) {
    const { field: id, value } = mark.setApart;
    const field = layer.fields.find((candidate) => candidate.id === id);
    const values = field?.type === 'category' ? new Set(Object.keys(field.values)) : undefined;
    if (!values)
      problems.push(error(file, ['mark', 'setApart', 'field'], `"${id}"`, 'a category field of this layer'));
    problems.push(
      ...unknown(file, ['mark', 'setApart', 'value'], value, values, `a value of the field "${id}"`),
    );
  }
  return problems;
}

function timeProblems(file: string, layer: LayerDefinition): Problem[] {
  const years = new Set(layer.fields.filter((field) => field.type === 'year').map((field) => field.id));
  return Object.entries(layer.time ?? {}).flatMap(([end, id]) =>
    unknown(file, ['time', end], id, years, 'a year field of this layer'),
  );
}

function nearestProblems(file: string, { nearest = [] }: LayerDefinition, known: Known): Problem[] {
  const asked = nearest.map(({ layer }) => layer);
  const pathOf = (index: number): Path => ['nearest', index, 'layer'];
  return [
    ...repeatedIds(file, asked, pathOf),
    ...asked.flatMap((id, index) =>
      unknown(file, pathOf(index), id, known.layers, 'one of the layers of atlas.json'),
    ),
  ];
}

type Item = ReadLayer['records'][number];

function recordProblems(
  file: string,
  layer: LayerDefinition,
  { index, record }: Item,
  known: Known,
): Problem[] {
  const path: Path = ['records', index];
  const problems: Problem[] = [];
  const { place } = record;
  if (place.kind !== layer.geometry) {
    problems.push(
      error(
        file,
        [...path, 'place', 'kind'],
        `"${place.kind}"`,
        `"${layer.geometry}", as the layer's geometry`,
      ),
    );
  }
  if (place.kind === 'county') {
    const codes = place.counties.map((county) => county.code);
    problems.push(...repeatedIds(file, codes, (at) => [...path, 'place', 'counties', at, 'code']));
  }
  if (
    place.kind === 'point' &&
    place.province &&
    place.prefecture?.slice(0, 2) !== place.province.slice(0, 2)
  ) {
    const expected = `a code that begins with ${place.province.slice(0, 2)}, as the province`;
    if (place.prefecture)
      problems.push(error(file, [...path, 'place', 'prefecture'], `"${place.prefecture}"`, expected));
  }
  const measures = new Set(Object.keys(layer.measures));
  record.figures.forEach((figure, at) => {
    const here = [...path, 'figures', at];
    problems.push(
      ...unknown(file, [...here, 'measure'], figure.measure, measures, "one of the layer's measures"),
    );
    problems.push(...unknown(file, [...here, 'unit'], figure.unit, known.units, 'a unit of units.json'));
  });
  return problems;
}

function sourceProblems(file: string, { index, record }: Item, known: Known): Problem[] {
  const path: Path = ['records', index];
  const expected = 'a source of sources.json';
  return [
    ...record.sources.flatMap((id, at) =>
      unknown(file, [...path, 'sources', at], id, known.sources, expected),
    ),
    ...record.figures.flatMap((figure, at) =>
      unknown(file, [...path, 'figures', at, 'source'], figure.source, known.sources, expected),
    ),
  ];
}
