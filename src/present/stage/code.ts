/** The code on the last scene, which opens it on a phone. Pure. */
import { encode } from 'uqr';
import type { AtlasState } from '../../state/store.ts';
import { printView } from '../../state/url.ts';
import type { StoryPlace } from '../../state/view.ts';

/** Where a phone finds the scene, to read; null where it cannot: `href`, the address of the page, is a file or on this very computer. */
export function addressForPhone(
  { start, view }: Pick<AtlasState, 'start' | 'view'>,
  { story, scene }: StoryPlace,
  href: string,
): string | null {
  const { protocol, hostname } = new URL(href);
  if (!/^https?:$/.test(protocol) || /^(localhost|127\..*|\[::1\])$/.test(hostname)) return null;
  const place: StoryPlace = { show: 'read', story, scene };
  return new URL(printView({ ...start, language: view.language, story: place }, start), href).href;
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
