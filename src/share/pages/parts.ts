/** The parts that slides and handouts are made of: figures, legend, sources. Pure. */
import type { OwnWords } from '../../i18n/credits.ts';
import type { FigureWords } from '../../i18n/figure-words.ts';
import type { LegendLayer } from '../../map/legend-layer.ts';
import { drawingOf, type Mark } from '../../map/mark-drawing.ts';
import { palettes } from '../../map/palette.ts';
import type { Paragraph, Run } from './lines.ts';
import { colours } from './look.ts';
import { type Box, bottomOf, type Setting, type TextBox, textBox } from './page.ts';

export function plain(text: string, size: number, before = 0, colour = colours.ink): Paragraph {
  return { runs: [{ text, colour }], size, before };
}

export function strong(text: string, size: number, before = 0): Paragraph {
  return { runs: [{ text, colour: colours.ink, bold: true }], size, before };
}

/** A figure beside a bar, at sizes that suit `size`, that of the text. */
export function figureBoxes(
  figure: FigureWords,
  place: { x: number; y: number; width: number },
  size: number,
  setting: Setting,
): Box[] {
  const { title, value, isNumber, shown, remarks } = figure;
  const paragraphs = [
    plain(title, size * 0.75, 0, colours.soft),
    strong(value, isNumber ? size * 1.2 : size),
    ...(shown === null ? [] : [plain(shown, size * 0.9)]),
    ...remarks.map((remark) => plain(remark, size * 0.7, 0, colours.soft)),
  ];
  const indent = size * 0.7;
  const text = textBox(paragraphs, { ...place, x: place.x + indent, width: place.width - indent }, setting);
  return [
    { kind: 'fill', x: place.x, y: place.y, width: 2, height: text.height, colour: colours.accent },
    text,
  ];
}

/** Points for each CSS pixel of a mark, at a text size of 1. */
const markScale = 0.066;

/** The room that a list leaves for marks, in sizes of its text: that of the widest, and some air. */
const markColumn = 30 * markScale + 0.4;

type LegendText = 'title' | 'heading' | 'row';

function legendText(text: string, size: number, kind: LegendText): Paragraph {
  if (kind === 'title') return strong(text, size);
  return plain(text, size, 0, kind === 'heading' ? colours.soft : colours.ink);
}

/** The legend in rows: each layer begins one, and its marks follow its title. */
export function legendBoxes(
  layers: LegendLayer[],
  place: { x: number; y: number; width: number },
  size: number,
  setting: Setting,
): Box[] {
  const boxes: Box[] = [];
  const rowHeight = size * Math.max(setting.leading, 1.75);
  const end = place.x + place.width;
  let { x, y } = place;
  const gap = size * 1.1;
  const measured = (mark: Mark | null, label: string, kind: LegendText) => {
    const drawing = mark && drawingOf(mark, palettes.light, '');
    const markWidth = drawing ? drawing.width * size * markScale : 0;
    const air = drawing ? size * 0.4 : 0;
    const wide =
      (setting.measure(label, { size, bold: kind === 'title' }) + 1) * setting.caution([{ text: label }]);
    return { drawing, markWidth, air, wide };
  };
  /** `ahead`: the width of what has to follow on the same line. */
  const add = (mark: Mark | null, label: string, kind: LegendText, ahead = 0): void => {
    const { drawing, markWidth, air, wide } = measured(mark, label, kind);
    const words = legendText(label, size, kind);
    if (x > place.x && x + markWidth + air + wide + ahead > end) {
      x = place.x;
      y += rowHeight;
    }
    if (mark && drawing) {
      const height = drawing.height * size * markScale;
      boxes.push({ kind: 'mark', x, y: y + (rowHeight - height) / 2, width: markWidth, height, mark, label });
    }
    const left = x + markWidth + air;
    const width = Math.min(wide, end - left);
    const text = textBox([words], { x: left, y, width: Math.max(width, size * 4) }, setting);
    boxes.push({ ...text, y: y + (rowHeight - size * setting.leading) / 2, isLine: text.lines.length === 1 });
    y += (text.lines.length - 1) * size * setting.leading;
    x = left + width + gap;
  };
  for (const { title, mark, rows } of layers) {
    if (x > place.x) {
      x = place.x;
      y += rowHeight;
    }
    add(mark, title, 'title');
    for (const row of rows) {
      const { markWidth, air, wide } = measured(row.mark, row.label, 'row');
      if (row.heading !== undefined) add(null, row.heading, 'heading', gap + markWidth + air + wide);
      add(row.mark, row.label, 'row');
    }
  }
  return boxes;
}

/** The legend as a list: a row for each mark, below the title of its layer. */
export function legendList(
  layers: LegendLayer[],
  place: { x: number; y: number; width: number },
  size: number,
  setting: Setting,
): Box[] {
  const row = (mark: Mark | null, label: string, kind: LegendText, y: number): Box[] => {
    const drawing = mark && drawingOf(mark, palettes.light, '');
    const [markWidth, markHeight] = drawing
      ? [drawing.width * size * markScale, drawing.height * size * markScale]
      : [0, 0];
    const indent = drawing ? markColumn * size : 0;
    const words = legendText(label, size, kind);
    const text = textBox([words], { x: place.x + indent, y, width: place.width - indent }, setting);
    // A mark stands before the first line.
    const lower = Math.max(0, markHeight - size * setting.leading) / 2;
    const middle = y + lower + (size * setting.leading - markHeight) / 2;
    const x = place.x + (indent - size * 0.4 - markWidth) / 2;
    return [
      ...(mark && drawing
        ? [{ kind: 'mark', x, y: middle, width: markWidth, height: markHeight, mark, label } as const]
        : []),
      { ...text, y: y + lower },
    ];
  };
  return stacked(
    place.y,
    size * 0.75,
    layers.map(
      ({ title, mark, rows }) =>
        (top) =>
          stacked(top, size * 0.28, [
            (y) => row(mark, title, 'title', y),
            ...rows.flatMap(({ mark: own, label, heading }) => [
              ...(heading === undefined
                ? []
                : [(y: number) => row(null, heading, 'heading', y + size * 0.3)]),
              (y: number) => row(own, label, 'row', y),
            ]),
          ]),
    ),
  );
}

/** All sources of a scene in one paragraph. */
export function creditParagraphs(credits: OwnWords[][], label: string, size: number): Paragraph[] {
  if (credits.length === 0) return [];
  const runs: Run[] = [{ text: `${label}  `, colour: colours.ink, bold: true }];
  credits.forEach((pieces, index) => {
    for (const { text, lang } of pieces) runs.push({ text, lang, colour: colours.soft });
    if (index < credits.length - 1) runs.push({ text: ' | ', colour: colours.accent });
  });
  return [{ runs, size, before: 0 }];
}

/** Boxes one below the other, `gap` apart; each is made for where it begins. */
export function stacked(y: number, gap: number, makers: ((y: number) => Box[])[]): Box[] {
  const boxes: Box[] = [];
  let top = y;
  for (const make of makers) {
    const made = make(top);
    boxes.push(...made);
    if (made.length > 0) top = bottomOf(made) + gap;
  }
  return boxes;
}

/** One line at the foot of a page, made small enough for its width. */
export function footLine(
  text: string,
  place: { x: number; y: number; width: number },
  size: number,
  setting: Setting,
): TextBox {
  const wide = setting.measure(text, { size, bold: false }) * 1.08;
  const fitting = Math.min(size, (size * place.width) / wide);
  return { ...textBox([plain(text, fitting, 0, colours.soft)], place, setting), isLine: true };
}
