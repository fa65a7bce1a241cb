/**
 * The page with elements at the beginning of its head, each on a line. They come after the charset, which browsers look for
 * in the first kilobyte only.
 */
export function atBeginning(page: string, ...elements: string[]): string {
  const charset = /<meta charset="utf-8"[^>]*>/;
  if (!charset.test(page)) throw new Error('A page has no <meta charset="utf-8" />.');
  return page.replace(charset, (found) => [found, ...elements].join('\n    '));
}
