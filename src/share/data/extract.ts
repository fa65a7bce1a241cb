/** What is downloaded: records of a layer, how they were chosen, and what they must be told with. */
import type { FeatureCollection } from 'geojson';
import type { AtlasRecord, Language, Layer } from '../../atlas/schema.ts';
import { allWords } from '../../i18n/all-words.ts';
import { formats } from '../../i18n/format.ts';
import type { LabelContext } from '../../i18n/labels.ts';
import { type CommonLimits, commonLimitsInWords, filterInWords } from '../../i18n/limits.ts';
import { clearFilters } from '../../state/actions.ts';
import { areaLimit } from '../../state/area-limit.ts';
import type { AtlasData } from '../../state/data.ts';
import { insideArea } from '../../state/inside-area.ts';
import { recordsShown } from '../../state/shown.ts';
import type { AtlasState, Download } from '../../state/store.ts';
import { filterOf, type ViewState } from '../../state/view.ts';

export interface Extract {
  data: AtlasData;
  layer: Layer;
  /** In the order of the layer's file. */
  records: AtlasRecord[];
  /** The conditions that all of them meet, a line each; none: they are all records of the layer. */
  limits: string[];
  /** The view that shows these records. */
  view: ViewState;
}

/** The shapes that records of the layer lie on; undefined where they could not be loaded, and for points. */
export function boundariesOf({
  layer,
  data,
}: Pick<Extract, 'layer' | 'data'>): FeatureCollection | undefined {
  const { counties, countries } = data.boundaries;
  if (layer.geometry === 'point') return undefined;
  return layer.geometry === 'county' ? counties : countries;
}

/** What the words and numbers of a file are made from. */
export interface Telling extends LabelContext {
  data: AtlasData;
}

export function tellingIn(language: Language, data: AtlasData): Telling {
  return {
    words: allWords[language],
    format: formats[language],
    language,
    placeName: (code) => data.gazetteer.name(code, language),
    data,
  };
}

/** The records of the layer that are asked for. */
export function recordsAsked(state: AtlasState, layer: Layer, which: Download['records']): AtlasRecord[] {
  if (which === 'all') return layer.records;
  return which === 'shown' ? recordsShown(state, layer) : insideArea(state, layer);
}

/**
 * The records that are asked for, with their conditions in words.
 * @param areaName what the area of the view is called in the language of the words; null without an area
 */
export function extractOf(
  state: AtlasState,
  layer: Layer,
  which: Download['records'],
  areaName: string | null,
  telling: Telling,
): Extract {
  const { data, view } = state;
  const records = recordsAsked(state, layer, which);
  if (which === 'all') return { data, layer, records, limits: [], view: clearFilters(view) };
  const shownView = which === 'inside' ? { ...view, onlyInArea: true } : view;
  const limits = [
    ...filterInWords(layer, filterOf(view, layer.id), telling),
    ...commonLimitsInWords(limitsOf(state, shownView, areaName), telling),
  ];
  return { data, layer, records, limits, view: shownView };
}

function limitsOf({ data, passing }: AtlasState, view: ViewState, areaName: string | null): CommonLimits {
  return {
    time: view.time,
    includeUndated: view.includeUndated,
    inView: view.onlyInView ? passing.mapBounds : null,
    area: areaLimit(data, view) ? areaName : null,
  };
}
