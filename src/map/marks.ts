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

export const hatchName = (grade: EvidenceGrade | 'apart', colour: string): string =>
  `hatch/${grade}/${colour}`;
export const pointName = (
  grade: EvidenceGrade,
  exactness: PointExactness,
  colour: string,
  halo: string,
): string => `point/${grade}/${exactness}/${colour}/${halo}`;

/** The picture for a name made by `hatchName` or `pointName`; undefined for any other name. */
export function pictureOf(name: string): MarkPicture | undefined {
  const [kind, grade = '', third = '', colour = '', halo = ''] = name.split('/');
  if (kind === 'hatch') return hatch(grade, third);
  if (kind === 'point') return point(grade, third, colour, halo);
  return undefined;
}

function hatch(grade: string, colour: string): MarkPicture {
  const size = 8;
  const tint: Stroke = {
    path: `M0 0H${size}V${size}H0Z`,
    fill: colour,
    opacity: grade === 'unconfirmed' ? 0.1 : 0.3,
  };
  switch (grade) {
    case 'related':
      return { size, strokes: [tint, { path: diagonals(size, 0), stroke: colour, width: 2.6 }] };
    case 'partial':
      return { size, strokes: [tint, { path: diagonals(size, 0), stroke: colour, width: 1.1 }] };
    case 'apart':
      return {
        size,
        strokes: [tint, { path: `${diagonals(size, 0)}${diagonals(size, 1)}`, stroke: colour, width: 1.8 }],
      };
    default:
      return { size, strokes: [tint, { path: `M${size / 2} ${size / 2}h.01`, stroke: colour, width: 2 }] };
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

function point(grade: string, exactness: string, colour: string, halo: string): MarkPicture {
  const size = 26;
  const centre = size / 2;
  const strokes: Stroke[] = [];
  if (exactness !== 'exact') {
    strokes.push({
      path: circle(centre, 10.5),
      stroke: colour,
      width: 1.5,
      dash: exactness === 'vague' ? [2.5, 2.5] : [],
    });
  }
  const radius = 6;
  strokes.push({ path: circle(centre, radius + 1.6), fill: halo });
  if (grade === 'confirmed') strokes.push({ path: circle(centre, radius), fill: colour });
  else if (grade === 'related' || grade === 'partial') {
    strokes.push({ path: circle(centre, radius - 1), fill: halo, stroke: colour, width: 2 });
    const part = grade === 'related' ? radius : radius - 3;
    strokes.push({
      path: `M${centre} ${centre - part}A${part} ${part} 0 0 1 ${centre} ${centre + part}Z`,
      fill: colour,
    });
  } else strokes.push({ path: circle(centre, radius - 1), fill: halo, stroke: colour, width: 2 });
  return { size, strokes };
}

function circle(centre: number, radius: number): string {
  return `M${centre - radius} ${centre}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
}
