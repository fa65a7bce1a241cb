/** How the areas of a layer look, put together from the records that lie in them. For the map and its legend. */
import { isApart, isAssumed, shapeCodes } from '../atlas/record.ts';
import { type AtlasRecord, type EvidenceGrade, evidenceGrades } from '../atlas/schema.ts';
import { colourFieldOf } from '../state/view.ts';
import { colouringOf, gradeOf } from './colouring.ts';
import type { Palette } from './palette.ts';
import type { ShownLayer } from './style/model.ts';

export interface AreaLook {
  colour: string;
  /** The strongest grade among the records of the area; null when they have nothing to grade. */
  grade: EvidenceGrade | null;
  /** No record says that it is this county. */
  assumed: boolean;
  /** All its records are set apart by the layer's definition. */
  apart: boolean;
}

/** How each area of the layer looks, by the code that the shapes carry. */
export function areaLooks(
  shown: ShownLayer,
  palette: Palette,
  resolveCode: (code: string) => string,
): Map<string, AreaLook> {
  const { layer, view, records } = shown;
  const colouring = colouringOf(layer, colourFieldOf(layer, view), palette);
  const looks = new Map<string, AreaLook>();
  for (const record of records) {
    for (const code of shapeCodes(record)) {
      const here: AreaLook = {
        colour: colouring.colourOf(record),
        grade: gradeOf(colouring.field, record),
        assumed: isAssumedIn(record, code),
        apart: isApart(layer, record),
      };
      const resolved = resolveCode(code);
      looks.set(resolved, combine(looks.get(resolved), here, palette));
    }
  }
  return looks;
}

function combine(first: AreaLook | undefined, second: AreaLook, palette: Palette): AreaLook {
  if (!first) return second;
  return {
    colour: first.colour === second.colour ? first.colour : palette.several,
    grade: evidenceGrades.find((grade) => grade === first.grade || grade === second.grade) ?? null,
    assumed: first.assumed && second.assumed,
    apart: first.apart && second.apart,
  };
}

function isAssumedIn(record: AtlasRecord, code: string): boolean {
  if (record.place.kind !== 'county') return false;
  return record.place.counties.some((county) => county.code === code && isAssumed(county.basis));
}
