/** A mark as a small drawing for legends and lists, made of the very strokes that the map draws. */
import type { EvidenceGrade } from '../atlas/schema.ts';
import { hatchName, type PointExactness, pictureOf, pointName, type Stroke } from './marks.ts';
import type { Palette } from './palette.ts';

export type Mark = AreaMark | PointMark | ClusterMark;

/** A county or country as the map fills it. */
export interface AreaMark {
  kind: 'area';
  /** One colour, or several side by side. */
  colours: string[];
  /** `apart`: set apart by the layer's definition. */
  grade?: EvidenceGrade | 'apart' | undefined;
  /** Dashed edge: the area is assumed. */
  assumed?: boolean | undefined;
  /** A heavy outline over a faint fill. */
  outline?: boolean | undefined;
}

/** A point symbol. */
export interface PointMark {
  kind: 'point';
  colour: string;
  grade?: EvidenceGrade | undefined;
  exactness?: PointExactness | undefined;
}

/** The circle that stands for several points. */
export interface ClusterMark {
  kind: 'cluster';
  colour: string;
  count: number;
}

/** An SVG element, with the names of attributes that React has. */
export interface MarkNode {
  tag: 'rect' | 'path' | 'circle' | 'text' | 'pattern';
  attributes: Record<string, string | number | undefined>;
  children: MarkNode[] | string;
}

export interface MarkDrawing {
  /** CSS pixels before the palette's scale. */
  width: number;
  height: number;
  nodes: MarkNode[];
}

/** `patternId`: for a hatch, an id that nothing else on the page has. */
export function drawingOf(mark: Mark, palette: Palette, patternId: string): MarkDrawing {
  switch (mark.kind) {
    case 'area':
      return areaDrawing(mark, palette, patternId);
    case 'point': {
      const { grade = 'confirmed', exactness = 'exact', colour } = mark;
      const { size = 0, strokes = [] } = pictureOf(pointName(grade, exactness, colour, palette.halo)) ?? {};
      return { width: size, height: size, nodes: strokes.map(strokeNode) };
    }
    case 'cluster':
      return clusterDrawing(mark, palette);
  }
}

const width = 30;
const height = 18;

function areaDrawing(
  { colours, grade = 'confirmed', assumed = false, outline = false }: AreaMark,
  palette: Palette,
  patternId: string,
): MarkDrawing {
  const colour = colours[0] ?? palette.noValue;
  const edge = colours.length === 1 && (outline || assumed) ? colour : palette.border;
  return {
    width,
    height,
    nodes: [
      node('rect', { width, height, fill: palette.land }),
      ...(grade === 'confirmed'
        ? colours.map((each, index) =>
            node('rect', {
              x: (index * width) / colours.length,
              width: width / colours.length,
              height,
              fill: each,
              fillOpacity: outline ? 0.18 : 0.86,
            }),
          )
        : hatched(hatchName(grade, colour), patternId)),
      node('rect', {
        x: 1,
        y: 1,
        width: width - 2,
        height: height - 2,
        fill: 'none',
        stroke: edge,
        strokeWidth: outline ? 2.6 : assumed ? 1.6 : 1,
        strokeDasharray: assumed ? '4 3' : undefined,
      }),
    ],
  };
}

function hatched(name: string, id: string): MarkNode[] {
  const { size, strokes = [] } = pictureOf(name) ?? {};
  return [
    node(
      'pattern',
      { id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
      strokes.map(strokeNode),
    ),
    node('rect', { width, height, fill: `url(#${id})` }),
  ];
}

function clusterDrawing({ colour, count }: ClusterMark, { halo }: Palette): MarkDrawing {
  return {
    width: 26,
    height: 26,
    nodes: [
      node('circle', { cx: 13, cy: 13, r: 11, fill: colour, stroke: halo, strokeWidth: 2 }),
      node('text', { x: 13, y: 17.5, textAnchor: 'middle', fontSize: 12, fill: halo }, `${count}`),
    ],
  };
}

function strokeNode({ path, fill, stroke, width: strokeWidth, dash, opacity }: Stroke): MarkNode {
  return node('path', {
    d: path,
    fill: fill ?? 'none',
    stroke,
    strokeWidth,
    strokeDasharray: dash?.join(' '),
    strokeLinecap: path.endsWith('h.01') ? 'round' : undefined,
    opacity,
  });
}

function node(
  tag: MarkNode['tag'],
  attributes: MarkNode['attributes'],
  children: MarkNode['children'] = [],
): MarkNode {
  return { tag, attributes, children };
}
