/** What limits what a view shows, in words. Pure. */
import { areaName } from '../explore/area/area-text.ts';
import type { LabelContext } from '../i18n/labels.ts';
import { commonLimitsInWords, filterInWords } from '../i18n/limits.ts';
import { areaLimit } from '../state/area-limit.ts';
import { readyLayer } from '../state/data.ts';
import type { AtlasState } from '../state/store.ts';
import { filterOf } from '../state/view.ts';

/** A line for each layer that is shown and has filters, topmost first, and then for each limit of all layers. */
export function filterWords(
  { data, view }: Pick<AtlasState, 'data' | 'view'>,
  context: LabelContext,
): string[] {
  const { common } = context.words;
  const ofLayers = view.layers.flatMap(({ id, visible }) => {
    const layer = visible ? readyLayer(data, id) : undefined;
    if (!layer) return [];
    const conditions = filterInWords(layer, filterOf(view, id), context);
    if (conditions.length === 0) return [];
    return [common.pair(context.format.text(layer.title), common.clauses(conditions))];
  });
  const { area, time, includeUndated, onlyInView } = view;
  const limits = {
    time,
    includeUndated,
    inView: onlyInView ? ('seen' as const) : null,
    area: area && areaLimit(data, view) ? areaName(area, data, context) : null,
  };
  return [...ofLayers, ...commonLimitsInWords(limits, context)];
}
