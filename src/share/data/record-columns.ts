/** The columns of the table of records: everything a reader needs to quote them, sources with them. */
import { entriesOf, precisionOf, shapeCodes } from '../../atlas/record.ts';
import { sourcesOf } from '../../atlas/references.ts';
import type { AtlasRecord, Entry, Field, Layer, Source } from '../../atlas/schema.ts';
import { languages } from '../../atlas/schema.ts';
import { fieldText } from '../../i18n/field-text.ts';
import { inUnit } from '../../i18n/format.ts';
import { sourceTitle } from '../../i18n/source-text.ts';
import { sourceIn } from '../../state/data.ts';
import type { Telling } from './extract.ts';

/** Between several values of one cell. */
const between = { en: '; ', zh: '；' } as const;

export type Cell = string | number;

export interface Column<Row> {
  /** The same in every language. */
  id: string;
  /** In the language of the file. */
  title: string;
  cell(row: Row): Cell;
  /** The cell is an address on the web, or empty. */
  isLink?: boolean;
}

export function joinCells(texts: string[], { language }: Telling): string {
  return texts.join(between[language]);
}

/** `records`: those of the table, because a layer may know many measures of which few are given for them. */
export function recordColumns(layer: Layer, records: AtlasRecord[], telling: Telling): Column<AtlasRecord>[] {
  const { words, language, format, data } = telling;
  const { column } = words.download;
  const other = languages.find((candidate) => candidate !== language) ?? language;
  const join = (texts: string[]): string => joinCells(texts, telling);
  const cited = (record: AtlasRecord): Source[] =>
    sourcesOf(layer, record).flatMap((id) => sourceIn(data.sources, id) ?? []);
  return [
    { id: 'id', title: column.id, cell: (record) => record.id },
    { id: `name_${language}`, title: column.name, cell: (record) => format.text(record.name) },
    { id: `name_${other}`, title: column.otherName, cell: (record) => record.name[other] },
    ...placeColumns(layer, telling),
    ...layer.fields.map((field) => fieldColumn(field, telling)),
    ...measuresGiven(layer, records).map(
      (measure): Column<AtlasRecord> => ({
        id: measure,
        title: format.text(layer.measures[measure] ?? { en: measure, zh: measure }),
        cell: (record) => join(figuresOf(measure, record, telling)),
      }),
    ),
    {
      id: 'evidence',
      title: column.evidence,
      cell: (record) => words.evidence.grade[record.evidence],
    },
    {
      id: 'notes',
      title: column.notes,
      cell: (record) => join(record.notes.map((note) => format.text(note))),
    },
    {
      id: 'disagreements',
      title: column.disagreements,
      cell: (record) => join(record.disagreements.map((said) => format.text(said))),
    },
    {
      id: 'sources',
      title: column.sources,
      cell: (record) => join(cited(record).map((source) => shortCitation(source, telling))),
    },
    { id: 'source_ids', title: column.sourceIds, cell: (record) => sourcesOf(layer, record).join(' ') },
    {
      id: 'links',
      title: column.links,
      cell: (record) =>
        cited(record)
          .flatMap(({ url }) => url ?? [])
          .join(' '),
    },
  ];
}

/** Keys of the layer's measures that some of the records have figures for. */
export function measuresGiven(layer: Layer, records: AtlasRecord[]): string[] {
  const given = new Set(records.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  return Object.keys(layer.measures).filter((measure) => given.has(measure));
}

/** Codes of the places of a record in their present form: counties or the country; of a point the divisions it names and its country. */
export function placeCodes({ place }: AtlasRecord, resolve: (code: string) => string): string[] {
  if (place.kind === 'county' || place.kind === 'country')
    return shapeCodes({ place } as AtlasRecord).map(resolve);
  return [place.prefecture, place.province, place.country].filter((code) => code !== undefined);
}

function placeColumns(layer: Layer, telling: Telling): Column<AtlasRecord>[] {
  const { words, language, data } = telling;
  const { gazetteer } = data;
  const { column } = words.download;
  const codesOf = (record: AtlasRecord): string[] => placeCodes(record, gazetteer.resolve);
  const nameOf = (code: string): string => gazetteer.name(code, language);
  const position: Column<AtlasRecord>[] = [
    {
      id: 'lon',
      title: column.longitude,
      cell: ({ place }) => (place.kind === 'point' ? place.lon : ''),
    },
    { id: 'lat', title: column.latitude, cell: ({ place }) => (place.kind === 'point' ? place.lat : '') },
  ];
  return [
    { id: 'places', title: column.places, cell: (record) => joinCells(codesOf(record).map(nameOf), telling) },
    { id: 'codes', title: column.codes, cell: (record) => joinCells(codesOf(record), telling) },
    ...(layer.geometry === 'point' ? position : []),
    {
      id: 'precision',
      title: column.precision,
      cell: (record) =>
        record.place.kind === 'point' && typeof record.place.precision === 'number'
          ? words.detail.within(String(record.place.precision))
          : words.precision.value[precisionOf(record)],
    },
  ];
}

/** Years and numbers stay numbers, so that a spreadsheet can reckon with them; the unit stands in the heading. */
function fieldColumn(field: Field, telling: Telling): Column<AtlasRecord> {
  const { words, format, language, data } = telling;
  const { id } = field;
  const title = format.text(field.title);
  if (field.type === 'year' || field.type === 'number') {
    const unit = field.type === 'number' ? field.unit : undefined;
    const cell = ({ values }: AtlasRecord): Cell => {
      const value = values[id];
      if (typeof value !== 'number') return '';
      return unit === undefined ? value : inUnit(value, unit, data.units, language).amount;
    };
    const name = unit === undefined ? '' : inUnit(0, unit, data.units, language).name;
    return { id, title: name === '' ? title : title + words.claims.inBrackets(name), cell };
  }
  const textsOf = (record: AtlasRecord): string[] =>
    field.type === 'entries'
      ? entriesOf(record.values[id]).map((entry) => entryText(entry, telling))
      : fieldText(field, record, data.units, telling);
  return { id, title, cell: (record) => joinCells(textsOf(record), telling) };
}

/** An entry with its time, and its evidence where that is less than confirmed. */
function entryText(entry: Entry, { words, format }: Telling): string {
  const time = format.period(entry);
  const grade =
    entry.evidence && entry.evidence !== 'confirmed'
      ? words.detail.evidence(words.evidence.grade[entry.evidence])
      : undefined;
  const text = [format.text(entry.text), ...(grade === undefined ? [] : [`[${grade}]`])].join(' ');
  return time === undefined ? text : words.common.pair(time, text);
}

function figuresOf(measure: string, record: AtlasRecord, { words, format, data }: Telling): string[] {
  return record.figures
    .filter((figure) => figure.measure === measure)
    .map((figure) => {
      const quantity = format.figure(figure, data.units);
      if (figure.year === undefined) return quantity;
      return quantity + words.claims.inBrackets(format.years(figure.year, figure.year));
    });
}

/** Title, publisher and date, as far as they are known. */
function shortCitation(source: Source, { format }: Telling): string {
  return [sourceTitle(source, format).text, source.publisher, source.date].filter(Boolean).join(', ');
}
