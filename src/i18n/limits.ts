/** What leaves records out, in words, a line for each condition that a record must meet. Pure. */
import type { Bounds, LayerFilter } from '../atlas/filter.ts';
import type { Layer } from '../atlas/schema.ts';
import type { AllWords } from './all-words.ts';
import { conditionsOf } from './conditions.ts';
import { isolated } from './isolated.ts';
import type { LabelContext } from './labels.ts';

/** What leaves out records of all layers alike. */
export interface CommonLimits {
  /** First and last year. */
  time: [number, number] | null;
  includeUndated: boolean;
  /** Only what lies in the part of the map in view: that in degrees, or 'seen' where it is seen beside the words. */
  inView: Bounds | 'seen' | null;
  /** What the area is called that records must lie in. */
  area: string | null;
}

/** What the filter of a layer leaves out; none: all of its records pass. */
export function filterInWords(layer: Layer, filter: LayerFilter, context: LabelContext): string[] {
  const { common, filters } = context.words;
  const text = filter.text.trim();
  const ofText = text === '' ? [] : [common.pair(filters.text, filters.quoted(isolated(text)))];
  return [...conditionsOf(layer, filter, context), ...ofText];
}

export function commonLimitsInWords(
  { time, includeUndated, inView, area }: CommonLimits,
  { words, format }: Pick<LabelContext, 'words' | 'format'>,
): string[] {
  const lines: string[] = [];
  if (time) {
    const years = format.years(...time);
    lines.push(words.common.pair(words.time.years, includeUndated ? words.limits.withUndated(years) : years));
  }
  if (inView === 'seen') lines.push(words.time.onlyInView);
  else if (inView) lines.push(words.common.pair(words.time.onlyInView, boundsText(inView, words)));
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
