/** A claim in words. */
import type { ShownBeside } from '../atlas/reported.ts';
import type { Claim, Layer, Units } from '../atlas/schema.ts';
import type { AllWords } from './all-words.ts';
import type { Format } from './format.ts';

/** What was said: "more than 21 projects", with the words that belong to it. A unit that is not known is shown as its id. */
export function claimText(claim: Claim, units: Units['units'], words: AllWords, format: Format): string {
  const { value, unit, qualifier, context } = claim;
  const said =
    typeof value === 'number' ? format.figure({ value, unit, qualifier }, units) : format.text(value);
  return context ? words.claims.withContext(said, format.text(context)) : said;
}

/** What the records show beside a claim: "9 GI projects", "17 provincial-level regions". */
export function shownText(
  layer: Layer,
  { count, amount }: ShownBeside,
  words: AllWords,
  format: Format,
): string {
  if (count === 'records') return format.count(layer.noun, amount);
  return words.claims.counted[count](amount, format.number(amount));
}
