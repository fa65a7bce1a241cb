/** Numbers, figures, years, dates and lists as each language writes them. Nothing is rounded. */
import { locales } from '../atlas/language-tags.ts';
import type { Entry, Figure, Language, Layer, LocalisedText, Units } from '../atlas/schema.ts';

type UnitTable = Units['units'];
type Quantity = Pick<Figure, 'value' | 'qualifier'> & { unit?: string };

const mostFractionDigits = 8;
const numberFormats: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: mostFractionDigits }),
  // Compact Chinese counts in 万 and 亿, as official texts do.
  zh: new Intl.NumberFormat(locales.zh, {
    notation: 'compact',
    maximumFractionDigits: mostFractionDigits,
    useGrouping: false,
  }),
};

const qualifierWords: Record<
  NonNullable<Figure['qualifier']>,
  Record<Language, (quantity: string) => string>
> = {
  'more-than': { en: (quantity) => `more than ${quantity}`, zh: (quantity) => `超过${quantity}` },
  about: { en: (quantity) => `about ${quantity}`, zh: (quantity) => `约${quantity}` },
  nearly: { en: (quantity) => `nearly ${quantity}`, zh: (quantity) => `近${quantity}` },
  planned: { en: (quantity) => `${quantity} (planned)`, zh: (quantity) => `${quantity}（计划）` },
};

export function text(localised: LocalisedText, language: Language): string {
  return localised[language];
}

export function number(value: number, language: Language): string {
  return numberFormats[language].format(value);
}

/** A share between 0 and 1 as whole percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** A figure with its qualifier and unit: "more than 1.2 billion RMB", "超过12亿元". `unit` is a key of `units.json`. */
export function figure({ value, unit, qualifier }: Quantity, units: UnitTable, language: Language): string {
  const quantity = unit === undefined ? number(value, language) : withUnit(value, unit, units, language);
  return qualifier === undefined ? quantity : qualifierWords[qualifier][language](quantity);
}

function withUnit(value: number, id: string, units: UnitTable, language: Language): string {
  const unit = units[id]?.[language];
  if (!unit) return `${number(value, language)} ${id}`;
  // A year is a number that is never grouped.
  if (id === 'year') return `${value}${unit.name}`;
  const { amount, name } = inUnit(value, id, units, language);
  const shown = number(amount, language);
  if (language === 'zh' || name === '%') return `${shown}${name}`;
  return `${shown} ${value === 1 ? (unit.one ?? name) : name}`;
}

/** A stored value as a bare number of the unit that the language writes, whose name is that of many; `id` is a key of `units.json`. */
export function inUnit(
  value: number,
  id: string,
  units: UnitTable,
  language: Language,
): { amount: number; name: string } {
  const unit = units[id]?.[language];
  if (!unit) return { amount: value, name: id };
  const { name, factor } = unfolded(unit.name, unit.factor);
  return { amount: exact(value * factor), name };
}

/** Moves the 万 or 亿 of a unit into the number, so that 15000 万元 reads 1.5亿元. */
function unfolded(name: string, factor: number): { name: string; factor: number } {
  if (name.startsWith('万')) return { name: name.slice(1), factor: factor * 1e4 };
  if (name.startsWith('亿')) return { name: name.slice(1), factor: factor * 1e8 };
  return { name, factor };
}

/** Takes away the noise that binary multiplication adds beyond the twelfth digit. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** A year, or an inclusive range of years: "2019–2020", "2019—2020年". */
export function years(from: number, to: number, language: Language): string {
  if (from === to) return language === 'en' ? `${from}` : `${from}年`;
  return language === 'en' ? `${from}–${to}` : `${from}—${to}年`;
}

/** The time of an entry: its period in words, else its year, else nothing. */
export function period(entry: Pick<Entry, 'period' | 'year'>, language: Language): string | undefined {
  if (entry.period) return text(entry.period, language);
  return entry.year === undefined ? undefined : years(entry.year, entry.year, language);
}

/** `iso`: YYYY, YYYY-MM or YYYY-MM-DD; as exact in words as in digits. */
export function date(iso: string, language: Language): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return years(year, year, language);
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

export function list(items: string[], language: Language): string {
  return language === 'zh' ? items.join('、') : new Intl.ListFormat(locales.en).format(items);
}

/** Of which one is enough: "tea, fruit or grain", "茶、水果或粮食". */
export function either(items: string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(items);
}

/** A number of records with the layer's own noun: "1 GI project", "58个地理标志项目". */
export function count(noun: Layer['noun'], value: number, language: Language): string {
  if (language === 'zh') return `${number(value, 'zh')}${noun.zh}`;
  return `${number(value, 'en')} ${value === 1 ? noun.en.one : noun.en.other}`;
}

/** A number of records where the noun follows later: "9", "9个". Chinese keeps the measure word, the first of its noun. */
export function amount(noun: Layer['noun'], value: number, language: Language): string {
  return number(value, language) + (language === 'zh' ? (noun.zh[0] ?? '') : '');
}

/** The same functions with the language already chosen. */
export interface Format {
  text(localised: LocalisedText): string;
  number(value: number): string;
  percent(share: number): string;
  figure(quantity: Quantity, units: UnitTable): string;
  years(from: number, to: number): string;
  period(entry: Pick<Entry, 'period' | 'year'>): string | undefined;
  date(iso: string): string;
  list(items: string[]): string;
  either(items: string[]): string;
  count(noun: Layer['noun'], value: number): string;
  amount(noun: Layer['noun'], value: number): string;
}

function formatIn(language: Language): Format {
  return {
    text: (localised) => text(localised, language),
    number: (value) => number(value, language),
    percent,
    figure: (quantity, units) => figure(quantity, units, language),
    years: (from, to) => years(from, to, language),
    period: (entry) => period(entry, language),
    date: (iso) => date(iso, language),
    list: (items) => list(items, language),
    either: (items) => either(items, language),
    count: (noun, value) => count(noun, value, language),
    amount: (noun, value) => amount(noun, value, language),
  };
}

export const formats: Record<Language, Format> = { en: formatIn('en'), zh: formatIn('zh') };
