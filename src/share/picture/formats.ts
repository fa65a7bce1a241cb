/** As what and how large a picture of the view can be had. Pure. */
import { colours } from '../pages/look.ts';

export const fileTypes = ['png', 'svg', 'pdf'] as const;
export type FileType = (typeof fileTypes)[number];

export const sheetIds = [
  'slide',
  'square',
  'a4-landscape',
  'a4-portrait',
  'a3-landscape',
  'a3-portrait',
] as const;
export type SheetId = (typeof sheetIds)[number];

/** What the picture is laid out on. */
export interface Sheet {
  /** Points, 72 to the inch. */
  width: number;
  height: number;
  /** Of paper: the same in millimetres. */
  millimetres: [width: number, height: number] | null;
  /** Pixels of a PNG at scale 1. */
  pixels: { width: number; height: number };
  /** The size of the text, points. */
  text: number;
  ground: string;
}

const pointsPerMillimetre = 72 / 25.4;

/** Dots per inch of a PNG on paper at scale 1; at 2 it is as fine as printers need, and at 4 browsers still hold it. */
export const paperDotsPerInch = 150;

function screen([width, height]: [number, number], pixelsPerPoint: number, text = 11): Sheet {
  const pixels = { width: width * pixelsPerPoint, height: height * pixelsPerPoint };
  return { width, height, millimetres: null, pixels, text, ground: colours.paper };
}

/** Of any size, in CSS pixels: the text of small ones is smaller, as long as it can be read. */
export function sheetOfSize(width: number, height: number): Sheet {
  const pixelsPerPoint = 96 / 72;
  const text = Math.min(Math.max(Math.sqrt(width * height) / 90, 8), 11);
  return screen([width / pixelsPerPoint, height / pixelsPerPoint], pixelsPerPoint, text);
}

function paper([across, down]: [number, number], text: number): Sheet {
  const dots = (millimetres: number): number => Math.round((millimetres / 25.4) * paperDotsPerInch);
  return {
    width: across * pointsPerMillimetre,
    height: down * pointsPerMillimetre,
    millimetres: [across, down],
    pixels: { width: dots(across), height: dots(down) },
    text,
    ground: colours.white,
  };
}

/** 1,920 by 1,080 and 2,048 by 2,048 pixels; ISO 216. */
export const sheets: Record<SheetId, Sheet> = {
  slide: screen([960, 540], 2),
  square: screen([768, 768], 8 / 3),
  'a4-landscape': paper([297, 210], 9),
  'a4-portrait': paper([210, 297], 9),
  'a3-landscape': paper([420, 297], 11),
  'a3-portrait': paper([297, 420], 11),
};

export const sheetsOf: Record<FileType, readonly SheetId[]> = {
  png: ['slide', 'square', 'a4-landscape', 'a4-portrait'],
  svg: sheetIds,
  pdf: ['a4-landscape', 'a4-portrait', 'a3-landscape', 'a3-portrait'],
};

/** Of a PNG, in both directions. */
export const scales = [1, 2, 3, 4] as const;
export type Scale = (typeof scales)[number];

/**
 * What is asked of a browser at most: as many pixels as 8,192 by 8,192, which is 256 MB of memory. No sheet has more at any
 * scale. Some browsers hold more, and phones hold less; that is found out when the canvas is made, see `canvasOf`.
 */
const mostPixels = 8192 * 8192;

export function pixelsAt(
  { pixels: { width, height } }: Sheet,
  scale: number,
): { width: number; height: number } {
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export function isTooLarge(sheet: Sheet, scale: number): boolean {
  const { width, height } = pixelsAt(sheet, scale);
  return width * height > mostPixels;
}
