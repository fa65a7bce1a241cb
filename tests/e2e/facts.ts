/** What the data files say, read plainly: the tests expect what is written there, not what the page makes of it. */
import { readFileSync } from 'node:fs';

export interface RecordFacts {
  id: string;
  name: { en: string; zh: string };
  place: { kind: string; counties?: { code: string }[]; lon?: number; lat?: number };
  values: Record<string, unknown>;
  sources: string[];
}

export interface LayerFacts {
  id: string;
  title: { en: string; zh: string };
  noun: { en: { one: string; other: string }; zh: string };
  records: RecordFacts[];
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
}

export const atlasFacts = read('atlas.json') as { dataDate: string };

export const layerIds = [
  'tisc-hosts',
  'cooperation-sites',
  'designated-counties',
  'gi-projects',
  'partner-countries',
] as const;

export function layerFacts(id: (typeof layerIds)[number]): LayerFacts {
  return read(`layers/${id}.json`) as LayerFacts;
}

/** How many records of a layer satisfy a test. */
export function countRecords(
  id: (typeof layerIds)[number],
  test: (record: RecordFacts) => boolean = () => true,
): number {
  return layerFacts(id).records.filter(test).length;
}

/** Whether a record touches the province of a two-digit division code. */
export function isInProvince(record: RecordFacts, province: string): boolean {
  return record.place.counties?.some(({ code }) => code.startsWith(province)) ?? false;
}

export interface StoryFacts {
  id: string;
  title: { en: string; zh: string };
  summary: { en: string; zh: string };
  scenes: {
    id: string;
    title: { en: string; zh: string };
    text: { en: string; zh: string };
    notes?: { en: string; zh: string };
    figures?: object[];
    sources?: string[];
  }[];
}

export function storyFacts(id: string): StoryFacts {
  return read(`stories/${id}.json`) as StoryFacts;
}
