/** A QR code as a path. Pure. */
import { encode } from 'uqr';

interface CodePicture {
  /** Modules along a side, with the quiet zone around. */
  size: number;
  /** The dark modules, as the path of an SVG picture. */
  path: string;
}

/** The quiet zone that the standard asks for, in modules. */
const border = 4;

/** Throws when the text is too long for any code, which is from some 2,300 characters on. */
export function codePicture(text: string): CodePicture {
  const { data, size } = encode(text, { ecc: 'M', border });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { size, path: path.join('') };
}
