/** What is nearest, in words. */
import type { AtlasRecord, Layer, LocalisedText } from '../../atlas/schema.ts';
import { precisionRadius } from '../../geo/precision.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';
import { type AtlasData, readyLayer, readyLayers } from '../../state/data.ts';
import type { Nearest } from '../../state/nearest.ts';
import type { Selection } from '../../state/view.ts';
import { lengthText } from '../area/area-text.ts';

interface Wording {
  words: AllWords;
  format: Format;
  language: 'en' | 'zh';
}

/** A point that is this exact needs no word beside its distance, kilometres. */
const exactEnough = 1;

/** What the question for the nearest records of a layer is called, by the definition of the selection's own layer. */
export function questionTitle(
  data: AtlasData,
  selection: Selection | null,
  target: string,
): LocalisedText | undefined {
  const own = selection?.kind === 'record' ? readyLayer(data, selection.layer) : undefined;
  const asking = own ? [own] : readyLayers(data).filter(({ geometry }) => geometry === 'county');
  return asking.flatMap(({ nearest }) => nearest ?? []).find(({ layer }) => layer === target)?.title;
}

/** From where, and among how many. `record`: the selected one; undefined for a county place. */
export function basisText(
  { origin, layer, among }: Nearest,
  record: AtlasRecord | undefined,
  isFiltered: boolean,
  { words: { nearest: words }, format }: Wording,
): string {
  const isOfSeveral = record?.place.kind === 'county' && record.place.counties.length > 1;
  const from =
    origin.basis === 'point'
      ? words.from.point
      : isOfSeveral
        ? words.from.innerPoints
        : words.from.innerPoint;
  const records = format.count(layer.noun, among);
  return words.basis(from, isFiltered ? words.amongFiltered(records) : words.among(records));
}

/** That no other record of the origin's layer is nearer; `noun` is that layer's. */
export function closestText(
  noun: Layer['noun'],
  isFiltered: boolean,
  { words: { nearest: words }, language }: Wording,
): string {
  // Without the measure word, the first of the Chinese noun.
  const host = language === 'zh' ? noun.zh.slice(1) : noun.en.one;
  return isFiltered ? words.closestFiltered(host) : words.closest(host);
}

/** How roughly the place of a record is known; undefined when that is of no weight. */
export function uncertainText({ place }: AtlasRecord, wording: Wording): string | undefined {
  if (place.kind !== 'point') return undefined;
  const radius = precisionRadius(place.precision);
  return radius > exactEnough ? wording.words.nearest.uncertain(lengthText(radius, wording)) : undefined;
}
