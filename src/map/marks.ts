/**
 * The pictures that marks are made of, as paths: hatches for evidence on areas, and point symbols whose ring tells
 * evidence and location precision. Paths are in CSS pixels; the painter draws them on a canvas, a picture as SVG.
 * A mark is named by what it shows, so that a style can ask for it in an expression.
 */
import type { EvidenceGrade } from '../atlas/schema.ts';

export interface Stroke {
  path: string;
  fill?: string;
  stroke?: string;
  width?: number;
  dash?: number[];
  opacity?: number;
}

export interface MarkPicture {
  /** Width and height in CSS pixels. */
  size: number;
  strokes: Stroke[];
}

export type PointExactness = 'exact' | 'near' | 'vague';

/** `scale`: how many times as large as usual the picture is. */
export const hatchName = (grade: EvidenceGrade | 'apart', colour: string, scale = 1): string =>
  `hatch/${grade}/${colour}/${scale}`;
export const pointName = (
  grade: EvidenceGrade,
  exactness: PointExactness,
  colour: string,
  halo: string,
  scale = 1,
): string => `point/${grade}/${exactness}/${colour}/${halo}/${scale}`;

/** A picture of nothing, for a symbol that only keeps room. */
export const emptyName = 'empty';

/** The picture for `emptyName` or a name made by `hatchName` or `pointName`; undefined for any other name. */
export function pictureOf(name: string): MarkPicture | undefined {
  if (name === emptyName) return { size: 1, strokes: [] };
  const [kind, grade = '', ...parts] = name.split('/');
  if (kind === 'hatch') {
    const [colour = '', scale] = parts;
    return hatch(grade, colour, Number(scale));
  }
  if (kind === 'point') {
    const [exactness = '', colour = '', halo = '', scale] = parts;
    return point(grade, exactness, colour, halo, Number(scale));
  }
  return undefined;
}

function hatch(grade: string, colour: string, scale: number): MarkPicture {
  const size = 8 * scale;
  const tint: Stroke = {
    path: `M0 0H${size}V${size}H0Z`,
    fill: colour,
    opacity: grade === 'unconfirmed' ? 0.1 : 0.3,
  };
  switch (grade) {
    case 'related':
      return { size, strokes: [tint, { path: diagonals(size, 0), stroke: colour, width: 2.6 * scale }] };
    case 'partial':
      return { size, strokes: [tint, { path: diagonals(size, 0), stroke: colour, width: 1.1 * scale }] };
    case 'apart':
      return {
        size,
        strokes: [
          tint,
          { path: `${diagonals(size, 0)}${diagonals(size, 1)}`, stroke: colour, width: 1.8 * scale },
        ],
      };
    default:
      return {
        size,
        strokes: [tint, { path: `M${size / 2} ${size / 2}h.01`, stroke: colour, width: 2 * scale }],
      };
  }
}

/** Seamless 45 degree lines over one tile; `turn` 0 rises to the right, 1 falls. */
function diagonals(size: number, turn: 0 | 1): string {
  const [y1, y2] = turn === 0 ? [size, 0] : [0, size];
  const across = `M0 ${y1}L${size} ${y2}`;
  const corner = `M${-size / 2} ${size / 2}L${size / 2} ${turn === 0 ? -size / 2 : size * 1.5}`;
  const other = `M${size / 2} ${turn === 0 ? size * 1.5 : -size / 2}L${size * 1.5} ${size / 2}`;
  return across + corner + other;
}

/** Width and height of a point symbol, CSS pixels at a scale of 1. */
export const pointSize = 26;

function point(grade: string, exactness: string, colour: string, halo: string, scale: number): MarkPicture {
  const size = pointSize * scale;
  const centre = size / 2;
  const strokes: Stroke[] = [];
  if (exactness !== 'exact') {
    strokes.push({
      path: circle(centre, 10.5 * scale),
      stroke: colour,
      width: 1.5 * scale,
      dash: exactness === 'vague' ? [2.5 * scale, 2.5 * scale] : [],
    });
  }
  const radius = 6 * scale;
  const hollow: Stroke = {
    path: circle(centre, radius - scale),
    fill: halo,
    stroke: colour,
    width: 2 * scale,
  };
  strokes.push({ path: circle(centre, radius + 1.6 * scale), fill: halo });
  if (grade === 'confirmed') strokes.push({ path: circle(centre, radius), fill: colour });
  else if (grade === 'related' || grade === 'partial') {
    strokes.push(hollow);
    const part = grade === 'related' ? radius : radius - 3 * scale;
    strokes.push({
      path: `M${centre} ${centre - part}A${part} ${part} 0 0 1 ${centre} ${centre + part}Z`,
      fill: colour,
    });
  } else strokes.push(hollow);
  return { size, strokes };
}

function circle(centre: number, radius: number): string {
  return `M${centre - radius} ${centre}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
}
