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

export interface AreaLooks {
  /** All the looks that its records can give the area, each once; first that of all of them together. */
  looks: AreaLook[];
  /** Which of them it has now; undefined: no record of it is shown. */
  now: number | undefined;
}

/** The looks of each area of the layer, shown or not, by the code that the shapes carry. */
export function looksOfAreas(
  shown: ShownLayer,
  palette: Palette,
  resolveCode: (code: string) => string,
): Map<string, AreaLooks> {
  const isShown = new Set(shown.records);
  const byCode = looksByCode(shown.layer.records, shown, palette, resolveCode);
  return new Map(
    [...byCode].map(([code, found]) => {
      const alone = found.map(({ look }) => look);
      const now = together(
        found.filter(({ record }) => isShown.has(record)).map(({ look }) => look),
        palette,
      );
      const looks = distinct([together(alone, palette), ...alone, now].filter((look) => look !== undefined));
      return [code, { looks, now: now && looks.findIndex((look) => isSameLook(look, now)) }];
    }),
  );
}

/** undefined: of no record. */
function together([first, ...others]: AreaLook[], palette: Palette): AreaLook | undefined {
  return first && others.reduce((one, other) => combine(one, other, palette), first);
}

function distinct(looks: AreaLook[]): AreaLook[] {
  return looks.filter((look, index) => looks.findIndex((other) => isSameLook(other, look)) === index);
}

function isSameLook(first: AreaLook, second: AreaLook): boolean {
  return (Object.keys(first) as (keyof AreaLook)[]).every((key) => first[key] === second[key]);
}

/** How each area of the layer looks with the shown records, by the code that the shapes carry. */
export function areaLooks(
  shown: ShownLayer,
  palette: Palette,
  resolveCode: (code: string) => string,
): Map<string, AreaLook> {
  const byCode = looksByCode(shown.records, shown, palette, resolveCode);
  return new Map(
    [...byCode].flatMap(([code, found]) => {
      const look = together(
        found.map((each) => each.look),
        palette,
      );
      return look ? [[code, look] as const] : [];
    }),
  );
}

interface RecordLook {
  record: AtlasRecord;
  look: AreaLook;
}

/** What each of the records makes of its areas. */
function looksByCode(
  records: AtlasRecord[],
  { layer, view }: ShownLayer,
  palette: Palette,
  resolveCode: (code: string) => string,
): Map<string, RecordLook[]> {
  const colouring = colouringOf(layer, colourFieldOf(layer, view), palette);
  const byCode = new Map<string, RecordLook[]>();
  for (const record of records) {
    for (const written of shapeCodes(record)) {
      const look: AreaLook = {
        colour: colouring.colourOf(record),
        grade: gradeOf(colouring.field, record),
        assumed: isAssumedIn(record, written),
        apart: isApart(layer, record),
      };
      const code = resolveCode(written);
      const looks = byCode.get(code);
      if (looks) looks.push({ record, look });
      else byCode.set(code, [{ record, look }]);
    }
  }
  return byCode;
}

function combine(first: AreaLook, second: AreaLook, palette: Palette): AreaLook {
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
