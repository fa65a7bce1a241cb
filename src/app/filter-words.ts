/** What limits what a view shows, in words. Pure. */
import { areaName } from '../explore/area/area-text.ts';
import { allWords } from '../i18n/all-words.ts';
import { formats } from '../i18n/format.ts';
import type { LabelContext } from '../i18n/labels.ts';
import { commonLimitsInWords, filterInWords } from '../i18n/limits.ts';
import { areaLimit } from '../state/area-limit.ts';
import { readyLayer } from '../state/data.ts';
import type { AtlasState } from '../state/store.ts';
import { filterOf } from '../state/view.ts';

/** In the language of the view: a line for each layer that is shown and has filters, topmost first, and then for each limit of all layers. */
export function filterWords({ data, view }: Pick<AtlasState, 'data' | 'view'>): string[] {
  const { language } = view;
  const { common } = allWords[language];
  const context: LabelContext = {
    words: allWords[language],
    language,
    format: formats[language],
    placeName: (code) => data.gazetteer.name(code, language),
  };
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
