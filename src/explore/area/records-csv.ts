/** Records as rows of a table that leaves the page: everything a reader needs to quote them, sources with them. */
import { entriesOf, precisionOf, shapeCodes } from '../../atlas/record.ts';
import type { AtlasRecord, Entry, Field, Layer, Source } from '../../atlas/schema.ts';
import { languages } from '../../atlas/schema.ts';
import { sourceTitle } from '../../i18n/source-text.ts';
import type { AtlasData } from '../../state/data.ts';
import { sourceIn } from '../../state/data.ts';
import type { AllWording } from '../../ui/use-all-words.ts';
import { citedSources } from '../detail/citations.ts';
import { fieldText } from '../detail/field-text.ts';

/** Between several values of one cell. */
const between = { en: '; ', zh: '；' } as const;

type Cell = string | number;

interface Column {
  title: string;
  cell(record: AtlasRecord): Cell;
}

/** A header row in the language of the page, then a row for each record. */
export function recordRows(
  layer: Layer,
  records: AtlasRecord[],
  data: AtlasData,
  wording: AllWording,
): Cell[][] {
  const columns = columnsOf(layer, records, data, wording);
  return [
    columns.map(({ title }) => title),
    ...records.map((record) => columns.map(({ cell }) => cell(record))),
  ];
}

function columnsOf(layer: Layer, records: AtlasRecord[], data: AtlasData, wording: AllWording): Column[] {
  const { words, language, format } = wording;
  const { column } = words.area;
  const other = languages.find((candidate) => candidate !== language) ?? language;
  // A layer may know many measures, of which few are given for these records.
  const given = new Set(records.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  const measures = Object.entries(layer.measures).filter(([measure]) => given.has(measure));
  const join = (texts: string[]): string => texts.join(between[language]);
  const sourcesOf = (record: AtlasRecord): Source[] =>
    citedSources(layer, record, []).flatMap((id) => sourceIn(data.sources, id) ?? []);
  return [
    { title: column.id, cell: (record) => record.id },
    { title: column.name, cell: (record) => format.text(record.name) },
    { title: column.otherName, cell: (record) => record.name[other] },
    ...placeColumns(layer, data, wording),
    ...layer.fields.map((field) => ({
      title: format.text(field.title),
      cell: (record: AtlasRecord) => fieldCell(field, record, data, wording),
    })),
    ...measures.map(([measure, title]) => ({
      title: format.text(title),
      cell: (record: AtlasRecord) => join(figuresOf(measure, record, data, wording)),
    })),
    { title: column.evidence, cell: (record) => words.evidence.grade[record.evidence] },
    { title: column.notes, cell: (record) => join(record.notes.map((note) => format.text(note))) },
    {
      title: column.disagreements,
      cell: (record) => join(record.disagreements.map((note) => format.text(note))),
    },
    {
      title: column.sources,
      cell: (record) => join(sourcesOf(record).map((source) => citation(source, wording))),
    },
    { title: column.links, cell: (record) => join(sourcesOf(record).flatMap(({ url }) => url ?? [])) },
  ];
}

function placeColumns(layer: Layer, { gazetteer }: AtlasData, { words, language }: AllWording): Column[] {
  const { column } = words.area;
  const codesOf = (record: AtlasRecord): string[] => {
    const { place } = record;
    if (place.kind !== 'point') return shapeCodes(record).map((code) => gazetteer.resolve(code));
    return [place.prefecture, place.province, place.country].filter((code) => code !== undefined);
  };
  const columns: Column[] = [
    {
      title: column.places,
      cell: (record) =>
        codesOf(record)
          .map((code) => gazetteer.name(code, language))
          .join(between[language]),
    },
    { title: column.codes, cell: (record) => codesOf(record).join(between[language]) },
  ];
  if (layer.geometry === 'point') {
    columns.push(
      { title: column.longitude, cell: ({ place }) => (place.kind === 'point' ? place.lon : '') },
      { title: column.latitude, cell: ({ place }) => (place.kind === 'point' ? place.lat : '') },
    );
  }
  columns.push({
    title: column.precision,
    cell: (record) =>
      record.place.kind === 'point' && typeof record.place.precision === 'number'
        ? words.detail.within(String(record.place.precision))
        : words.precision.value[precisionOf(record)],
  });
  return columns;
}

/** Years stay numbers, so that a spreadsheet can reckon with them; other numbers carry their unit. */
function fieldCell(field: Field, record: AtlasRecord, data: AtlasData, wording: AllWording): Cell {
  const value = record.values[field.id];
  if (field.type === 'year') return typeof value === 'number' ? value : '';
  const texts =
    field.type === 'entries'
      ? entriesOf(value).map((entry) => entryText(entry, wording))
      : fieldText(field, record, data.units, wording);
  return texts.join(between[wording.language]);
}

/** An entry with its time, and its evidence where that is less than confirmed. */
function entryText(entry: Entry, { words, format }: AllWording): string {
  const time = format.period(entry);
  const grade =
    entry.evidence && entry.evidence !== 'confirmed'
      ? words.detail.evidence(words.evidence.grade[entry.evidence])
      : undefined;
  const text = [format.text(entry.text), ...(grade === undefined ? [] : [`[${grade}]`])].join(' ');
  return time === undefined ? text : words.common.pair(time, text);
}

function figuresOf(
  measure: string,
  record: AtlasRecord,
  data: AtlasData,
  { words, format }: AllWording,
): string[] {
  return record.figures
    .filter((figure) => figure.measure === measure)
    .map((figure) => {
      const quantity = format.figure(figure, data.units);
      if (figure.year === undefined) return quantity;
      return quantity + words.claims.inBrackets(format.years(figure.year, figure.year));
    });
}

/** Title, publisher and date, as far as they are known. */
function citation(source: Source, { format }: AllWording): string {
  return [sourceTitle(source, format).text, source.publisher, source.date].filter(Boolean).join(', ');
}
