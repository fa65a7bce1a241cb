/** What limits what a view shows, in words. Pure. */
import { areaName } from '../explore/area/area-text.ts';
import { conditionsOf } from '../i18n/conditions.ts';
import type { LabelContext } from '../i18n/labels.ts';
import { areaLimit } from '../state/area-limit.ts';
import { readyLayer } from '../state/data.ts';
import type { AtlasState } from '../state/store.ts';
import { filterOf } from '../state/view.ts';

/** A line for each layer that is shown and has filters, topmost first, and then for each limit of all layers. */
export function filterWords(
  { data, view }: Pick<AtlasState, 'data' | 'view'>,
  context: LabelContext,
): string[] {
  const { words, format } = context;
  const { common, picture, time, area, filters } = words;
  const ofLayers = view.layers.flatMap(({ id, visible }) => {
    const layer = visible ? readyLayer(data, id) : undefined;
    if (!layer) return [];
    const filter = filterOf(view, id);
    const text = filter.text.trim();
    const conditions = conditionsOf(layer, filter, context);
    if (text !== '') conditions.push(picture.text(filters.quoted(text)));
    return conditions.length === 0 ? [] : [common.pair(format.text(layer.title), common.clauses(conditions))];
  });
  const ofAll: string[] = [];
  if (view.time) {
    const years = format.years(...view.time);
    ofAll.push(common.pair(time.years, view.includeUndated ? picture.withUndated(years) : years));
  }
  if (view.onlyInView) ofAll.push(time.onlyInView);
  if (view.area && areaLimit(data, view)) ofAll.push(area.chip(areaName(view.area, data, context)));
  return [...ofLayers, ...ofAll];
}
