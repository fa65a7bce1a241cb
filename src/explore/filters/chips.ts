/** Every filter that is set, over all layers, each as a chip that can take it away. */
import { facetsOf } from '../../atlas/facet.ts';
import { isolated } from '../../i18n/isolated.ts';
import { facetTitle, type LabelContext, optionLabel } from '../../i18n/labels.ts';
import { limitToYears, setText, setYears, toggleValue } from '../../state/actions.ts';
import { areaLimit } from '../../state/area-limit.ts';
import { type AtlasData, readyLayer } from '../../state/data.ts';
import type { ViewState } from '../../state/view.ts';
import { areaName } from '../area/area-text.ts';

export interface Chip {
  key: string;
  label: string;
  remove(view: ViewState): ViewState;
}

/** In the order of the layers, then what applies to all layers. */
export function chipsOf(view: ViewState, data: AtlasData, context: LabelContext): Chip[] {
  const chips = view.layers.flatMap(({ id }) => layerChips(view, data, id, context));
  const { words, format } = context;
  if (view.time) {
    chips.push({
      key: 'time',
      label: words.common.pair(words.time.years, format.years(...view.time)),
      remove: (before) => limitToYears(before, null),
    });
  }
  if (view.onlyInView) {
    chips.push({
      key: 'in-view',
      label: words.time.onlyInView,
      remove: (before) => ({ ...before, onlyInView: false }),
    });
  }
  if (view.area && areaLimit(data, view)) {
    chips.push({
      key: 'in-area',
      label: words.area.chip(areaName(view.area, data, context)),
      remove: (before) => ({ ...before, onlyInArea: false }),
    });
  }
  return chips;
}

function layerChips(view: ViewState, data: AtlasData, id: string, context: LabelContext): Chip[] {
  const filter = view.filters[id];
  if (!filter) return [];
  const { words, format } = context;
  const layer = readyLayer(data, id);
  const title = layer ? format.text(layer.title) : id;
  const facets = layer ? facetsOf(layer) : [];
  const chips: Chip[] = [];
  const add = (key: string, facet: string, value: string, remove: Chip['remove']): void => {
    chips.push({ key: `${id}/${key}`, label: words.filters.chip(title, facet, value), remove });
  };
  for (const [facetId, chosen] of Object.entries(filter.values)) {
    const facet = facets.find((candidate) => candidate.id === facetId);
    for (const option of chosen) {
      const value = facet ? optionLabel(facet, option, context) : option;
      add(`${facetId}/${option}`, facet ? facetTitle(facet, context) : facetId, value, (before) =>
        toggleValue(before, id, facetId, option),
      );
    }
  }
  for (const [facetId, range] of Object.entries(filter.years)) {
    const facet = facets.find((candidate) => candidate.id === facetId);
    add(facetId, facet ? facetTitle(facet, context) : facetId, format.years(...range), (before) =>
      setYears(before, id, facetId, null),
    );
  }
  const text = filter.text.trim();
  if (text !== '') {
    add('text', words.filters.text, words.filters.quoted(isolated(text)), (before) =>
      setText(before, id, ''),
    );
  }
  return chips;
}
