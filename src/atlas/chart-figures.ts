/** The figures of a layer that can be compared: the same measure in the same unit, of at least two records. */
import type { AtlasRecord, Figure, Layer, LocalisedText } from './schema.ts';

/** A value of a `number` field has neither qualifier, year nor a source of its own. */
export type ComparedFigure = Pick<Figure, 'value' | 'qualifier' | 'year' | 'note'> & { source?: string };

export interface ComparedRow {
  record: AtlasRecord;
  /** By year; those without one first. */
  figures: ComparedFigure[];
}

export interface ComparedMeasure {
  /** `<measure>.<unit>`, or the id of a field. */
  id: string;
  title: LocalisedText;
  /** A key of `units.json`. */
  unit: string;
  /** By their largest figure, the largest first. */
  rows: ComparedRow[];
}

/** The measures of a layer, that with the most records first. A figure without a unit compares with nothing. */
export function comparedMeasures(layer: Layer): ComparedMeasure[] {
  const measures = new Map<string, ComparedMeasure>();
  const rowOf = (id: string, title: LocalisedText, unit: string, record: AtlasRecord): ComparedRow => {
    const measure = measures.get(id) ?? { id, title, unit, rows: [] };
    measures.set(id, measure);
    const last = measure.rows.at(-1);
    if (last?.record === record) return last;
    const row = { record, figures: [] };
    measure.rows.push(row);
    return row;
  };
  const fields = layer.fields.filter((field) => field.type === 'number');
  for (const record of layer.records) {
    for (const { source, measure, unit, ...figure } of record.figures) {
      if (!unit) continue;
      const title = layer.measures[measure] ?? { en: measure, zh: measure };
      rowOf(`${measure}.${unit}`, title, unit, record).figures.push({ ...figure, source });
    }
    for (const field of fields) {
      const value = record.values[field.id];
      if (typeof value === 'number') rowOf(field.id, field.title, field.unit, record).figures.push({ value });
    }
  }
  const compared = [...measures.values()].filter(({ rows }) => rows.length > 1);
  for (const { rows } of compared) sortRows(rows);
  return compared.sort((a, b) => b.rows.length - a.rows.length);
}

function sortRows(rows: ComparedRow[]): void {
  const largest = new Map(
    rows.map((row) => [row, Math.max(...row.figures.map((figure) => figure.value))] as const),
  );
  for (const { figures } of rows) figures.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  rows.sort((a, b) => (largest.get(b) ?? 0) - (largest.get(a) ?? 0));
}

/** The first `limit` rows whose records are shown, and how many there are in all. */
export function rowsShown(
  measure: ComparedMeasure,
  shown: ReadonlySet<AtlasRecord>,
  limit: number,
): { rows: ComparedRow[]; count: number } {
  const rows = measure.rows.filter((row) => shown.has(row.record));
  return { rows: rows.slice(0, limit), count: rows.length };
}
