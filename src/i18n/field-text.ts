/** The value of a simple field in words. */
import { categoryValues } from '../atlas/record.ts';
import type { AtlasRecord, Field, Units } from '../atlas/schema.ts';
import type { Format } from './format.ts';
import type { Words } from './words.ts';

export type SimpleField = Exclude<Field, { type: 'entries' }>;

/** One string for each value; empty when the record says nothing. */
export function fieldText(
  field: SimpleField,
  record: AtlasRecord,
  units: Units['units'],
  { words, format }: { words: Words; format: Format },
): string[] {
  const value = record.values[field.id];
  if (value === undefined) return [];
  if (field.type === 'category') {
    return categoryValues(field, record).map((id) => {
      const name = field.values[id];
      return name ? format.text(name) : id;
    });
  }
  if (typeof value === 'boolean') return [value ? words.common.yes : words.common.no];
  if (typeof value === 'number') {
    return [
      field.type === 'number'
        ? format.figure({ value, unit: field.unit }, units)
        : format.years(value, value),
    ];
  }
  if (typeof value === 'object' && !Array.isArray(value)) return [format.text(value)];
  return [];
}
