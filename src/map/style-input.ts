/** From the state to what its style is made from. */
import type { FeatureCollection } from 'geojson';
import { nearestTo } from '../state/nearest.ts';
import { type RecordsOf, recordsShown, selectedRecord } from '../state/shown.ts';
import type { AtlasState } from '../state/store.ts';
import type { Tone } from '../state/tone.ts';
import { filterOf } from '../state/view.ts';
import { areaFeatures } from './area-features.ts';
import { labelFeatures } from './labels.ts';
import { palettes } from './palette.ts';
import { shownLayers } from './shown-layers.ts';
import type { StyleInput } from './style/model.ts';

/** What the style of a state is made from. */
export function styleInput(state: AtlasState, tone: Tone, recordsOf: RecordsOf = recordsShown): StyleInput {
  const { data, view, passing } = state;
  return {
    shown: shownLayers(state, recordsOf),
    geometry: { ...data.boundaries, labels: labelsOf(state) },
    language: view.language,
    projection: view.projection,
    palette: palettes[tone],
    selection: view.selection,
    selectedRecord: selectedRecord(state)?.record ?? null,
    fan: passing.fan,
    area: areaFeatures(data, view.area),
    sketch: passing.sketch,
    nearest: nearestTo(state, recordsOf),
    archives: {
      filterOf: (layer) => ({
        own: filterOf(view, layer),
        time: view.time,
        includeUndated: view.includeUndated,
      }),
      attempts: Object.fromEntries(
        Object.entries(passing.archives).map(([layer, { attempt }]) => [layer, attempt]),
      ),
    },
    resolveCode: data.gazetteer.resolve,
  };
}

let labelsBefore: { made: [unknown, unknown]; labels: FeatureCollection } | undefined;

/** The same object until names or shapes are loaded anew. */
function labelsOf({ data }: AtlasState): FeatureCollection {
  const { gazetteer, boundaries } = data;
  if (labelsBefore?.made[0] !== gazetteer || labelsBefore.made[1] !== boundaries.countries) {
    const labels = labelFeatures(gazetteer, boundaries.countries);
    labelsBefore = { made: [gazetteer, boundaries.countries], labels };
  }
  return labelsBefore.labels;
}
