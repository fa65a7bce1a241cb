/** An extract as tables: the records, and what of them is a list stands once more in a table of its own, a line each. */
import { entriesOf } from '../../atlas/record.ts';
import { sourcesOf } from '../../atlas/references.ts';
import type { AtlasRecord, Entry, Field, Figure, Source } from '../../atlas/schema.ts';
import { inUnit } from '../../i18n/format.ts';
import { sourceFacts, sourceTitle } from '../../i18n/source-text.ts';
import { sourceIn } from '../../state/data.ts';
import type { Extract, Telling } from './extract.ts';
import { type Cell, type Column, joinCells, recordColumns } from './record-columns.ts';

export interface Table {
  id: 'records' | 'entries' | 'figures' | 'sources';
  columns: Pick<Column<never>, 'id' | 'title' | 'isLink'>[];
  rows: Cell[][];
}

/** In this order; a table without rows is left out, but for the records. */
export function tablesOf(extract: Extract, telling: Telling): Table[] {
  const { layer, records } = extract;
  const entries = records.flatMap((record) =>
    layer.fields.flatMap((field) =>
      entriesOf(record.values[field.id]).map((entry) => ({ record, field, entry })),
    ),
  );
  const figures = records.flatMap((record) => record.figures.map((figure) => ({ record, figure })));
  return [
    tableOf('records', recordColumns(layer, records, telling), records),
    tableOf('entries', entryColumns(telling), entries),
    tableOf('figures', figureColumns(extract, telling), figures),
    tableOf('sources', sourceColumns(telling), citedSources(extract)),
  ].filter(({ id, rows }) => id === 'records' || rows.length > 0);
}

/** A header row, then the rows. */
export function linesOf({ columns, rows }: Table): Cell[][] {
  return [columns.map(({ title }) => title), ...rows];
}

/** Every source that the records rest on, once, in the order in which a reader meets them; one that the list of sources lacks is left out. */
export function citedSources({ data, layer, records }: Extract): Source[] {
  const ids = new Set(records.flatMap((record) => sourcesOf(layer, record)));
  return [...ids].flatMap((id) => sourceIn(data.sources, id) ?? []);
}

function tableOf<Row>(id: Table['id'], columns: Column<Row>[], rows: Row[]): Table {
  return { id, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

function entryColumns(telling: Telling): Column<{ record: AtlasRecord; field: Field; entry: Entry }>[] {
  const { words, format } = telling;
  const { column } = words.download;
  const typeOf = (field: Field, { type }: Entry): string => {
    const name = type === undefined || field.type !== 'entries' ? undefined : field.values?.[type];
    return name ? format.text(name) : (type ?? '');
  };
  const detailsOf = ({ details = [] }: Entry): string[] =>
    details.map(({ label, text }) => words.common.pair(format.text(label), format.text(text)));
  return [
    { id: 'record', title: column.record, cell: ({ record }) => record.id },
    { id: 'record_name', title: column.recordName, cell: ({ record }) => format.text(record.name) },
    { id: 'field', title: column.field, cell: ({ field }) => format.text(field.title) },
    { id: 'type', title: column.type, cell: ({ field, entry }) => typeOf(field, entry) },
    { id: 'year', title: column.year, cell: ({ entry }) => entry.year ?? '' },
    {
      id: 'period',
      title: column.period,
      cell: ({ entry: { period } }) => (period ? format.text(period) : ''),
    },
    { id: 'text', title: column.text, cell: ({ entry }) => format.text(entry.text) },
    { id: 'details', title: column.details, cell: ({ entry }) => joinCells(detailsOf(entry), telling) },
    {
      id: 'evidence',
      title: column.evidence,
      cell: ({ record, entry }) => words.evidence.grade[entry.evidence ?? record.evidence],
    },
    { id: 'note', title: column.note, cell: ({ entry: { note } }) => (note ? format.text(note) : '') },
    { id: 'source_ids', title: column.sourceIds, cell: ({ entry }) => entry.sources.join(' ') },
  ];
}

/** The value is a bare number in the unit beside it. */
function figureColumns(
  { layer }: Extract,
  { words, format, language, data }: Telling,
): Column<{ record: AtlasRecord; figure: Figure }>[] {
  const { column } = words.download;
  const inWords = ({ value, unit }: Figure): { amount: number; name: string } =>
    inUnit(value, unit, data.units, language);
  return [
    { id: 'record', title: column.record, cell: ({ record }) => record.id },
    { id: 'record_name', title: column.recordName, cell: ({ record }) => format.text(record.name) },
    {
      id: 'measure',
      title: column.measure,
      cell: ({ figure: { measure } }) => {
        const title = layer.measures[measure];
        return title ? format.text(title) : measure;
      },
    },
    {
      id: 'qualifier',
      title: column.qualifier,
      cell: ({ figure: { qualifier } }) => (qualifier ? words.download.qualifier[qualifier] : ''),
    },
    { id: 'value', title: column.value, cell: ({ figure }) => inWords(figure).amount },
    { id: 'unit', title: column.unit, cell: ({ figure }) => inWords(figure).name },
    { id: 'year', title: column.year, cell: ({ figure }) => figure.year ?? '' },
    { id: 'note', title: column.note, cell: ({ figure: { note } }) => (note ? format.text(note) : '') },
    { id: 'source', title: column.source, cell: ({ figure }) => figure.source },
  ];
}

function sourceColumns(telling: Telling): Column<Source>[] {
  const { words, format } = telling;
  const { column } = words.download;
  return [
    { id: 'id', title: column.id, cell: ({ id }) => id },
    { id: 'title', title: column.title, cell: (source) => sourceTitle(source, format).text },
    { id: 'publisher', title: column.publisher, cell: ({ publisher }) => publisher ?? '' },
    { id: 'kind', title: column.kind, cell: ({ kind }) => words.detail.sourceKind[kind] },
    { id: 'date', title: column.date, cell: ({ date }) => date ?? '' },
    {
      id: 'note',
      title: column.note,
      // Kind and date have columns of their own.
      cell: ({ date: _, ...source }) => joinCells(sourceFacts(source, words, format).slice(1), telling),
    },
    { id: 'link', title: column.link, cell: ({ url }) => url ?? '', isLink: true },
  ];
}
