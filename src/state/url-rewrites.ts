/**
 * Addresses that are not written as the atlas writes them today, each with what it is rewritten into. A link that was once handed
 * on must open for ever, so what is here stays, with its test.
 */

export interface Rewrite {
  /** Who writes it so. */
  from: string;
  name: RegExp;
  /** The name as it is today; null: the parameter says nothing of the view. */
  rename(name: string): string | null;
}

export const rewrites: Rewrite[] = [
  {
    from: 'Pages whose editor escapes the `&` of an address twice: `&amp;map=…`',
    name: /^amp;/,
    rename: (name) => name.slice('amp;'.length),
  },
  {
    from: 'Messengers, mailings and social sites, which count by it where readers come from: `utm_source`, `from`, `fbclid`',
    name: /^(utm_\w+|mc_[ce]id|fbclid|gclid|msclkid|igshid|spm|from|isappinstalled)$/,
    rename: () => null,
  },
];

/** The name of a parameter as it is today; null for one that says nothing of the view. */
export function nameOfToday(name: string): string | null {
  return rewrites.reduce<string | null>(
    (written, { name: old, rename }) => (written !== null && old.test(written) ? rename(written) : written),
    name,
  );
}
