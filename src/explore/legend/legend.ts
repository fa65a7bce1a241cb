/** What the legend of a layer says: every colour, grade and edge that the map can draw for its records. */
import { categoryValues, fieldOf, isApart, precisionOf } from '../../atlas/record.ts';
import type { AtlasRecord, EvidenceGrade, Field, Layer } from '../../atlas/schema.ts';
import { evidenceGrades } from '../../atlas/schema.ts';
import type { Format } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import { areaLooks } from '../../map/area-look.ts';
import { type Colouring, colouringOf, gradeOf, type LegendItem } from '../../map/colouring.ts';
import type { PointExactness } from '../../map/marks.ts';
import type { Palette } from '../../map/palette.ts';
import { exactnessOf, isDotted } from '../../map/point-look.ts';
import type { ShownLayer } from '../../map/style/model.ts';
import { colourFieldOf, type LayerView } from '../../state/view.ts';

export interface LegendContext {
  palette: Palette;
  words: Words;
  format: Format;
  resolveCode(code: string): string;
}

export interface LegendColour {
  colour: string;
  label: string;
}

export interface LayerLegend {
  /** The title of the field that colours the layer. */
  title: string | null;
  /** What the reader should know about that field. */
  hint: string | null;
  colours: LegendColour[];
  /** A country that the layer does not name. */
  outside: LegendColour | null;
  /** Grades that the layer's records have for what the colour tells, strongest first, with what each means here. */
  grades: { grade: EvidenceGrade; label: string; hint: string }[];
  /** How exact points are, as far as the layer's points differ from "exact"; empty for areas. */
  exactness: { exactness: PointExactness; label: string }[];
  /** The points are dots until the reader is near, or always. */
  dotted: boolean;
  /** Some county of the layer is assumed. */
  assumed: boolean;
  /** The words of the value whose records are cross-hatched, with the colour they have. */
  apart: LegendColour | null;
  /** What the strongest grade is chosen from: a record's entries, or the records of one place; null: there is no choice. */
  strongestOf: 'entries' | 'records' | null;
}

const exactnessOrder: PointExactness[] = ['exact', 'near', 'vague'];

/** `records`: those of the layer whose marks are explained. Colours are chosen by all that it has. */
export function legendOf(
  layer: Layer,
  layerView: LayerView,
  context: LegendContext,
  records: AtlasRecord[] = layer.records,
): LayerLegend {
  const { palette, words, format } = context;
  const colouring = colouringOf(layer, colourFieldOf(layer, layerView), palette);
  const drawn = drawnColours({ layer, view: layerView, records }, context);
  const colours: LegendColour[] = itemsFor(records, layer, colouring)
    .filter((item) => item.colour !== palette.noValue || drawn.has(palette.noValue))
    .map((item) => ({ colour: item.colour, label: itemLabel(layer, colouring.field, item, context) }));
  if (drawn.has(palette.several)) {
    const label = layer.geometry === 'point' ? words.legend.severalInRecord : words.legend.severalInArea;
    colours.push({ colour: palette.several, label });
  }
  const points = new Set(
    records.flatMap(({ place }) => (place.kind === 'point' ? [exactnessOf(place.precision)] : [])),
  );
  // Dots do not tell how exact they are.
  const exactness = layer.archive ? [] : exactnessOrder.filter((each) => points.has(each));
  const present = new Set(records.map((record) => gradeOf(colouring.field, record)));
  const byEntries = colouring.field?.type === 'entries';
  return {
    title: colouring.field && titleOf(colouring.field, context),
    hint: colouring.field?.hint ? format.text(colouring.field.hint) : null,
    colours,
    outside: layer.geometry === 'country' ? { colour: palette.land, label: words.legend.noRecord } : null,
    grades: evidenceGrades
      .filter((grade) => present.has(grade))
      .map((grade) => {
        // The layer's own words are about its records, not about their entries.
        const own = byEntries ? undefined : layer.evidence?.[grade];
        const hint = own ? format.text(own) : words.evidence.meaning[grade];
        return { grade, label: words.evidence.grade[grade], hint };
      }),
    exactness: exactness.map((each) => ({ exactness: each, label: words.legend.exactness[each] })),
    dotted: isDotted(layer),
    assumed: records.some((record) => precisionOf(record) === 'assumed'),
    apart: apartOf(records, layer, colouring, format),
    strongestOf: byEntries ? 'entries' : hasOverlap(records, context) ? 'records' : null,
  };
}

