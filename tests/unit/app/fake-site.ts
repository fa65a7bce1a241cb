/** A small site without a server: its files, what is asked of it, and ways to break a file. */
import type { Topology } from 'topojson-specification';
import { vi } from 'vitest';
import { soundFiles } from '../atlas/sound-files.ts';

type Answer = () => Response | Promise<Response>;

export interface FakeSite {
  /** Files asked for since the last look, in order. */
  asked(): string[];
  /** From now on the file has this content; a text is sent as it is. */
  put(file: string, content: unknown): void;
  answer(file: string, answer: Answer): void;
  signals: (AbortSignal | null | undefined)[];
}

const name = { en: 'Name', zh: '名称' };

/** One square per code; `size` in degrees tells coarse shapes from finer ones. */
export function topology(objects: Record<string, string[]>, size = 2): Topology {
  const square = [
    [100, 30],
    [size, 0],
    [0, size],
    [-size, 0],
    [0, -size],
  ];
  return {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [0, 0] },
    arcs: [square],
    objects: Object.fromEntries(
      Object.entries(objects).map(([object, codes]) => [
        object,
        {
          type: 'GeometryCollection',
          geometries: codes.map((code) => ({ type: 'Polygon', arcs: [[0]], properties: { code } })),
        },
      ]),
    ),
  };
}

function place(code: string) {
  return { code, name, pinyin: 'míng chēng', bbox: [100, 30, 102, 32], point: [101, 31] };
}

function siteFiles(): Record<string, unknown> {
  const data = Object.entries(soundFiles()).map(([file, content]) => [`data/${file}`, content]);
  return {
    ...Object.fromEntries(data),
    'data/pinyin.json': { 'hosts/xiamen': 'xià mén' },
    'geo/world.json': topology({ countries: ['CHN', 'MWI'], provinces: ['510000'], provinceLines: [] }),
    'geo/counties.json': topology({ counties: ['510104', '530102'] }),
    'geo/places.json': {
      aliases: { 510132: '510118' },
      countries: [place('CHN'), place('MWI')],
      provinces: [place('510000')],
      prefectures: [],
      counties: [place('510104')],
    },
  };
}

/** Replaces `fetch` until the test's globals are restored (`vi.unstubAllGlobals`). */
export function fakeSite(): FakeSite {
  const answers = new Map<string, Answer>();
  const signals: FakeSite['signals'] = [];
  let asked: string[] = [];
  const answer = (file: string, made: Answer): void => void answers.set(file, made);
  const put = (file: string, content: unknown): void => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    answer(file, () => new Response(text));
  };
  for (const [file, content] of Object.entries(siteFiles())) put(file, content);
  vi.stubGlobal('fetch', async (file: string, options?: RequestInit) => {
    asked.push(file);
    signals.push(options?.signal);
    return answers.get(file)?.() ?? new Response('', { status: 404 });
  });
  return {
    asked() {
      const since = asked;
      asked = [];
      return since;
    },
    put,
    answer,
    signals,
  };
}

/** An answer that waits until it is let go. */
export function held(content: unknown): { answer: Answer; letGo(): void } {
  let letGo = (): void => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { answer: () => wait.then(() => new Response(JSON.stringify(content))), letGo };
}
