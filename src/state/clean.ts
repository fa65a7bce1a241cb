/** A view from a link may name what the data no longer has; what does not fit is taken out and named. */
import { comparedMeasures } from '../atlas/chart-figures.ts';
import { columnsOf } from '../atlas/columns.ts';
import { facetsOf } from '../atlas/facet.ts';
import type { LayerFilter } from '../atlas/filter.ts';
import type { Layer } from '../atlas/schema.ts';
import { isOwnStoryId } from '../atlas/schema-base.ts';
import { setFilter } from './actions.ts';
import { type AtlasData, readyLayer } from './data.ts';
import { fittingNearest } from './nearest-question.ts';
import { timeExtent } from './shown.ts';
import type { ReadView } from './url.ts';
import type { Panel, Selection, StoryPlace, ViewState } from './view.ts';

/**
 * The view without unknown facets, values, colour fields, selections, areas, panels, docks, columns and stories, without years
 * that no record can have, and without what asks about a missing selection or area; `ignored` names their parameters. Old division codes become those of today, and years are cut to those there are:
 * that loses nothing and is not named.
 */
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
  const time = cleanTime(clean.time, data);
  if (clean.time && !time) ignored.push('time');
  const selection = cleanSelection(clean.selection, data);
  if (clean.selection && !selection) ignored.push('select');
  clean = { ...clean, time, selection };
  const area = cleanArea(clean.area, data);
  if (clean.area && !area) ignored.push('area');
  const onlyInArea = clean.onlyInArea && area !== null;
  if (clean.onlyInArea && !onlyInArea) ignored.push('inarea');
  const nearest = fittingNearest(data, clean);
  if (clean.nearest !== null && nearest === null) ignored.push('nearest');
  const panel = cleanPanel(clean.panel, data);
  if (panel !== clean.panel) ignored.push('panel');
  const offered = clean.story && isStoryOffered(data, clean.story) ? clean.story : null;
  if (clean.story && !offered) ignored.push('story');
  // In a page of somebody else a story is read, whatever the link was for.
  const story: StoryPlace | null = offered && clean.embed ? { ...offered, show: 'read' } : offered;
  clean = { ...clean, area, onlyInArea, nearest, panel, story };
  return { view: cleanDock(clean, data, ignored), ignored };
}

/** Whether this browser has an own story, only its storage tells. */
function isStoryOffered({ atlas }: AtlasData, { show, story }: StoryPlace): boolean {
  return isOwnStoryId(story) || (show !== 'edit' && atlas.stories.includes(story));
}

/** A panel that unfolds what is not there stays, without it; sources that could not be loaded may yet come. */
function cleanPanel(panel: Panel, { layers, sources }: AtlasData): Panel {
  const [kind = '', id = ''] = panel.split(':');
  if (kind === 'layer' && !Object.hasOwn(layers, id)) return 'layers';
  const hasSources = Object.keys(sources).length > 0;
  return kind === 'source' && hasSources && !Object.hasOwn(sources, id) ? 'sources' : panel;
}

/** Sort, columns and measure belong to the dock's layer; while that layer is missing they wait for it. */
function cleanDock(view: ViewState, data: AtlasData, ignored: string[]): ViewState {
  const dock = view.dock && Object.hasOwn(data.layers, view.dock.layer) ? view.dock : null;
  if (view.dock && !dock) ignored.push('data');
  const layer = dock && readyLayer(data, dock.layer);
  if (dock && !layer) return view;
  const known = new Set(layer ? columnsOf(layer).map((column) => column.id) : []);
  const sort = view.sort && known.has(view.sort.column) ? view.sort : null;
  if (view.sort && !sort) ignored.push('sort');
  const columns = view.columns?.filter((column) => known.has(column)) ?? [];
  if (columns.length < (view.columns?.length ?? 0)) ignored.push('columns');
  const measures = layer && view.measure !== null ? comparedMeasures(layer) : [];
  const measure = measures.some(({ id }) => id === view.measure) ? view.measure : null;
  if (view.measure !== measure) ignored.push('measure');
  return { ...view, dock, sort, columns: columns.length === 0 ? null : columns, measure };
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
    const facet = facets.get(id);
    const known = facet?.kind === 'years' ? cut(range, [facet.from, facet.to]) : null;
    if (known) years[id] = known;
    else ignored.push(`f.${layer.id}.${id}`);
  }
  // Of an archive no words are at hand to look in.
  const text = layer.archive ? '' : filter.text;
  if (text !== filter.text) ignored.push(`q.${layer.id}`);
  return { values, years, text };
}

/** A layer that could not be loaded may hold any year, so the range waits for it. */
function cleanTime(time: ViewState['time'], data: AtlasData): ViewState['time'] {
  if (!time || Object.values(data.layers).some(({ status }) => status !== 'ready')) return time;
  const extent = timeExtent(data);
  return extent && cut(time, extent);
}

/** The years of a range that lie within the extent, both inclusive; null when there are none. */
function cut(range: [number, number], extent: [number, number]): [number, number] | null {
  const [from, to] = [Math.max(range[0], extent[0]), Math.min(range[1], extent[1])];
  if (from > to) return null;
  return from === range[0] && to === range[1] ? range : [from, to];
}

function cleanSelection(selection: Selection | null, data: AtlasData): Selection | null {
  if (selection?.kind === 'place') {
    const place = data.gazetteer.place(selection.code);
    if (!place) return null;
    return place.code === selection.code ? selection : { ...selection, code: place.code };
  }
  if (!selection) return null;
  const entry = Object.hasOwn(data.layers, selection.layer) ? data.layers[selection.layer] : undefined;
  if (entry?.status !== 'ready') return entry ? selection : null;
  // Whether an archive has it, only its index tells.
  if (entry.layer.archive) return selection;
  return entry.layer.records.some((record) => record.id === selection.record) ? selection : null;
}

/** An area of a place or record that the data do not have goes; one that is drawn stays, and is told what is wrong with it. */
function cleanArea(area: ViewState['area'], data: AtlasData): ViewState['area'] {
  if (area?.kind === 'place') {
    const place = data.gazetteer.place(area.code);
    if (!place || place.kind === 'county') return null;
    return place.code === area.code ? area : { ...area, code: place.code };
  }
  if (area?.kind !== 'near') return area;
  return cleanSelection({ kind: 'record', layer: area.layer, record: area.record }, data) && area;
}