/** The lines of classes, and those of the values that the records have. */
function itemsFor(records: AtlasRecord[], layer: Layer, { field, items }: Colouring): LegendItem[] {
  if (field?.type !== 'category' && field?.type !== 'boolean') return items;
  const present = new Set(records.flatMap((record) => categoryValues(field, record)));
  const { setApart } = layer.mark;
  // Records set apart are never drawn plain; they have a row of their own.
  if (setApart?.field === field.id) present.delete(setApart.value);
  return items
    .map((item) => ({ ...item, values: item.values?.filter((value) => present.has(value)) }))
    .filter(({ values }) => values?.length !== 0);
}

/** Entries are coloured by how many there are, which the title must say. */
function titleOf(field: Field, { words, format }: LegendContext): string {
  const title = format.text(field.title);
  return field.type === 'entries' ? words.legend.numberOf(title) : title;
}

/** The colours that the marks of the records have on the map. */
function drawnColours(shown: ShownLayer, { palette, resolveCode }: LegendContext): Set<string> {
  const { layer, view, records } = shown;
  if (layer.geometry !== 'point') {
    const looks = areaLooks(shown, palette, resolveCode);
    return new Set([...looks.values()].map((look) => look.colour));
  }
  const { colourOf } = colouringOf(layer, colourFieldOf(layer, view), palette);
  return new Set(records.map(colourOf));
}

function hasOverlap(records: AtlasRecord[], { resolveCode }: LegendContext): boolean {
  const codes = records.flatMap(({ place }) => {
    if (place.kind === 'county') return place.counties.map((county) => resolveCode(county.code));
    return place.kind === 'country' ? [resolveCode(place.code)] : [];
  });
  return new Set(codes).size < codes.length;
}

function apartOf(
  records: AtlasRecord[],
  layer: Layer,
  { colourOf }: Colouring,
  format: Format,
): LegendColour | null {
  const { setApart } = layer.mark;
  const field = setApart && fieldOf(layer, setApart.field);
  if (!setApart || !field) return null;
  const record = records.find((candidate) => isApart(layer, candidate));
  if (!record) return null;
  const value = 'values' in field ? field.values?.[setApart.value] : undefined;
  return { colour: colourOf(record), label: value ? format.text(value) : setApart.value };
}

function itemLabel(
  layer: Layer,
  field: Field | null,
  item: LegendItem,
  { words, format }: LegendContext,
): string {
  if (!field) return format.text(layer.title);
  if (item.from !== undefined) return classLabel(field, item.from, item.to, words, format);
  const [value, ...others] = item.values ?? [];
  if (value === undefined) return field.type === 'entries' ? words.legend.noEntries : words.legend.noValue;
  if (others.length > 0) return words.legend.otherValues(format.number(others.length + 1));
  if (field.type === 'boolean') return value === 'true' ? words.common.yes : words.common.no;
  const name = 'values' in field ? field.values?.[value] : undefined;
  return name ? format.text(name) : value;
}

/** `to` is exclusive; absent for the last class. */
function classLabel(
  field: Field,
  from: number,
  to: number | undefined,
  words: Words,
  format: Format,
): string {
  const { legend } = words;
  if (field.type === 'year') {
    return to === undefined ? legend.yearOrLater(String(from)) : format.years(from, to - 1);
  }
  if (to === undefined) return legend.orMore(format.number(from));
  if (field.type === 'number') return legend.toUnder(format.number(from), format.number(to));
  return to - from === 1 ? format.number(from) : legend.range(format.number(from), format.number(to - 1));
}
