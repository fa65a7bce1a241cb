/** Drawings as SVG. The markup holds no style attributes, which a strict content security policy would refuse. */
import { escaped } from '../../atlas/markup.ts';
import type { MarkPicture } from '../marks.ts';
import { pictureOf } from '../marks.ts';
import type { Drawing, Look } from './drawings.ts';
import { type Frame, hatchIn, type PictureSize, ratioOf } from './frame.ts';
import { lineHeight, type Sign, type Words } from './symbols.ts';

/** What several drawings, or several pictures on one page, have in common, written once. */
export class Definitions {
  private readonly ids = new Map<string, string>();

  /** `prefix`: keeps the ids apart from all others on the page. */
  constructor(private readonly prefix: string) {}

  /** The id of an element; `write` makes it with that id. */
  idOf(key: string, write: (id: string) => string): string {
    const known = this.ids.get(key);
    if (known) return known;
    const id = `${this.prefix}${this.ids.size}`;
    this.ids.set(key, id);
    this.written.push(write(id));
    return id;
  }

  private readonly written: string[] = [];

  get markup(): string {
    return `<defs>${this.written.join('')}</defs>`;
  }
}

/**
 * The drawings as the content of an <svg> whose size is that of the frame. Without a `size` it has no viewBox, and may grow on
 * a page: shapes grow with it, marks and names keep their size, and so do hatches where it has its usual width.
 *
 * `size`: of a document that does not grow, CSS pixels. It is written in a way that drawing programs understand as well,
 * which know neither shares of a size for marks nor the order of painting for the halo of a name.
 */
export function markupOf(
  drawings: Drawing[],
  definitions: Definitions,
  frame: Frame,
  size: PictureSize | null = null,
): string {
  const { bounds, units } = frame;
  const box = `viewBox="0 0 ${units} ${round(units / ratioOf(bounds))}" width="100%" height="100%"`;
  const around: Record<Drawing['kind'], [string, string]> = {
    ground: ['', ''],
    shape: [`<svg ${box} preserveAspectRatio="none" overflow="visible">`, '</svg>'],
    sign: ['', ''],
    words: [`<g${size ? fixedWordsAttributes : wordsAttributes}>`, '</g>'],
  };
  let markup = '';
  let kind: Drawing['kind'] = 'ground';
  for (const drawing of drawings) {
    if (drawing.kind !== kind) markup += around[kind][1] + around[drawing.kind][0];
    kind = drawing.kind;
    markup += markupOfOne(drawing, definitions, frame, size);
  }
  return markup + around[kind][1];
}

/** What all names share; the page gives them their fonts. */
const fixedWordsAttributes = attributes({ 'text-anchor': 'middle', 'stroke-linejoin': 'round' });
const wordsAttributes = `${fixedWordsAttributes}${attributes({ 'paint-order': 'stroke' })}`;

function markupOfOne(
  drawing: Drawing,
  definitions: Definitions,
  frame: Frame,
  size: PictureSize | null,
): string {
  switch (drawing.kind) {
    case 'ground':
      return `<rect x="-500%" y="-500%" width="1100%" height="1100%" fill="${drawing.fill}"/>`;
    case 'shape':
      return shapeMarkup(drawing.path, drawing.look, definitions, frame);
    case 'sign':
      return signMarkup(drawing, definitions, size);
    case 'words':
      return size
        ? fixedWordsMarkup(drawing, size)
        : wordsMarkup(drawing, percent(drawing.at[0]), percent(drawing.at[1]));
  }
}

function shapeMarkup(path: string, look: Look, definitions: Definitions, frame: Frame): string {
  const shape = definitions.idOf(
    path,
    (id) => `<path id="${id}" d="${path}" vector-effect="non-scaling-stroke"/>`,
  );
  const fill = look.pattern === undefined ? look.fill : patternFill(look.pattern, definitions, frame);
  return `<use href="#${shape}"${attributes({
    fill: fill ?? 'none',
    // Cells that meet must leave no seam between them.
    'shape-rendering': fill === undefined ? undefined : 'crispEdges',
    stroke: look.stroke,
    'stroke-width': look.width,
    'stroke-dasharray': look.dash?.map(round).join(' '),
    'stroke-linejoin': look.isRound ? 'round' : undefined,
    opacity: look.opacity === 1 ? undefined : look.opacity,
  })}/>`;
}

