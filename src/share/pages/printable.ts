/** Texts that any file can hold: XML knows neither control characters nor halves of a surrogate pair. Pure. */

const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu;

/** The same value with every text in it made fit for a file. */
export function printable<Value>(value: Value): Value {
  if (typeof value === 'string') return value.replace(unprintable, '') as Value;
  if (Array.isArray(value)) return value.map(printable) as Value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, printable(each)])) as Value;
}
