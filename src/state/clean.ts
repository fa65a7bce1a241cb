/** A view from a link may name what the data no longer has; what does not fit is taken out and named. */
import { facetsOf } from '../atlas/facet.ts';
import type { LayerFilter } from '../atlas/filter.ts';
import type { Layer } from '../atlas/schema.ts';
import { setFilter } from './actions.ts';
import { type AtlasData, readyLayer } from './data.ts';
import type { ReadView } from './url.ts';
import type { ViewState } from './view.ts';

/** The view without unknown facets, values, colour fields and selections; `ignored` names their parameters. */
export function cleanView(view: ViewState, data: AtlasData): ReadView {
  const ignored: string[] = [];
  let clean = view;
  for (const [id, filter] of Object.entries(view.filters)) {
    const layer = readyLayer(data, id);
    if (layer) clean = setFilter(clean, id, cleanFilter(layer, filter, ignored));
  }
  const layers = clean.layers.map((layerView) => {
    const layer = readyLayer(data, layerView.id);
    if (!layer || layerView.colourBy === null || layer.mark.colourBy.includes(layerView.colourBy))
      return layerView;
    ignored.push('layers');
    return { ...layerView, colourBy: null };
  });
  clean = { ...clean, layers };
  if (!isSelectionKnown(clean, data)) {
    ignored.push('select');
    clean = { ...clean, selection: null };
  }
  if (clean.panel.startsWith('layer:') && !Object.hasOwn(data.layers, clean.panel.slice('layer:'.length))) {
    ignored.push('panel');
    clean = { ...clean, panel: 'layers' };
  }
  return { view: clean, ignored };
}

function cleanFilter(layer: Layer, filter: LayerFilter, ignored: string[]): LayerFilter {
  const facets = new Map(facetsOf(layer).map((facet) => [facet.id, facet]));
  const values: LayerFilter['values'] = {};
  const years: LayerFilter['years'] = {};
  for (const [id, chosen] of Object.entries(filter.values)) {
    const facet = facets.get(id);
    const known = facet?.kind === 'values' ? chosen.filter((value) => facet.options.includes(value)) : [];
    if (known.length < chosen.length) ignored.push(`f.${layer.id}.${id}`);
    if (known.length > 0) values[id] = known;
  }
  for (const [id, range] of Object.entries(filter.years)) {
    if (facets.get(id)?.kind === 'years') years[id] = range;
    else ignored.push(`f.${layer.id}.${id}`);
  }
  return { values, years, text: filter.text };
}

function isSelectionKnown({ selection }: ViewState, data: AtlasData): boolean {
  if (!selection) return true;
  if (selection.kind === 'place') return data.gazetteer.has(selection.code);
  const entry = Object.hasOwn(data.layers, selection.layer) ? data.layers[selection.layer] : undefined;
  if (entry?.status !== 'ready') return entry !== undefined;
  return entry.layer.records.some((record) => record.id === selection.record);
}
