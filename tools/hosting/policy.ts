/** The content security policies: what a page may run, load, and ask for. */
import { createHash } from 'node:crypto';
import { atBeginning } from '../page-head.ts';

/** What pages that come with their files may do: what is not named is refused. Throws when one has a style of its own. */
export function sitePolicy(pages: readonly string[], archiveOrigins: readonly string[]): string {
  const { scripts, styles } = ownOf(pages.join('\n'));
  if (styles.length > 0) throw new Error('A page has a <style>: the policy of the site allows files only.');
  return written({
    'default-src': ["'none'"],
    // The scripts in pages by their sums; see src/first-view/opening.ts and not-found-page.ts.
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", ...archiveOrigins],
    'worker-src': ["'self'"],
    // Whoever puts the atlas into a page of their own sees beforehand how it will look there.
    'frame-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

/** What the atlas as one file may do: run and show what it brings, and ask for nothing. */
export function oneFilePolicy(page: string): string {
  const { scripts, styles } = ownOf(page);
  return written({
    'default-src': ["'none'"],
    'script-src': scripts,
    'style-src': styles,
    'img-src': ['data:', 'blob:'],
    // The worker of the map, see tools/vite-one-file.ts: from a disk MapLibre reads it anew, and hands it on as data.
    'connect-src': ['blob:'],
    'worker-src': ['blob:', 'data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

/** Who may show a page in a frame. A header only: browsers do not read it in a page. */
export function framing(embedders: readonly string[]): string {
  return written({ 'frame-ancestors': embedders.length > 0 ? ["'self'", ...embedders] : ['*'] });
}

/** The page with its policy, for hosts that send none. It holds for what comes after it, so it comes first. */
export function withPolicy(page: string, policy: string): string {
  return atBeginning(page, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}

function written(directives: Record<string, string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The scripts and styles that stand in the page itself, as a policy names them. */
function ownOf(page: string): { scripts: string[]; styles: string[] } {
  const elements = page.matchAll(/<(script|style)\b([^>]*)>(.*?)<\/\1>/gs);
  const own = { scripts: [] as string[], styles: [] as string[] };
  for (const [, name, attributes = '', text = ''] of elements) {
    if (name === 'style') own.styles.push(sumOf(text));
    else if (isRun(attributes)) own.scripts.push(sumOf(text));
  }
  return own;
}

/** Neither a file of its own nor data. */
function isRun(attributes: string): boolean {
  return !/\bsrc=/.test(attributes) && /^(?!.*\btype=)|\btype="module"/.test(attributes);
}

function sumOf(text: string): string {
  // Browsers read line ends so.
  const read = text.replaceAll('\r\n', '\n');
  return `'sha256-${createHash('sha256').update(read).digest('base64')}'`;
}
