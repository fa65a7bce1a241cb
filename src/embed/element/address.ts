/** What the attributes of <ip-atlas> come to: the address of the frame. Pure. */

import type { AtlasSelection } from './ip-atlas.d.ts';

/** Attributes that are parameters of the address, by name. */
const parameters: Record<string, string> = {
  layers: 'layers',
  lang: 'lang',
  theme: 'theme',
  map: 'map',
  selected: 'select',
};

/** `src` is the address of the atlas; the others are explained in docs/embedding.md. */
export const attributes = [
  'src',
  'filters',
  'story',
  'controls',
  'locked',
  'accent',
  'ground',
  ...Object.keys(parameters),
];

/** What readers can use where nothing says otherwise: what a map needs, and not the choice of what it shows. */
export const standardControls = ['zoom', 'legend', 'details'] as const;

/** What readers, and commands of the page, can change in the atlas: these properties tell what is shown. */
export const followed = ['layers', 'filters', 'theme', 'story', 'map', 'selected'];

const isFilter = (name: string): boolean => /^[fq]\./.test(name) || name === 'time';

/**
 * The address of the atlas in the frame. What `src` itself names after its "?" holds where no attribute says otherwise.
 * `page`: the address that `src` is relative to. Null: `src` is no address of the web.
 */
export function addressOf(attribute: (name: string) => string | null, page: string): URL | null {
  const src = attribute('src');
  if (src === null || !URL.canParse(src, page)) return null;
  const url = new URL(src, page);
  if (!/^https?:$/.test(url.protocol)) return null;
  const query = url.searchParams;
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = attribute(name);
    if (value) query.set(parameter, name === 'lang' ? value.slice(0, 2).toLowerCase() : value);
  }
  const filters = attribute('filters');
  if (filters !== null) {
    for (const name of [...query.keys()]) if (isFilter(name)) query.delete(name);
    for (const [name, value] of new URLSearchParams(filters)) if (isFilter(name)) query.append(name, value);
  }
  const story = attribute('story');
  // The atlas shows the first scene where the story has none of that name.
  if (story) query.set('story', `read.${/[.]/.test(story) ? story : `${story}.1`}`);
  query.set('embed', optionsOf(attribute, query.get('embed')));
  return url;
}

/**
 * Whether the frame that shows the first can show the second; data of another version need a page of their own. So does the language
 * of the browser, to which an address goes back that no longer names one: the atlas keeps what it has.
 */
export function isSameAtlas(before: URL, after: URL): boolean {
  if (before.searchParams.has('lang') && !after.searchParams.has('lang')) return false;
  const atlasOf = ({ origin, pathname, searchParams }: URL): string =>
    [origin, pathname, ...searchParams.getAll('dataversion')].join(' ');
  return atlasOf(before) === atlasOf(after);
}

/**
 * What is shown, with what differs between two addresses, and with what the attributes `set` say, which may have been set to what
 * they were: readers may have gone on from the first. A scene is shown as it is in its story, so of what is shown nothing goes
 * with it. `shown`: a query.
 */
export function withChanges(
  shown: string,
  before: URL,
  after: URL,
  set: ReadonlySet<string>,
): URLSearchParams {
  const sceneOf = ({ searchParams }: URL): string | null => searchParams.get('story');
  const isOtherScene = sceneOf(after) !== null && (sceneOf(after) !== sceneOf(before) || set.has('story'));
  const query = new URLSearchParams(isOtherScene ? '' : shown);
  const names = new Set([query, before.searchParams, after.searchParams].flatMap((each) => [...each.keys()]));
  for (const name of names) {
    const values = after.searchParams.getAll(name);
    const isSame = values.join('\n') === before.searchParams.getAll(name).join('\n');
    if (isSame && !set.has(attributeOf(name)) && !(set.has('src') && values.length > 0)) continue;
    query.delete(name);
    for (const value of values) query.append(name, value);
    // The atlas keeps its theme where none is named.
    if (name === 'theme' && values.length === 0) query.set('theme', 'system');
  }
  return query;
}

/** So that the atlas keeps its camera, unless it has to show what is newly selected. */
export function withoutCamera(shown: string): string {
  const query = new URLSearchParams(shown);
  query.delete('map');
  return query.toString();
}

/** What an attribute would have to say for what is shown now; null: nothing. `shown`: a query. */
export function valueIn(shown: string, attribute: string): string | null {
  const query = new URLSearchParams(shown);
  if (attribute === 'filters') {
    const filters = [...query].filter(([name]) => isFilter(name));
    return filters.map(([name, value]) => `${name}=${escaped(value)}`).join('&') || null;
  }
  const value = query.get(parameters[attribute] ?? attribute);
  return attribute === 'story' ? (value?.replace(/^\w+\./, '') ?? null) : value;
}

/** What is shown, with another selection. `shown`: a query. */
export function withSelection(shown: string, selection: AtlasSelection): string {
  const query = new URLSearchParams(shown);
  if (!selection) query.delete('select');
  else
    query.set(
      'select',
      'place' in selection ? `place/${selection.place}` : `${selection.layer}/${selection.record}`,
    );
  return query.toString();
}

/** As the atlas writes it: commas can be read. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',');
}

/** Which attribute says what a parameter of the address says. */
function attributeOf(parameter: string): string {
  if (isFilter(parameter)) return 'filters';
  return Object.keys(parameters).find((name) => parameters[name] === parameter) ?? parameter;
}

/** Without any of its attributes: those of `src`, or else the standard ones. */
function optionsOf(attribute: (name: string) => string | null, given: string | null): string {
  const words: readonly string[] = given?.split(',') ?? standardControls;
  const isColour = (word: string): boolean => word.includes(':');
  const controls = attribute('controls');
  const chosen =
    controls === null
      ? words.filter((word) => !isColour(word) && word !== 'locked')
      : controls.split(/[\s,]+/).filter(Boolean);
  const colours = ['accent', 'ground'].flatMap((part) => {
    const value = attribute(part);
    if (value === null) return words.filter((word) => word.startsWith(`${part}:`));
    return `${part}:${value.replace('#', '')}`;
  });
  const isLocked = attribute('locked') !== null || words.includes('locked');
  return [...chosen, ...(isLocked ? ['locked'] : []), ...colours].join(',') || 'plain';
}
