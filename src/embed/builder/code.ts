/** The code that puts a view of the atlas into a page of another site. Pure. */
import { escaped } from '../../atlas/markup.ts';
import { printView } from '../../state/url.ts';
import type { EmbedOptions } from '../../state/url-embed.ts';
import type { ViewState } from '../../state/view.ts';

export const codeForms = ['element', 'frame', 'link'] as const;
export type CodeForm = (typeof codeForms)[number];

/** CSS pixels: high enough for the map and the words below it in most columns. */
export const frameHeight = 640;

/** The address of the view; `embed`: as it stands in a page, null: as the full atlas. `base`: the address of the atlas. */
export function viewAddress(
  base: string,
  view: ViewState,
  start: ViewState,
  embed: EmbedOptions | null,
): string {
  const { panel, dock, sort, columns, measure } = start;
  const bare = embed ? { ...view, panel, dock, sort, columns, measure, kiosk: null } : view;
  return base + printView({ ...bare, embed }, start);
}

interface Embedded {
  /** The address of the atlas, with a slash at its end. */
  base: string;
  /** As it stands in the page, and as the full atlas. */
  address: string;
  full: string;
  title: string;
  /** The address of the picture that is seen until the map is drawn; null: there is none. */
  picture: string | null;
  /** What must stand with it. */
  words: string[];
}

export function codeOf(form: CodeForm, { base, address, full, title, picture, words }: Embedded): string {
  const before =
    picture === null
      ? escaped(title)
      : `<img src="${escaped(picture)}" alt="${escaped(title)}" width="100%">`;
  switch (form) {
    case 'element':
      return [
        `<script src="${escaped(new URL('embed.js', base).href)}" async></script>`,
        `<ip-atlas src="${escaped(address)}" title="${escaped(title)}">`,
        `  <a href="${escaped(full)}">${before}</a>`,
        ...words.map((each) => `  <p>${escaped(each)}</p>`),
        '</ip-atlas>',
      ].join('\n');
    case 'frame':
      return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${frameHeight}" allow="fullscreen; clipboard-write" loading="lazy"></iframe>`;
    case 'link':
      return full;
  }
}
