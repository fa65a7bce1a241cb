/** Colours as others see them: through a projector in a lit room, with colour-blind eyes, in grey. */
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  interpolate,
  wcagContrast,
} from 'culori';

export type Seen = (colour: string | Color) => Color;

const rgb = converter('rgb');
const asIs: Seen = (colour) => {
  const known = rgb(colour);
  if (!known) throw new Error(`"${String(colour)}" is no colour.`);
  return known;
};

/** The light of the room lies over all of the picture: what was black is grey, and 21 : 1 becomes 3.9 : 1. */
export const projected: Seen = (colour) => interpolate([asIs(colour), '#ffffff'], 'rgb')(0.5);

export const eyes: Record<string, Seen> = {
  'ordinary eyes': asIs,
  deuteranopia: (colour) => filterDeficiencyDeuter(1)(asIs(colour)),
  protanopia: (colour) => filterDeficiencyProt(1)(asIs(colour)),
  tritanopia: (colour) => filterDeficiencyTrit(1)(asIs(colour)),
};

export const inGrey: Seen = (colour) => filterGrayscale(1)(asIs(colour));

/** As WCAG defines it, 1 to 21. */
export function contrast(first: string, second: string, seen: Seen = asIs): number {
  return wcagContrast(seen(first), seen(second));
}

/** CIEDE2000: 1 can just be seen side by side, 10 at a glance. */
export function distance(first: string, second: string, seen: Seen = asIs): number {
  return differenceCiede2000()(seen(first), seen(second));
}

/** Of the two that are nearest to each other. */
export function leastDistance(colours: readonly string[], seen: Seen = asIs): number {
  const pairs = colours.flatMap((first, index) =>
    colours.slice(index + 1).map((second) => distance(first, second, seen)),
  );
  return Math.min(...pairs);
}

/** Degrees round the circle of OKLCH, and how colourful, 0 to 0.4. */
export function hueOf(colour: string): { hue: number; chroma: number } {
  const { h = 0, c } = converter('oklch')(asIs(colour));
  return { hue: h, chroma: c };
}
