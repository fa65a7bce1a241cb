/** What the summary says now: one line for each layer that is switched on, or that none is. */
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { type Summary, summarise } from '../../atlas/summary.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Format } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import { layerBeingRead } from '../../state/actions.ts';
import { areaLimit } from '../../state/area-limit.ts';
import type { AtlasData } from '../../state/data.ts';
import { isLimitedByPlace, recordsShown } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import { summaryText } from './summary-text.ts';

/** A list of records is one object until a filter changes, and of one layer; so is its summary. */
const known = new WeakMap<AtlasRecord[], { gazetteer: Gazetteer; summary: Summary }>();

function summaryOf({ gazetteer }: AtlasData, layer: Layer, records: AtlasRecord[]): Summary {
  const last = known.get(records);
  if (last?.gazetteer === gazetteer) return last.summary;
  const summary = summarise(layer, records, gazetteer.resolve);
  known.set(records, { gazetteer, summary });
  return summary;
}

function lineOf(state: AtlasState, id: string, words: Words, format: Format): string | null {
  const { data } = state;
  const entry = data.layers[id];
  if (entry?.status === 'failed') return words.layers.failed(id);
  if (entry?.status !== 'ready') return null;
  const { layer } = entry;
  const shown = summaryOf(data, layer, recordsShown(state, layer));
  const whole = summaryOf(data, layer, layer.records);
  const line = summaryText(layer, shown, whole, words.summary, format);
  return layer.archive && isLimitedByPlace(state)
    ? words.common.clauses([line, words.summary.everywhere])
    : line;
}

interface Wording {
  words: Words;
  format: Format;
}

const knownLines = new WeakMap<AtlasState, { wording: Wording; lines: string[] }>();

/** The layer that is being read first, as a small screen has room for one; then topmost first. */
export function summaryLines(state: AtlasState, wording: Wording): string[] {
  // React asks several times about one state.
  const last = knownLines.get(state);
  if (last?.wording === wording) return last.lines;
  const lines = linesOf(state, wording);
  knownLines.set(state, { wording, lines });
  return lines;
}

function linesOf(state: AtlasState, { words, format }: Wording): string[] {
  const { layers } = state.view;
  const read = layerBeingRead(state.view);
  const visible = layers.flatMap((layer) => (layer.visible ? layer.id : []));
  const ordered = [...visible.filter((id) => id === read), ...visible.filter((id) => id !== read)];
  const lines = ordered.flatMap((id) => lineOf(state, id, words, format) ?? []);
  return lines.length === 0 ? [words.summary.noLayer] : lines;
}

/** Which part of the earth the lines are about, when it is not the whole: "In this view:". */
export function summaryLead({ data, view }: AtlasState, { summary }: Words): string {
  const isInArea = areaLimit(data, view) !== null;
  if (!view.layers.some(({ visible }) => visible)) return '';
  if (isInArea && view.onlyInView) return summary.inAreaAndView;
  if (isInArea) return summary.inArea;
  return view.onlyInView ? summary.inView : '';
}
