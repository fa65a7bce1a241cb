/** Areas, positions and distances in words. */

import type { Area } from '../../geo/area.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { Format } from '../../i18n/format.ts';
import type { AtlasData } from '../../state/data.ts';
import { findRecord } from '../../state/shown.ts';
import { positionText } from '../detail/place-text.ts';
import { turnBack } from './numbers.ts';

interface Wording {
  words: AllWords;
  format: Format;
}

/** What the area is called: a place by its name, a drawn shape by its kind. */
export function areaName(area: Area, data: AtlasData, { words, format }: Wording): string {
  const { name } = words.area;
  switch (area.kind) {
    case 'box':
      return name.box;
    case 'circle':
      return name.circle(radiusText(area.radius, { words, format }), pointText(area.centre, words));
    case 'polygon': {
      // Corners that lie on one another are one, as for the rule of three.
      const count = new Set(area.corners.map(String)).size;
      return name.polygon(count, format.number(count));
    }
    case 'place': {
      const place = data.gazetteer.place(area.code);
      return place ? format.text(place.name) : area.code;
    }
    case 'near': {
      const found = findRecord(data, { kind: 'record', layer: area.layer, record: area.record });
      return name.near(
        lengthText(area.radius, { words, format }),
        found ? format.text(found.record.name) : `${area.layer}/${area.record}`,
      );
    }
  }
}

/** The corners of a box from south-west to north-east; undefined where the name says where the area is. */
export function areaExtent(area: Area, words: AllWords): string | undefined {
  if (area.kind !== 'box') return undefined;
  const [west, south, east, north] = area.bounds;
  return words.area.fromTo(pointText([west, south], words), pointText([east, north], words));
}

function pointText([longitude, latitude]: [number, number], words: AllWords): string {
  const text = positionText({ lon: turnBack(longitude), lat: Number(latitude.toFixed(4)) }, words);
  // A position is not broken over two lines.
  return text.replaceAll(' ', '\u00a0');
}

/** A length that somebody chose, in kilometres, as exact as it was given. */
export function lengthText(kilometres: number, { words, format }: Wording): string {
  return words.area.kilometres(format.number(Number(kilometres.toFixed(3))));
}

/** The radius in a name: whole kilometres from 100 on, one decimal from 10; the exact one stands in its form. */
function radiusText(kilometres: number, wording: Wording): string {
  const digits = kilometres >= 100 ? 0 : kilometres >= 10 ? 1 : 3;
  return lengthText(Number(kilometres.toFixed(digits)), wording);
}

/** A measured distance: whole kilometres, below ten with one decimal. */
export function distanceText(kilometres: number, { words, format }: Wording): string {
  const rounded = Number(kilometres.toFixed(kilometres < 9.95 ? 1 : 0));
  return words.area.kilometres(format.number(rounded));
}

/** A size in square kilometres to three digits. */
export function sizeText(squareKilometres: number, { words, format }: Wording): string {
  return words.area.size(format.number(Number(squareKilometres.toPrecision(3))));
}
