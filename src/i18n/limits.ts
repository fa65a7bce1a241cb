/** What leaves records of a layer out, in words. Pure. */
import type { Bounds, LayerFilter } from '../atlas/filter.ts';
import type { Layer } from '../atlas/schema.ts';
import type { AllWords } from './all-words.ts';
import { conditionsOf } from './conditions.ts';
import type { LabelContext } from './labels.ts';

export interface Limits {
  filter: LayerFilter;
  /** First and last year. */
  time: [number, number] | null;
  includeUndated: boolean;
  /** The part of the map in view, degrees, where only that counts. */
  inView: Bounds | null;
  /** What the area is called that records must lie in. */
  area: string | null;
}

/** The conditions that a record must meet, a line each; none: all records pass. */
export function limitsInWords(layer: Layer, limits: Limits, context: LabelContext): string[] {
  const { words, format } = context;
  const { filter, time, includeUndated, inView, area } = limits;
  const lines = conditionsOf(layer, filter, context);
  const text = filter.text.trim();
  if (text !== '') lines.push(words.common.pair(words.filters.text, words.filters.quoted(text)));
  if (time) {
    const years = words.common.pair(words.time.years, format.years(...time));
    lines.push(includeUndated ? words.common.clauses([years, words.time.includeUndated]) : years);
  }
  if (inView) lines.push(words.common.pair(words.time.onlyInView, boundsText(inView, words)));
  if (area !== null) lines.push(words.area.chip(area));
  return lines;
}

/** The corners from south-west to north-east. */
function boundsText([west, south, east, north]: Bounds, words: AllWords): string {
  const corner = (longitude: number, latitude: number): string => {
    const turned = longitude - 360 * Math.floor((longitude + 180) / 360);
    const [lon, lat] = [Number(turned.toFixed(4)), Number(latitude.toFixed(4))];
    return words.detail.position(String(Math.abs(lat)), lat >= 0, String(Math.abs(lon)), lon >= 0);
  };
  return words.area.fromTo(corner(west, south), corner(east, north));
}
