/** Every change a reader can make, as a pure function from view to view. */
import { columnsShown, withColumn } from '../atlas/columns.ts';
import { isEmpty, type LayerFilter } from '../atlas/filter.ts';
import type { Layer } from '../atlas/schema.ts';
import { type Dock, filterOf, type LayerView, type Panel, type ViewState } from './view.ts';

export function changeLayer(view: ViewState, id: string, change: Partial<Omit<LayerView, 'id'>>): ViewState {
  return { ...view, layers: view.layers.map((layer) => (layer.id === id ? { ...layer, ...change } : layer)) };
}

/** Switches a layer on and unfolds it in the layers panel. */
export function showLayer(view: ViewState, id: string): ViewState {
  return { ...changeLayer(view, id, { visible: true }), panel: `layer:${id}` };
}

/** The first choice of the definition is the default, which the address leaves out. */
export function setColourBy(view: ViewState, { id, mark }: Layer, field: string): ViewState {
  return changeLayer(view, id, { colourBy: field === mark.colourBy[0] ? null : field });
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
  return { ...limitToYears(view, null), filters: {}, onlyInView: false, onlyInArea: false };
}

/** Limits all layers to a range of years, both inclusive; null takes the limit away. */
export function limitToYears(view: ViewState, years: [number, number] | null): ViewState {
  return { ...view, time: years, includeUndated: false };
}

export function changeDisplay(
  view: ViewState,
  change: Partial<Pick<ViewState, 'language' | 'theme' | 'projection'>>,
): ViewState {
  return { ...view, ...change };
}

export function backToStart(view: ViewState): ViewState {
  return { ...view, camera: null };
}

/** Opens a panel beside the map, where a selection would stand before it. */
export function openPanel(view: ViewState, panel: Panel): ViewState {
  return { ...view, panel, selection: null };
}

/** From the stage to the same scene in the reader, or in the editor it was presented from; there the same talk can go on. */
export function leavingStage(view: ViewState, show: 'read' | 'edit' = 'read'): ViewState {
  const { story } = view;
  return {
    ...view,
    panel: show === 'edit' ? 'layers' : 'none',
    kiosk: null,
    story: story && { ...story, show },
  };
}

/** Opens, changes or closes the dock; how the table is sorted, its columns, and the measure compared belong to one layer. */
export function openDock(view: ViewState, dock: Dock | null): ViewState {
  const isSameLayer = dock !== null && view.dock?.layer === dock.layer;
  return { ...view, dock, ...(isSameLayer ? {} : { sort: null, columns: null, measure: null }) };
}

/** The layer of the table or charts in the dock, else of the card that is unfolded; undefined: neither is open. */
function openLayer({ dock, panel }: ViewState): string | undefined {
  return dock?.layer ?? (panel.startsWith('layer:') ? panel.slice('layer:'.length) : undefined);
}

/** The layer of the selected record, else the one that is open; undefined: there is none. */
export function layerBeingRead(view: ViewState): string | undefined {
  return view.selection?.kind === 'record' ? view.selection.layer : openLayer(view);
}

/** The layer that a table or charts would show: the one that is open, else the topmost. */
export function layerInQuestion(view: ViewState): string | undefined {
  const topmost = view.layers.find((layer) => layer.visible) ?? view.layers[0];
  return openLayer(view) ?? topmost?.id;
}

/** A narrow screen shows one part at a time: takes away what would stand in front of the layers or the dock. */
export function uncover(view: ViewState, part: 'layers' | 'dock'): ViewState {
  const { panel } = view;
  const isLayers = panel === 'none' || panel.startsWith('layer');
  const uncovered: ViewState = { ...view, selection: null, panel: isLayers ? panel : 'layers' };
  return part === 'layers' ? openDock(uncovered, null) : uncovered;
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