function patternFill(name: string, definitions: Definitions, frame: Frame): string {
  const picture = pictureOf(name);
  if (!picture) return 'none';
  const { at, scale } = hatchIn(frame, picture.size);
  const toUnits = `translate(${at.map(round).join(' ')}) scale(${Number(scale.toFixed(5))})`;
  const id = definitions.idOf(`${name} ${toUnits}`, (own) => {
    const size = `width="${picture.size}" height="${picture.size}"`;
    const transform = `patternTransform="${toUnits}"`;
    return `<pattern id="${own}" patternUnits="userSpaceOnUse" ${size} ${transform}>${pictureMarkup(picture)}</pattern>`;
  });
  return `url(#${id})`;
}

function signMarkup(
  { at, picture, opacity }: Sign,
  definitions: Definitions,
  size: PictureSize | null,
): string {
  const body = pictureMarkup(picture);
  const middle = -round(picture.size / 2);
  const id = definitions.idOf(
    body,
    (own) => `<g id="${own}" transform="translate(${middle} ${middle})">${body}</g>`,
  );
  const [x, y] = size ? [at[0] * size.width, at[1] * size.height] : [];
  const use = `<use href="#${id}"${attributes({ x, y, opacity: opacity === 1 ? undefined : opacity })}/>`;
  if (size) return use;
  return `<svg ${place(at)} overflow="visible">${use}</svg>`;
}

function pictureMarkup({ strokes }: MarkPicture): string {
  return strokes
    .map(
      ({ path, fill, stroke, width, dash = [], opacity }) =>
        `<path d="${path.replace(/\d+\.\d{3,}/g, (digits) => `${round(Number(digits))}`)}"${attributes({
          fill: fill ?? 'none',
          stroke,
          'stroke-width': width,
          'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
          'stroke-linecap': stroke ? 'round' : undefined,
          opacity,
        })}/>`,
    )
    .join('');
}

/** A name over its halo, which is a text of its own. */
function fixedWordsMarkup(words: Words, { width, height }: PictureSize): string {
  const at = [round(words.at[0] * width), round(words.at[1] * height)].map(String) as [string, string];
  const hasHalo = words.halo !== 'none' && words.haloWidth > 0;
  const halo = hasHalo ? wordsMarkup({ ...words, colour: words.halo }, ...at) : '';
  return halo + wordsMarkup({ ...words, halo: 'none', haloWidth: 0 }, ...at);
}

/** `x`, `y`: lengths of SVG. */
function wordsMarkup(
  { lines, size, spacing, colour, halo, haloWidth, opacity }: Words,
  x: string,
  y: string,
): string {
  // The middle of the lines is where the name belongs; letters stand about a third of their size over their line.
  const first = 0.35 - ((lines.length - 1) * lineHeight) / 2;
  const rows = lines
    .map(
      (line, index) =>
        `<tspan x="${x}" dy="${round(index === 0 ? first : lineHeight)}em">${escaped(line)}</tspan>`,
    )
    .join('');
  return `<text y="${y}"${attributes({
    'font-size': round(size),
    'letter-spacing': spacing === 0 ? undefined : round(spacing * size),
    fill: colour,
    stroke: halo === 'none' || haloWidth === 0 ? undefined : halo,
    'stroke-width': haloWidth === 0 ? undefined : 2 * haloWidth,
    opacity: opacity === 1 ? undefined : opacity,
  })}>${rows}</text>`;
}

/** Attributes as they stand in a tag; whatever a text holds stays in its quotes. */
export function attributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? round(value) : escaped(value)}"`,
    )
    .join('');
}

function place([x, y]: [number, number]): string {
  return `x="${percent(x)}" y="${percent(y)}"`;
}

function percent(share: number): string {
  return `${round(share * 100)}%`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
