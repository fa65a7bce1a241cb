/** In the address: values that several parameters have. */

export function oneOf<Value extends string>(choices: readonly Value[], text: string): Value | undefined {
  return choices.find((choice) => choice === text);
}

export function parseFlag(text: string): boolean | undefined {
  return text === '1' ? true : undefined;
}

export function printFlag(flag: boolean): string | null {
  return flag ? '1' : null;
}

export function parseIdentifier(text: string): string | undefined {
  return /^[\w-]+$/.test(text) ? text : undefined;
}

/** The parts of a list. Who writes one by hand may put spaces round its commas. */
export function listed(text: string): string[] {
  return text.split(',').map((part) => part.trim());
}

/** A list of numbers; nothing may be left out, and all are finite. */
export function parseNumbers(text: string): number[] | undefined {
  const numbers = listed(text).map((part) => (part === '' ? Number.NaN : Number(part)));
  return numbers.every(Number.isFinite) ? numbers : undefined;
}

/** `2018-2020`, both inclusive. */
export function parseYears(text: string): [number, number] | undefined {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return 1900 <= from && from <= to && to <= 2100 ? [from, to] : undefined;
}

/** Percent-encodes all but what reads well in an address and needs no escape in a query. */
export function escapeValue(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|2F|40)/g, (escaped) => decodeURIComponent(escaped));
}
