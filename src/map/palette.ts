/**
 * The colours of the map, and how large it is drawn. They stand in TypeScript, not in tokens.css, because WebGL and pictures need values.
 * Qualitative colours follow the idea of Paul Tol's "muted" scheme: told apart by colour-blind readers.
 */
import type { Tone } from '../state/tone.ts';

/** What sizes are multiplied by, so that they can be seen from the back of a room. */
export interface Scale {
  /** Widths of borders, edges and outlines. */
  line: number;
  /** Point symbols, clusters, rings and hatches. */
  mark: number;
  /** Names. */
  text: number;
}

export interface Palette {
  scale: Scale;
  sea: string;
  land: string;
  border: string;
  countyBorder: string;
  label: string;
  labelFaint: string;
  halo: string;
  selection: string;
  selectionHalo: string;
  /** The outline of the area that the reader asks about. */
  area: string;
  /** A county that carries records of several colours. */
  several: string;
  noValue: string;
  /** Light to strong, five classes. */
  sequence: readonly string[];
  /** Colours by the tokens that layer files name. */
  data: Readonly<Record<string, string>>;
  /** For categories whose layer file names no colours. The last is a grey: where values are more than colours, the rarer ones share it. */
  qualitative: readonly string[];
}

const dataLight = {
  gi: '#8a5a12',
  designated: '#b3261e',
  tisc: '#0b5fa5',
  site: '#7b2d8b',
  partner: '#9fc0c8',
  'partner-disputed': '#9fb284',
  withdrawn: '#a5877e',
  fruit: '#c4503f',
  tea: '#117733',
  grain: '#c9a227',
  vegetable: '#6f9a2e',
  herb: '#8e4585',
  spice: '#882255',
  oil: '#997700',
  livestock: '#3f4fa0',
  other: '#6b6b6b',
  university: '#0b5fa5',
  institute: '#b8480b',
  library: '#00795b',
  service: '#8a2f78',
  government: '#3d3d8f',
} as const;

const dataDark: Record<keyof typeof dataLight, string> = {
  gi: '#e0b15e',
  designated: '#ff7a6e',
  tisc: '#6cb4f0',
  site: '#d492e6',
  partner: '#3f6a76',
  'partner-disputed': '#5f7350',
  withdrawn: '#75605a',
  fruit: '#ef8171',
  tea: '#4cb573',
  grain: '#e4c65a',
  vegetable: '#a5cf5c',
  herb: '#cf8ac7',
  spice: '#d9719a',
  oil: '#c9a93c',
  livestock: '#8f9df0',
  other: '#a9a9a9',
  university: '#6cb4f0',
  institute: '#f59a5e',
  library: '#45c7a3',
  service: '#dc8bcd',
  government: '#a9a9f2',
};

const plain: Scale = { line: 1, mark: 1, text: 1 };

/** The hues of the light tone, darker and fuller; what a projector and daylight leave of them must still be told apart. */
const dataStage: Record<keyof typeof dataLight, string> = {
  gi: '#95700b',
  designated: '#b7050c',
  tisc: '#1d68d8',
  site: '#68005d',
  partner: '#5aa5b2',
  'partner-disputed': '#a3ab54',
  withdrawn: '#a7736b',
  fruit: '#d85d65',
  tea: '#056e23',
  grain: '#a49500',
  vegetable: '#609f40',
  herb: '#98509f',
  spice: '#6f023e',
  oil: '#9b6800',
  livestock: '#242d84',
  other: '#363636',
  university: '#1d68d8',
  institute: '#ba2400',
  library: '#00925b',
  service: '#aa4079',
  government: '#3f1393',
};

export const palettes: Record<Tone, Palette> = {
  light: {
    scale: plain,
    sea: '#dfe8ea',
    land: '#f6f1e6',
    border: '#b0a890',
    countyBorder: '#d8cfba',
    label: '#3b372e',
    labelFaint: '#544f42',
    halo: '#fbf8f1',
    selection: '#111111',
    selectionHalo: '#ffffff',
    area: '#12304a',
    several: '#8a7f6a',
    noValue: '#d3c6ae',
    sequence: ['#c5dbe0', '#97bfca', '#649eb0', '#367b92', '#0f566f'],
    data: dataLight,
    qualitative: [
      '#4171bb',
      '#bb0a03',
      '#11523d',
      '#88396d',
      '#977b1c',
      '#34489b',
      '#7f0f47',
      '#376c46',
      '#6b6b6b',
    ],
  },
  dark: {
    scale: plain,
    sea: '#11191d',
    land: '#232629',
    border: '#555c62',
    countyBorder: '#363b40',
    label: '#e9e5db',
    labelFaint: '#b0aca2',
    halo: '#16191b',
    selection: '#ffffff',
    selectionHalo: '#000000',
    area: '#dbe9f6',
    several: '#a39983',
    noValue: '#4b5157',
    sequence: ['#36545e', '#3d7080', '#4a93a7', '#74b8c9', '#b5e2ec'],
    data: dataDark,
    qualitative: [
      '#86bfef',
      '#e58544',
      '#49dfc4',
      '#e078c2',
      '#d2be48',
      '#8399fb',
      '#ad7594',
      '#9ecea0',
      '#a9a9a9',
    ],
  },
  stage: {
    scale: { line: 1.8, mark: 1.5, text: 1.5 },
    sea: '#c3d4dc',
    land: '#fffdf8',
    border: '#4a453a',
    countyBorder: '#8f8878',
    label: '#000000',
    labelFaint: '#1c1a15',
    halo: '#ffffff',
    selection: '#000000',
    selectionHalo: '#ffffff',
    area: '#00203d',
    several: '#6b604a',
    noValue: '#c3b496',
    sequence: ['#abd2dd', '#76b2c4', '#438fa7', '#166a84', '#003a50'],
    data: dataStage,
    qualitative: [
      '#1d68d8',
      '#ba2400',
      '#00925b',
      '#aa4079',
      '#9b6800',
      '#3f1393',
      '#6f023e',
      '#056e23',
      '#363636',
    ],
  },
};

export function dataColour(palette: Palette, token: string): string {
  return palette.data[token] ?? palette.noValue;
}
