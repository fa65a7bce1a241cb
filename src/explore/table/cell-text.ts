/** What stands in the head and in the cells of the table. */
import type { Column } from '../../atlas/columns.ts';
import { entriesOf, precisionOf } from '../../atlas/record.ts';
import type { AtlasRecord, Units } from '../../atlas/schema.ts';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import { fieldText } from '../../i18n/field-text.ts';
import type { AllWording } from '../../ui/use-all-words.ts';
import { precisionText } from '../detail/place-text.ts';
import { placeNames } from './place-names.ts';

export interface CellContext extends AllWording {
  units: Units['units'];
  gazetteer: Gazetteer;
}

export function columnTitle({ id, field }: Column, { words, format }: AllWording): string {
  if (field) {
    const title = format.text(field.title);
    return field.type === 'entries' ? words.table.entriesOf(title) : title;
  }
  switch (id) {
    case 'evidence':
      return words.evidence.title;
    case 'precision':
      return words.precision.title;
    case 'place':
      return words.table.place;
    case 'figures':
      return words.table.figures;
    case 'sources':
      return words.table.sources;
    default:
      return words.table.name;
  }
}

/** One line of text; empty when the record says nothing. */
export function cellText({ id, field }: Column, record: AtlasRecord, context: CellContext): string {
  const { words, format, units, gazetteer } = context;
  if (field?.type === 'entries') {
    const { length } = entriesOf(record.values[field.id]);
    return length === 0 ? '' : format.number(length);
  }
  if (field) return format.list(fieldText(field, record, units, context));
  switch (id) {
    case 'evidence':
      return words.evidence.grade[record.evidence];
    case 'precision': {
      const { place } = record;
      return place.kind === 'point' && typeof place.precision === 'number'
        ? precisionText(place.precision, words, format)
        : words.precision.value[precisionOf(record)];
    }
    case 'place':
      return placeNames(record.place, gazetteer, context);
    case 'figures':
      return format.number(record.figures.length);
    case 'sources':
      return format.number(record.sources.length);
    default:
      return format.text(record.name);
  }
}
