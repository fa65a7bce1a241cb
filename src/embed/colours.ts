/** Colours of the page around the atlas, made so that words stay readable. Pure. */
import {
  formatHex,
  interpolate,
  useMode as know,
  modeLrgb,
  modeRgb,
  parseHex,
  wcagContrast,
} from 'culori/fn';

know(modeRgb);
know(modeLrgb);

/** WCAG 2.2: of text on its ground, and of text that the atlas has in a softer ink. */
const leastContrast = 4.5;

/** Hexadecimal, with "#". */
export interface Tokens {
  paper: string;
  ink: string;
  inkSoft: string;
  accent: string;
}

/**
 * The ground and the accent that come nearest to those wanted: each is mixed with that of the atlas until all inks can be
 * read on the ground, and the accent on it. `wanted`: six hexadecimal digits, or null for the colour of the atlas.
 */
export function readableColours(
  wanted: { accent: string | null; ground: string | null },
  own: Tokens,
): Pick<Tokens, 'paper' | 'accent'> {
  const paper = nearest(wanted.ground, own.paper, (ground) =>
    [own.ink, own.inkSoft].every((ink) => wcagContrast(ink, ground) >= leastContrast),
  );
  const isOnPaper = (accent: string): boolean => wcagContrast(accent, paper) >= leastContrast;
  const accent = nearest(wanted.accent, isOnPaper(own.accent) ? own.accent : own.ink, isOnPaper);
  return { paper, accent };
}

const steps = 20;

function nearest(wanted: string | null, own: string, isReadable: (colour: string) => boolean): string {
  const from = parseHex(`#${wanted ?? ''}`);
  if (!from) return own;
  const between = interpolate([from, own], 'rgb');
  for (let step = 0; step < steps; step++) {
    const colour = formatHex(between(step / steps));
    if (isReadable(colour)) return colour;
  }
  return own;
}
