/** A citation as one line of text: after ISO 690:2021 in English, after GB/T 7714-2015 in Chinese, for the few types that occur. */
import type { CitationDate, CitationItem } from './citation.ts';
import type { Language } from './schema.ts';

/** The line ends with the address, or without one in whatever comes last, and has no full stop after it. */
export function citationText(item: CitationItem, language: Language): string {
  const printed: CitationItem = { ...item, title: withApostrophes(item.title) };
  for (const key of ['publisher', 'container-title'] as const) {
    const words = item[key];
    if (words !== undefined) printed[key] = withApostrophes(words);
  }
  return sentences(language === 'zh' ? gbT7714(printed) : iso690(printed));
}

type Part = string | undefined;

/** "Title [online]. In: Whole. Publisher, 8 January 2026 [accessed 3 February 2026]. Available at: https://…" */
function iso690(item: CitationItem): Part[] {
  const whole = item['container-title'];
  const accessed = item.accessed && `[accessed ${dateInWords(item.accessed)}]`;
  return [
    joined(' ', [item.title, item.URL && '[online]']),
    whole && item.type === 'chapter' ? `In: ${whole}` : whole,
    joined(' ', [joined(', ', [item.publisher, item.issued && dateInWords(item.issued)]), accessed]),
    item.URL && `Available at: ${item.URL}`,
  ];
}

/** What the thing is and, where it has an address, that it is read online, in the letters of GB/T 7714: CM a map, N a newspaper, J a journal, EB a page, Z another. */
const marks: Record<CitationItem['type'], string> = {
  map: '[CM/OL]',
  chapter: '[CM/OL]',
  'article-newspaper': '[N/OL]',
  'article-journal': '[J/OL]',
  webpage: '[EB/OL]',
  document: '[Z]',
};

/** "Publisher. Title[CM/OL]//Whole. (2026-01-08)[2026-02-03]. https://…"; a paper stands with its day after the title. */
function gbT7714(item: CitationItem): Part[] {
  const { type, title, publisher, issued, accessed, URL } = item;
  const whole = item['container-title'];
  const mark = URL ? marks[type] : marks[type].replace('/OL', '');
  const isPeriodical = type === 'article-newspaper' || type === 'article-journal';
  return [
    publisher,
    `${title}${mark}${whole && type === 'chapter' ? `//${whole}` : ''}`,
    isPeriodical
      ? joined(', ', [whole, issued && dateInDigits(issued)])
      : joined('', [issued && `(${dateInDigits(issued)})`, accessed && `[${dateInDigits(accessed)}]`]),
    URL,
  ];
}

function joined(between: string, parts: Part[]): string {
  return parts.filter(Boolean).join(between);
}

/** A part that has a stop of its own gets no second one: "Tea Co., Ltd. 8 January 2026". */
function sentences(parts: Part[]): string {
  let line = '';
  for (const part of parts.filter(Boolean)) {
    const stop = line === '' ? '' : /[.?!:;]”?$/.test(line) ? ' ' : '. ';
    line += `${stop}${part}`;
  }
  return line;
}

/** Typewriter apostrophes within a word as print has them: "Rong’an kumquat". */
function withApostrophes(words: string): string {
  return words.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’');
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "8 January 2026", "January 2026" or "2026". */
function dateInWords({ 'date-parts': [[year, month, day]] }: CitationDate): string {
  return [day, month === undefined ? undefined : months[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** "2026-01-08", "2026-01" or "2026". */
function dateInDigits({ 'date-parts': [parts] }: CitationDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
