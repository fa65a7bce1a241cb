/** What goes with every download: what it is, how to cite it, which records, what the fields mean, and on what terms. */
import { citationOf } from '../../atlas/citation.ts';
import { citationText } from '../../atlas/citation-text.ts';
import { countRecords } from '../../atlas/count.ts';
import { evidenceGrades, type Field } from '../../atlas/schema.ts';
import { inUnit } from '../../i18n/format.ts';
import type { Extract, Telling } from './extract.ts';
import type { Format } from './format.ts';
import { measuresGiven, recordColumns } from './record-columns.ts';
import { citedSources } from './tables.ts';

export interface ReadmePart {
  title: string;
  lines: string[];
}

/** Where and when the download is made. */
export interface Occasion {
  /** The address of the view that shows the records; undefined where it has none that others could open. */
  address: string | undefined;
  /** YYYY-MM-DD. */
  today: string;
}

export function titleOf({ layer, data }: Extract, { format }: Telling): string {
  return `${format.text(layer.title)} · ${format.text(data.atlas.title)}`;
}

export function citationLine(
  { layer, data }: Extract,
  { address, today }: Occasion,
  { language }: Telling,
): string {
  const context = { atlas: data.atlas, language, url: address, today };
  return citationText(citationOf({ kind: 'layer', layer }, context), language);
}

export function readmeParts(
  extract: Extract,
  format: Format,
  occasion: Occasion,
  telling: Telling,
): ReadmePart[] {
  const { layer, data } = extract;
  const { words, format: print } = telling;
  const { readme, table } = words.download;
  const { atlas } = data;
  const citation = citationLine(extract, occasion, telling);
  const notice = occasion.address && new URL('geo/NOTICE.md', occasion.address.split('?')[0]).href;
  const isWithShapes = format === 'geojson' && layer.geometry !== 'point';
  return [
    { title: print.text(atlas.title), lines: [print.text(layer.summary)] },
    { title: readme.cite, lines: occasion.address ? [citation, readme.address] : [citation] },
    {
      title: readme.dates,
      lines: [readme.datesAre(print.date(atlas.dataDate), print.date(occasion.today))],
    },
    { title: readme.records, lines: recordLines(extract, telling) },
    { title: readme.file, lines: [readme.about[format]] },
    { title: readme.fields, lines: fieldLines(extract, format, telling) },
    { title: readme.evidence, lines: evidenceLines(extract, telling) },
    ...(isWithShapes
      ? [
          {
            title: readme.boundaries,
            lines: [words.about.origin[atlas.worldview], readme.boundariesAre, notice ?? readme.noticeFile],
          },
        ]
      : []),
    { title: table.sources, lines: sourceLines(extract, telling) },
    { title: readme.terms, lines: [readme.termsAre] },
    {
      title: readme.disclaimer,
      lines: [
        print.text(atlas.disclaimer),
        ...(atlas.mapReviewNumber === '' ? [] : [words.about.reviewNumber(atlas.mapReviewNumber)]),
      ],
    },
  ];
}

/** As plain text, its lines ended by CR LF so that every editor of Windows shows them. */
export function readmeText(title: string, parts: ReadmePart[]): string {
  const lines = [title, ...parts.flatMap((part) => ['', `== ${part.title} ==`, ...part.lines])];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function recordLines({ layer, records, limits }: Extract, { words, format }: Telling): string[] {
  const all = format.count(layer.noun, countRecords(layer.records));
  if (limits.length === 0) return [words.download.readme.whole(all)];
  const shown = words.download.of(format.amount(layer.noun, countRecords(records)), all);
  return [words.download.readme.partOf(shown), ...limits.map((limit) => `- ${limit}`)];
}

/** Tables have headings, the other formats ids; what both call a thing stands side by side. */
function fieldLines({ layer, records }: Extract, format: Format, telling: Telling): string[] {
  const { words, format: print } = telling;
  const { readme } = words.download;
  const fields = layer.fields.flatMap((field) => {
    const title = print.text(field.title);
    const hint = field.hint ? [print.text(field.hint)] : [];
    return [
      lineOf(title, field.id, [typeOf(field, telling), ...hint]),
      ...valuesOf(field).map(([id, name]) => `    ${id}: ${print.text(name)}`),
    ];
  });
  const measures = measuresGiven(layer, records).map((id) =>
    lineOf(print.text(layer.measures[id] ?? { en: id, zh: id }), id, [readme.fieldType.measure]),
  );
  if (format === 'json') return [...fields, ...measures];
  const own = new Set([...layer.fields.map(({ id }) => id), ...Object.keys(layer.measures)]);
  const meanings: Record<string, string | undefined> = readme.meaning;
  const builtIn = recordColumns(layer, records, telling)
    .filter(({ id }) => !own.has(id) && (format !== 'geojson' || meanings[id] !== undefined))
    .filter(({ id }) => format !== 'geojson' || (id !== 'lon' && id !== 'lat'))
    .map(({ id, title }) => lineOf(title, id, meanings[id] === undefined ? [] : [meanings[id]]));
  return [...builtIn, ...fields, ...measures];

  function lineOf(title: string, id: string, told: string[]): string {
    const name = `- ${title}${words.claims.inBrackets(id)}`;
    return told.length === 0 ? name : words.common.pair(name, words.common.clauses(told));
  }
}

function valuesOf(field: Field): [string, { en: string; zh: string }][] {
  return 'values' in field ? Object.entries(field.values ?? {}) : [];
}

function typeOf(field: Field, { words, language, data }: Telling): string {
  const type = words.download.readme.fieldType[field.type];
  if (field.type !== 'number') return type;
  return type + words.claims.inBrackets(inUnit(0, field.unit, data.units, language).name);
}

function evidenceLines({ layer }: Extract, { words, format }: Telling): string[] {
  return evidenceGrades.map((grade) => {
    const own = layer.evidence?.[grade];
    const name = `- ${words.evidence.grade[grade]}${words.claims.inBrackets(grade)}`;
    return words.common.pair(name, own ? format.text(own) : words.evidence.meaning[grade]);
  });
}

function sourceLines(extract: Extract, { words, language }: Telling): string[] {
  const { atlas } = extract.data;
  const sources = citedSources(extract);
  if (sources.length === 0) return [words.download.readme.noSources];
  return sources.map((source) => {
    const item = citationOf({ kind: 'source', source }, { atlas, language, url: undefined, today: '' });
    return `[${source.id}] ${citationText(item, language)}`;
  });
}
