/** A built site as one page that asks for nothing, not even where it lies. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { placeForMore, versionName } from '../src/share/one-file/page.ts';
import { oneFilePolicy, withPolicy } from './hosting/policy.ts';
import { atBeginning } from './page-head.ts';

/** Names in the site, and contents. */
export type BuiltFiles = ReadonlyMap<string, string | Uint8Array>;

/** The id of the last element of the page: a page without it was cut off. */
export const endOfPage = 'end-of-page';

/**
 * The page with its program, styles, icon and data in it, see `giveFiles` in src/first-view/opening.ts for how it reads
 * them. Throws an error that names a file of the program that would not be in it.
 */
export function pageOf(files: BuiltFiles): string {
  const rest = new Map(files);
  const take = (name: string): Buffer => {
    const content = rest.get(name);
    if (content === undefined) throw new Error(`The build has no ${name}.`);
    rest.delete(name);
    return Buffer.from(content);
  };
  let program = '';
  const page = take('index.html')
    .toString()
    .replace(/<link rel="icon" href="\.\/([^"]+)"/, (_, name) => {
      return `<link rel="icon" href="data:image/png;base64,${take(name).toString('base64')}"`;
    })
    .replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (_, name) => `<style>${take(name)}</style>`)
    .replace(/\s*<script type="module"[^>]* src="\.\/([^"]+)"><\/script>/, (_, name) => {
      program = `<script type="module">${withoutTags(take(name).toString())}</script>`;
      return '';
    })
    // Without JavaScript no file can be read out of the page.
    .replace(/<span class="no-script__files">.*?<\/span>/g, '');
  // For readers of the file itself, and the terms for the link to them.
  const texts = ['licences.md', 'geo/NOTICE.md'].map((name) =>
    element('text/plain', name, take(name).toString().replaceAll('<', '&lt;')),
  );
  const data = [...rest.keys()]
    .filter((name) => /^(data|geo)\/.+\.json$/.test(name))
    .map((name) => element('application/gzip', name, gzipSync(take(name), { level: 9 }).toString('base64')));
  const asked = [...page.matchAll(/<(?:link|script|img)\b[^>]* (?:href|src)="\.\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  const lost = [...[...rest.keys()].filter((name) => name.startsWith('assets/')), ...asked];
  if (lost.length > 0) throw new Error(`The page would lack ${lost.join(', ')}.`);
  // At the end: the first view is seen before all of this is read.
  const end = [...texts, ...data, program, `<template id="${endOfPage}"></template>`, '</body>'].join('\n');
  const whole = page.replace('</body>', () => end);
  return withPlaceForMore(withPolicy(whole, oneFilePolicy(whole)));
}

/** Says which version it is, and where more can be put into it, see src/share/one-file/. */
function withPlaceForMore(page: string): string {
  const version = createHash('sha256').update(page).digest('hex').slice(0, 16);
  return atBeginning(page, `<meta name="${versionName}" content="${version}" />`, placeForMore);
}

function element(type: string, file: string, content: string): string {
  return `<script type="${type}" data-file="${file}">${content}</script>`;
}

/** The same program without what would end its element in a page, or begin a comment; these stand in its texts only. */
function withoutTags(program: string): string {
  return program.replace(/<(?=\/script|!--)/gi, '\\x3C');
}
