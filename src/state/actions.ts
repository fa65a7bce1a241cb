/** Every change a reader can make, as a pure function from view to view. */
import { columnsShown, withColumn } from '../atlas/columns.ts';
import { isEmpty, type LayerFilter } from '../atlas/filter.ts';
import type { Layer } from '../atlas/schema.ts';
import { type Dock, filterOf, type LayerView, type ViewState } from './view.ts';

export function changeLayer(view: ViewState, id: string, change: Partial<Omit<LayerView, 'id'>>): ViewState {
  return { ...view, layers: view.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)) };
}

/** Moves a layer up (-1, towards the top) or down (1); at the end of the list nothing changes. */
export function moveLayer(view: ViewState, id: string, step: -1 | 1): ViewState {
  const from = view.layers.findIndex((layer) => layer.id === id);
  const to = from + step;
  const layers = [...view.layers];
  const moved = layers[from];
  const other = layers[to];
  if (!moved || !other) return view;
  layers[from] = other;
  layers[to] = moved;
  return { ...view, layers };
}

export function setFilter(view: ViewState, layer: string, filter: LayerFilter): ViewState {
  const { [layer]: replaced, ...others } = view.filters;
  if (isEmpty(filter) && !replaced) return view;
  return { ...view, filters: isEmpty(filter) ? others : { ...others, [layer]: filter } };
}

export function toggleValue(view: ViewState, layer: string, facet: string, value: string): ViewState {
  const filter = filterOf(view, layer);
  const chosen = filter.values[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return setValues(view, layer, facet, next);
}

/** An empty list takes the facet's filter away. */
export function setValues(view: ViewState, layer: string, facet: string, chosen: string[]): ViewState {
  const filter = filterOf(view, layer);
  const { [facet]: _replaced, ...values } = filter.values;
  return setFilter(view, layer, {
    ...filter,
    values: chosen.length === 0 ? values : { ...values, [facet]: chosen },
  });
}

export function setYears(
  view: ViewState,
  layer: string,
  facet: string,
  range: [number, number] | null,
): ViewState {
  const filter = filterOf(view, layer);
  const { [facet]: _replaced, ...years } = filter.years;
  return setFilter(view, layer, { ...filter, years: range === null ? years : { ...years, [facet]: range } });
}

export function setText(view: ViewState, layer: string, text: string): ViewState {
  return setFilter(view, layer, { ...filterOf(view, layer), text });
}

export function clearFilters(view: ViewState): ViewState {
  return { ...view, filters: {}, time: null, includeUndated: false, onlyInView: false, onlyInArea: false };
}

/** Opens, changes or closes the dock; how the table is sorted, and its columns, belong to one layer. */
export function openDock(view: ViewState, dock: Dock | null): ViewState {
  const isSameLayer = dock !== null && view.dock?.layer === dock.layer;
  return { ...view, dock, ...(isSameLayer ? {} : { sort: null, columns: null }) };
}

/** Sorts the table by a column: ascending, then descending, then again in the order of the file. */
export function sortBy(view: ViewState, column: string): ViewState {
  if (view.sort?.column !== column) return { ...view, sort: { column, descending: false } };
  return { ...view, sort: view.sort.descending ? null : { column, descending: true } };
}

/** Shows or hides a column of the table; a table is not left sorted by what it does not show. */
export function showColumn(view: ViewState, layer: Layer, column: string, shown: boolean): ViewState {
  return setColumns(view, layer, withColumn(layer, view.columns, column, shown));
}

/** null: the standard columns. */
export function setColumns(view: ViewState, layer: Layer, columns: string[] | null): ViewState {
  const isSortShown = columnsShown(layer, columns).some(({ id }) => id === view.sort?.column);
  return { ...view, columns, sort: isSortShown ? view.sort : null };
}
