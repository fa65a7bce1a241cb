/** Hebrew, Arabic and their kin, and the invisible characters that turn the direction of what follows. */
const turning = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** What readers typed, so that it cannot turn the words that we put around it: isolated as the Unicode Bidirectional Algorithm has it. */
export function isolated(typed: string): string {
  return turning.test(typed) ? `\u2068${typed.replace(/[\u2066-\u2069]/g, '')}\u2069` : typed;
}
