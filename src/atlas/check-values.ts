/** Checks the values of one record against the fields of its layer. */
import * as v from 'valibot';
import type { Known } from './check-layer.ts';
import { accepted, error, type Path, type Problem, schemaProblems, unknown } from './problem.ts';
import { Entry, type Field, LocalisedText } from './schema.ts';

const Entries = v.array(Entry);
const Category = v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))]);
const Year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));

/** `record` is as the file has it: a record that is broken elsewhere has its values checked all the same. */
export function valueProblems(
  file: string,
  fields: Field[],
  record: unknown,
  path: Path,
  known: Known,
): Problem[] {
  const values = (record as { values?: unknown } | null)?.values;
  if (values === undefined) return [];
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return [error(file, path, JSON.stringify(values), 'an object of field ids and values')];
  }
  return Object.entries(values).flatMap(([id, value]) => {
    const field = fields.find((candidate) => candidate.id === id);
    if (!field)
      return [
        error(file, [...path, id], `a value for the unknown field "${id}"`, "one of the layer's fields"),
      ];
    return fieldValueProblems(file, field, value, [...path, id], known);
  });
}

function fieldValueProblems(file: string, field: Field, value: unknown, path: Path, known: Known): Problem[] {
  switch (field.type) {
    case 'category':
      return [
        ...schemaProblems(Category, file, value, path),
        ...categoryProblems(file, field.values, value, path),
      ];
    case 'year':
      return schemaProblems(Year, file, value, path);
    case 'number':
      return schemaProblems(v.number(), file, value, path);
    case 'boolean':
      return schemaProblems(v.boolean(), file, value, path);
    case 'text':
      return schemaProblems(LocalisedText, file, value, path);
    case 'entries':
      return [
        ...schemaProblems(Entries, file, value, path),
        ...entryProblems(file, field.values, value, path, known),
      ];
  }
}

function categoryProblems(
  file: string,
  values: Record<string, unknown>,
  value: unknown,
  path: Path,
): Problem[] {
  const chosen = accepted(Category, value) ?? [];
  const ids = new Set(Object.keys(values));
  const several = Array.isArray(chosen);
  return [chosen].flat().flatMap((id, index) => {
    const here = several ? [...path, index] : path;
    return unknown(file, here, id, ids, `one of ${[...ids].join(', ')}`);
  });
}

function entryProblems(
  file: string,
  values: Record<string, unknown> | undefined,
  value: unknown,
  path: Path,
  known: Known,
): Problem[] {
  const types = new Set(Object.keys(values ?? {}));
  const expected = types.size > 0 ? `one of ${[...types].join(', ')}` : 'no type: the field has no values';
  return (accepted(Entries, value) ?? []).flatMap((entry, index) => [
    ...(entry.type === undefined ? [] : unknown(file, [...path, index, 'type'], entry.type, types, expected)),
    ...entry.sources.flatMap((id, at) =>
      unknown(file, [...path, index, 'sources', at], id, known.sources, 'a source of sources.json'),
    ),
  ]);
}
