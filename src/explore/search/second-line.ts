/** What stands under the name of something found. */
import { countRecords } from '../../atlas/count.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';
import { readyLayer } from '../../state/data.ts';
import { recordsShown } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import { kindText } from '../detail/place-text.ts';
import type { SearchItem } from './items.ts';

interface Context {
  words: AllWords;
  format: Format;
}

export function secondLine(
  item: SearchItem,
  state: AtlasState,
  { words, format }: Context,
): string | undefined {
  const { data, view } = state;
  const { effect, key } = item;
  if (effect.kind === 'select') {
    if (effect.selection.kind === 'place') return placeLine(key, state, words);
    const layer = readyLayer(data, effect.selection.layer);
    return layer && format.text(layer.title);
  }
  if (item.group === 'layer') return layerLine(key, state, { words, format });
  const source = item.group === 'source' ? data.sources[key] : undefined;
  if (!source) return undefined;
  const { publisher, kind, date } = source;
  const separator = view.language === 'zh' ? '，' : ', ';
  return [publisher, words.detail.sourceKind[kind], date && format.date(date)]
    .filter(Boolean)
    .join(separator);
}

function placeLine(code: string, { data, view }: AtlasState, words: AllWords): string | undefined {
  const { gazetteer } = data;
  const place = gazetteer.place(code);
  const kind = place && kindText(place, words);
  const province = gazetteer.provinceOf(code);
  return kind && province ? words.search.placeIn(kind, gazetteer.name(province, view.language)) : kind;
}

/** Whether the layer is on, and how many of its records pass the filters. */
function layerLine(id: string, state: AtlasState, { words, format }: Context): string | undefined {
  const layer = readyLayer(state.data, id);
  if (!layer) return undefined;
  const isOn = state.view.layers.some((layerView) => layerView.id === id && layerView.visible);
  const shown = countRecords(recordsShown(state, layer));
  const whole = countRecords(layer.records);
  const all = format.count(layer.noun, whole);
  return words.search.layerState(
    isOn,
    shown === whole ? all : words.layers.shownOf(format.amount(layer.noun, shown), all),
  );
}
