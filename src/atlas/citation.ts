/** What a citation of the atlas, of a part of it or of a source says, as CSL JSON (Citation Style Language 1.0.2). */
import { locales } from './language-tags.ts';
import type { Atlas, AtlasRecord, Language, Layer, LocalisedText, Source } from './schema.ts';

/** The part of CSL JSON that is written here. */
export interface CitationItem {
  id: string;
  type: 'map' | 'chapter' | 'webpage' | 'article-newspaper' | 'article-journal' | 'document';
  title: string;
  'container-title'?: string;
  publisher?: string;
  issued?: CitationDate;
  accessed?: CitationDate;
  URL?: string;
  language?: string;
}

export interface CitationDate {
  /** Year, month, day; as many as are known. */
  'date-parts': [number[]];
}

export type CitationSubject =
  | { kind: 'atlas' }
  | { kind: 'layer'; layer: Layer }
  | { kind: 'record'; layer: Layer; record: AtlasRecord }
  | { kind: 'source'; source: Source };

export interface CitationContext {
  atlas: Atlas;
  language: Language;
  /** The address of the view, without a fragment; undefined where it has none that others could open. */
  url: string | undefined;
  /** The day on which the reader cites, YYYY-MM-DD. */
  today: string;
}

export function citationOf(subject: CitationSubject, context: CitationContext): CitationItem {
  if (subject.kind === 'source') return citationOfSource(subject.source, context.language);
  const { atlas, language, url, today } = context;
  const inLanguage = (text: LocalisedText): string => text[language];
  const common = {
    ...(atlas.publisher ? { publisher: inLanguage(atlas.publisher) } : {}),
    issued: dateOf(atlas.dataDate),
    ...(url === undefined ? {} : { accessed: dateOf(today), URL: url }),
    language: locales[language],
  };
  const title = inLanguage(atlas.title);
  const key = ['ip-atlas', ...idsOf(subject)].join('-');
  if (subject.kind === 'atlas') return { id: key, type: 'map', title, ...common };
  const layerTitle = inLanguage(subject.layer.title);
  return {
    id: key,
    type: 'chapter',
    title:
      subject.kind === 'layer' ? layerTitle : nameIn(layerTitle, inLanguage(subject.record.name), language),
    'container-title': title,
    ...common,
  };
}

function idsOf(subject: Exclude<CitationSubject, { kind: 'source' }>): string[] {
  if (subject.kind === 'atlas') return [];
  return subject.kind === 'layer' ? [subject.layer.id] : [subject.layer.id, subject.record.id];
}

/** "Xiamen University (TISC hosts)". */
function nameIn(layer: string, record: string, language: Language): string {
  return language === 'zh' ? `${record}（${layer}）` : `${record} (${layer})`;
}

/**
 * A source is cited as its publisher dated it; when the atlas or the reader read it is not known, so nothing is said.
 * A description of ours in place of a title stands in square brackets, as ISO 690 and GB/T 7714 have it.
 */
function citationOfSource(source: Source, language: Language): CitationItem {
  const { id, title, publisher, kind, date, url } = source;
  const type = url === undefined ? 'document' : typeOf(kind);
  const isPeriodical = type === 'article-newspaper' || type === 'article-journal';
  return {
    id,
    type,
    title: typeof title === 'string' ? title : `[${title[language]}]`,
    ...(publisher === undefined ? {} : { [isPeriodical ? 'container-title' : 'publisher']: publisher }),
    ...(date === undefined ? {} : { issued: dateOf(date) }),
    ...(url === undefined ? {} : { URL: url }),
  };
}

function typeOf(kind: Source['kind']): CitationItem['type'] {
  if (kind === 'news' || kind === 'media') return 'article-newspaper';
  return kind === 'journal' ? 'article-journal' : 'webpage';
}

/** `iso`: YYYY, YYYY-MM or YYYY-MM-DD. */
function dateOf(iso: string): CitationDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
