/** The code on the last scene, which opens it on a phone. Pure. */
import { encode } from 'uqr';
import { isOwnStoryId } from '../../atlas/schema-base.ts';
import type { AtlasState } from '../../state/store.ts';
import { printView } from '../../state/url.ts';
import type { StoryPlace, ViewState } from '../../state/view.ts';

/** Characters: a code of more is too fine to be read from a seat. */
const longestAddress = 400;

/**
 * Where a phone finds the scene, to read; of an own story, which no phone has, what the map shows. null where it cannot: `href`,
 * the address of the page, is a file or on this very computer, or the view takes too many words.
 */
export function addressForPhone(
  { start, view }: Pick<AtlasState, 'start' | 'view'>,
  { story, scene }: StoryPlace,
  href: string,
): string | null {
  const { protocol, hostname } = new URL(href);
  if (!/^https?:$/.test(protocol) || /^(localhost|127\..*|\[::1\])$/.test(hostname)) return null;
  const shown: ViewState = isOwnStoryId(story)
    ? { ...view, theme: start.theme, panel: start.panel, story: null, kiosk: null }
    : { ...start, language: view.language, story: { show: 'read', story, scene } };
  const address = new URL(printView(shown, start), href).href;
  return address.length > longestAddress ? null : address;
}

export interface CodePicture {
  /** Modules along a side, with the quiet zone around. */
  size: number;
  /** The dark modules, as the path of an SVG picture. */
  path: string;
}

/** The quiet zone that the standard asks for, in modules. */
const border = 4;

export function codePicture(text: string): CodePicture {
  const { data, size } = encode(text, { ecc: 'M', border });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size, path: path.join('') };
}
