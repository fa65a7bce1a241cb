/** The handout of a deck on A4: each scene begins a page, with its map above and its words and notes below. Pure. */

import { pairs } from '../pages/columns.ts';
import { linesOf, type Paragraph } from '../pages/lines.ts';
import { colours } from '../pages/look.ts';
import { type Box, bottomOf, type Page, type Setting, textBox } from '../pages/page.ts';
import { creditParagraphs, figureBoxes, legendBoxes, plain, strong } from '../pages/parts.ts';
import type { Deck, SceneSlide } from './deck.ts';

const sheet = { width: 595, height: 842, ground: colours.white };
const body = { x: 50, y: 48, width: 495, end: 786 };
const mapHeight = 346;

/** Width divided by height of the map in a handout. */
export const handoutMapRatio = body.width / mapHeight;

export function handoutPages(deck: Deck, setting: Setting): Page[] {
  const pages = [
    ...deck.scenes.flatMap((scene, index) => scenePages(deck, scene, index, setting)),
    ...flowed(
      sourceBlocks(deck),
      'sources',
      deck.words.sources,
      (part) => `${deck.words.sources} ${part}`,
      setting,
    ),
  ];
  return pages.map((page, index) => ({
    ...page,
    boxes: [...page.boxes, ...footBoxes(deck, index, setting)],
  }));
}

/** What is set one below the other: text may go on on the next page, all else stays together. */
type Block =
  | { kind: 'text'; paragraph: Paragraph; role?: 'title' | 'heading'; before: number }
  | { kind: 'boxes'; make(y: number, setting: Setting): Box[]; before: number };

/** How far words are made smaller so that a page is not begun for a few lines. */
const smaller = [0.96, 0.92, 0.88, 0.84];

function scenePages(deck: Deck, scene: SceneSlide, index: number, setting: Setting): Page[] {
  const number = `${index + 1}`;
  const labelOf = (part: number): string => (part === 1 ? number : `${number}.${part}`);
  const pagesAt = (scale: number): Page[] =>
    flowed(sceneBlocks(deck, scene, scale), 'scene', scene.title, labelOf, setting);
  const pages = pagesAt(1);
  if (pages.length === 1) return pages;
  return smaller.map(pagesAt).find(({ length }) => length < pages.length) ?? pages;
}

function sceneBlocks(deck: Deck, scene: SceneSlide, scale: number): Block[] {
  const { x, width } = body;
  const size = 11 * scale;
  return [
    { kind: 'text', paragraph: plain(`${deck.title} · ${scene.position}`, 9, 0, colours.soft), before: 0 },
    { kind: 'text', paragraph: strong(scene.title, 19), role: 'title', before: 2 },
    {
      kind: 'boxes',
      make: (y) => [{ kind: 'map', x, y, width, height: mapHeight, map: scene.id, alt: scene.alt }],
      before: 6,
    },
    {
      kind: 'boxes',
      make: (y, setting) => legendBoxes(scene.legend, { x, y, width }, 8.5 * scale, setting),
      before: 6,
    },
    ...scene.paragraphs.map((text): Block => ({ kind: 'text', paragraph: plain(text, size), before: 8 })),
    ...pairs(scene.figures).map(
      (pair): Block => ({
        kind: 'boxes',
        make: (y, setting) =>
          pair.flatMap((figure, at) =>
            figureBoxes(figure, { x: x + at * (width / 2 + 8), y, width: width / 2 - 8 }, size, setting),
          ),
        before: 9,
      }),
    ),
    ...creditParagraphs(scene.credits, deck.words.sources, 8 * scale).map(
      (paragraph): Block => ({ kind: 'text', paragraph, before: 10 }),
    ),
    { kind: 'text', paragraph: strong(deck.words.notes, 13), role: 'heading', before: 14 },
    ...(scene.notes.length === 0 ? [deck.words.noNotes] : scene.notes).map(
      (text): Block => ({ kind: 'text', paragraph: plain(text, size), before: 5 }),
    ),
  ];
}

function sourceBlocks(deck: Deck): Block[] {
  if (deck.sources.length === 0) return [];
  return [
    { kind: 'text', paragraph: strong(deck.words.sources, 19), role: 'title', before: 0 },
    ...deck.sources.map(
      ({ text, lang }): Block => ({
        kind: 'text',
        paragraph: { runs: [{ text, lang, colour: colours.ink }], size: 9, before: 0 },
        before: 6,
      }),
    ),
  ];
}

/** The blocks on as many pages as they need. `labelOf`: how the first, second, … of these pages is called. */
function flowed(
  blocks: Block[],
  kind: Page['kind'],
  title: string,
  labelOf: (part: number) => string,
  setting: Setting,
): Page[] {
  const pages: Page[] = [];
  let y = body.end + 1;
  const page = (): Page => {
    const last = pages[pages.length - 1];
    if (last) return last;
    throw new Error('A block was set before there was a page.');
  };
  const turn = (): void => {
    pages.push({ ...sheet, kind, boxes: [], title, label: labelOf(pages.length + 1), notes: [] });
    y = body.y;
  };
  blocks.forEach((block, index) => {
    const boxes = boxesOf(block, 0, setting);
    if (boxes.length === 0) return;
    // A heading stays with what it is over.
    const following = blocks[index + 1];
    const least =
      block.kind === 'text' && block.role && following ? bottomOf(boxes) + 40 : Math.min(bottomOf(boxes), 40);
    const whole = block.kind === 'boxes' ? bottomOf(boxes) : least;
    if (pages.length === 0 || y + block.before + whole > body.end) turn();
    else y += block.before;
    if (block.kind === 'boxes') {
      const placed = boxesOf(block, y, setting);
      page().boxes.push(...placed);
      y = bottomOf(placed);
      return;
    }
    for (let rest: Paragraph | null = block.paragraph; rest; ) {
      const [now, later]: [Paragraph, Paragraph | null] = split(rest, body.end - y, setting);
      const placed = textBox([now], { ...body, y, role: block.role ?? 'words' }, setting);
      page().boxes.push(placed);
      y += placed.height;
      if (later) turn();
      rest = later;
    }
  });
  return pages;
}

function boxesOf(block: Block, y: number, setting: Setting): Box[] {
  if (block.kind === 'boxes') return block.make(y, setting);
  return [textBox([block.paragraph], { ...body, y, role: block.role ?? 'words' }, setting)];
}

/** As many lines of a paragraph as have room, at least one, and the rest. */
function split(paragraph: Paragraph, room: number, setting: Setting): [Paragraph, Paragraph | null] {
  const { lines } = linesOf([paragraph], body.width, setting);
  const count = Math.max(1, Math.floor(room / (paragraph.size * setting.leading)));
  if (lines.length <= count) return [paragraph, null];
  const part = (some: typeof lines): Paragraph => ({
    ...paragraph,
    runs: some.flatMap(({ pieces }) => pieces.map(({ text, run }) => ({ ...run, text }))),
  });
  return [part(lines.slice(0, count)), part(lines.slice(count))];
}

function footBoxes(deck: Deck, index: number, setting: Setting): Box[] {
  const { x, width } = body;
  const number = textBox([plain(`${index + 1}`, 8, 0, colours.soft)], { x, y: 812, width: 40 }, setting);
  const small = [plain(`${deck.disclaimer} ${deck.dataDate}`, 6.5, 0, colours.soft)];
  return [textBox(small, { x: x + 40, y: 802, width: width - 40 }, setting), { ...number, isLine: true }];
}
