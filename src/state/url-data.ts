/** In the address: what stands in the dock (table or charts of a layer, how the table is sorted and set, what charts compare), and the scene of a story. */
import { listed, oneOf } from './url-values.ts';
import type { Dock, Panel, Sort, StoryPlace } from './view.ts';

/** The name of a panel, or `layer.<id>` or `source.<id>` for one with that unfolded. */
export function parsePanel(text: string): Panel | undefined {
  const plain = oneOf(['layers', 'none', 'about', 'sources', 'area', 'stories'], text);
  if (plain) return plain;
  const [, kind, id] = /^(layer|source)\.([\w-]+)$/.exec(text) ?? [];
  if (!kind || !id) return undefined;
  return kind === 'layer' ? `layer:${id}` : `source:${id}`;
}

/** `table.<layer>` or `charts.<layer>`. */
export function parseDock(text: string): Dock | undefined {
  const [, show, layer] = /^(table|charts)\.([\w-]+)$/.exec(text) ?? [];
  return show && layer ? { show: show as Dock['show'], layer } : undefined;
}

/** The id of a column, with a hyphen before it for descending order. */
export function parseSort(text: string): Sort | undefined {
  const [, descending, column] = /^(-?)(\w[\w-]*)$/.exec(text) ?? [];
  return column ? { column, descending: descending === '-' } : undefined;
}

export function printSort(sort: Sort | null): string | null {
  return sort && `${sort.descending ? '-' : ''}${sort.column}`;
}

export function parseColumns(text: string): string[] | undefined {
  const columns = [...new Set(listed(text))];
  return columns.every((column) => /^\w[\w-]*$/.test(column)) ? columns : undefined;
}

/** The id of a measure: `<measure>.<unit>`, or the id of a field. */
export function parseMeasure(text: string): string | undefined {
  return /^\w[\w.-]*$/.test(text) ? text : undefined;
}

/** `read.<story>.<scene>`, `edit.…` while an own story is made, and for a talk `present` or `notes`, with the talk at the end when it has two windows: `present.<story>.<scene>.<talk>`. */
export function parseStory(text: string): StoryPlace | undefined {
  const [, show, story, scene, talk] =
    /^(read|edit|present|notes)\.([\w-]+)\.([\w-]+)(?:\.([a-z0-9]{1,16}))?$/.exec(text) ?? [];
  if (!show || !story || !scene) return undefined;
  return { show: show as StoryPlace['show'], story, scene, ...(talk && { talk }) };
}

export function printStory({ show, story, scene, talk }: StoryPlace): string {
  return [show, story, scene, talk].filter(Boolean).join('.');
}

/** Whole seconds, up to an hour. */
export function parseKiosk(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 3600 ? Number(text) : undefined;
}
