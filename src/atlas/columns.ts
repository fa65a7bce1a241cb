/** The columns of a layer's table, made from its definition. */
import type { Field, Layer } from './schema.ts';

/** Columns that do not come from a field; no field may take their names. */
export type BuiltInColumn = 'name' | 'place' | 'evidence' | 'precision' | 'figures' | 'sources';

export type Column = { id: BuiltInColumn; field?: undefined } | { id: string; field: Field };

/** Everything that can stand in the table, in the order of the definition; `figures` and `sources` are counts. */
export function columnsOf(layer: Layer): Column[] {
  const hasFigures = Object.keys(layer.measures).length > 0;
  return [
    { id: 'name' },
    { id: 'place' },
    ...layer.fields.map((field) => ({ id: field.id, field })),
    { id: 'evidence' },
    ...(layer.geometry === 'country' ? [] : [{ id: 'precision' as const }]),
    ...(hasFigures ? [{ id: 'figures' as const }] : []),
    { id: 'sources' },
  ];
}

/** The columns of a table that nobody changed: what is short enough to be compared down a column. */
export function standardColumns(layer: Layer): string[] {
  return columnsOf(layer)
    .filter(({ id, field }) => {
      if (field) return field.type !== 'text';
      // A country's record carries the country's name.
      return id === 'name' || id === 'evidence' || (id === 'place' && layer.geometry !== 'country');
    })
    .map(({ id }) => id);
}

/** The columns in their order, the name always first. `chosen`: ids, those unknown are left out; null: the standard ones. */
export function columnsShown(layer: Layer, chosen: string[] | null): Column[] {
  const all = columnsOf(layer);
  const ids = new Set(['name', ...(chosen ?? standardColumns(layer))]);
  return [...ids].flatMap((id) => all.find((column) => column.id === id) ?? []);
}

/**
 * The choice with one column more or less. A new one goes before the first that follows it in the definition, so
 * that an order made in a link is kept. null: again the standard columns.
 */
export function withColumn(
  layer: Layer,
  chosen: string[] | null,
  id: string,
  shown: boolean,
): string[] | null {
  const order = columnsOf(layer).map((column) => column.id);
  const others = columnsShown(layer, chosen)
    .map((column) => column.id)
    .filter((other) => other !== id);
  if (shown) {
    const next = others.findIndex((other) => order.indexOf(other) > order.indexOf(id));
    others.splice(next === -1 ? others.length : next, 0, id);
  }
  return others.join() === standardColumns(layer).join() ? null : others;
}
