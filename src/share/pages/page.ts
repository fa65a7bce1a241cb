/** A page as boxes: what PowerPoint has as text boxes and pictures, and a PDF as drawing and text. Lengths in points, from the upper left corner. Pure. */
import type { Mark } from '../../map/mark-drawing.ts';
import { type Lines, linesOf, type Paragraph, type Setting } from './lines.ts';

export type { Setting } from './lines.ts';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TextBox extends Rectangle {
  kind: 'text';
  /** What it is for a screen reader. */
  role: 'title' | 'heading' | 'words';
  paragraphs: Paragraph[];
  /** The paragraphs as they are broken here. */
  lines: Lines['lines'];
  /** The height of a line in sizes. */
  leading: number;
  /** Stays on one line. */
  isLine: boolean;
}

export interface MapBox extends Rectangle {
  kind: 'map';
  /** Tells it from other maps of the document. */
  map: string;
  alt: string;
}

export interface MarkBox extends Rectangle {
  kind: 'mark';
  mark: Mark;
  /** What the mark means. */
  label: string;
}

export interface FillBox extends Rectangle {
  kind: 'fill';
  colour: string;
}

export type Box = TextBox | MapBox | MarkBox | FillBox;

export interface Page {
  width: number;
  height: number;
  ground: string;
  /** In the order of reading. */
  boxes: Box[];
  /** Pages of a kind have their titles at the same place. */
  kind: 'title' | 'scene' | 'sources' | 'view';
  title: string;
  /** How the page is called, "3". */
  label: string;
  /** For the speaker alone. */
  notes: string[];
}

interface TextPlace {
  x: number;
  y: number;
  width: number;
  role?: TextBox['role'];
}

/** A text box as high as its lines. */
export function textBox(
  paragraphs: Paragraph[],
  { x, y, width, role = 'words' }: TextPlace,
  setting: Setting,
): TextBox {
  const { lines, height } = linesOf(paragraphs, width, setting);
  const { leading } = setting;
  return { kind: 'text', role, x, y, width, height, paragraphs, lines, leading, isLine: false };
}

/** The lower edge of the lowest box. */
export function bottomOf(boxes: Box[]): number {
  return Math.max(0, ...boxes.map(({ y, height }) => y + height));
}
