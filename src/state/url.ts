/**
 * The address of a view, which is a contract: one table of parameters, each with its field, its parser and its printer; one that
 * holds its default is left out. What cannot be read is ignored and named, so that the page can say so. What each holds, url-docs.ts
 * says in words, and docs/url.md has the same table.
 */
import { languages } from '../atlas/schema.ts';
import { shapeRules } from '../geo/area-rules.ts';
import { parseArea, printArea } from './url-area.ts';
import {
  parseColumns,
  parseDock,
  parseKiosk,
  parseMeasure,
  parsePanel,
  parseSort,
  parseStory,
  printSort,
  printStory,
} from './url-data.ts';
import { parseEmbed, printEmbed } from './url-embed.ts';
import { printFilters, readFilter } from './url-filters.ts';
import {
  parseCamera,
  parseLayers,
  parseSelection,
  printCamera,
  printLayers,
  printSelection,
} from './url-map.ts';
import { nameOfToday } from './url-rewrites.ts';
import { escapeValue, oneOf, parseFlag, parseIdentifier, parseYears, printFlag } from './url-values.ts';
import type { ViewState } from './view.ts';
import { projections, themes } from './view.ts';

interface Parameter<Name extends keyof ViewState> {
  name: string;
  field: Name;
  /**
   * undefined: not to be understood. `start` is the view that the parameters are read into; `skip` is called when
   * only a part was understood.
   */
  parse(text: string, start: ViewState, skip: () => void): ViewState[Name] | undefined;
  /** null: leave it out, it is as at the start. */
  print(value: ViewState[Name], start: ViewState): string | null;
}

function parameter<Name extends keyof ViewState>(definition: Parameter<Name>): Parameter<keyof ViewState> {
  return definition as unknown as Parameter<keyof ViewState>;
}

function printUnless<Value>(value: Value, standard: Value, text: string): string | null {
  return value === standard ? null : text;
}

const dataVersionName = 'dataversion';
const embedName = 'embed';

/** All that an address says of a parameter, in its name of today or an older one. */
export function textsOf(search: string, name: string): string[] {
  return [...new URLSearchParams(search)].flatMap(([written, text]) =>
    nameOfToday(written) === name ? [text] : [],
  );
}

/**
 * The version of the data that an address asks for. A part of a name asks for a version too, which then is not there: other
 * data must not be shown in its place. Null also for what was never a name; that is ignored like all that is not understood.
 */
export function dataVersionIn(search: string): string | null {
  const text = textsOf(search, dataVersionName).at(-1);
  return text !== undefined && /^[0-9a-f]{1,64}$/i.test(text) ? text : null;
}

export interface WayToCurrentData {
  /** Relative to the page. */
  href: string;
  /** In a page of somebody else: a figure there stays as it is, and steps in a frame would fill the history of that page. */
  opensTab: boolean;
}

/** Where the same view is with the data of now, in the full atlas; null when the address asks for no version. */
export function currentDataIn(search: string): WayToCurrentData | null {
  if (textsOf(search, dataVersionName).length === 0) return null;
  const left = [dataVersionName, embedName];
  const rest = [...new URLSearchParams(search)].filter(([name]) => !left.includes(nameOfToday(name) ?? ''));
  return { href: `./?${new URLSearchParams(rest)}`, opensTab: textsOf(search, embedName).length > 0 };
}

export const parameters: Parameter<keyof ViewState>[] = [
  parameter({
    name: 'lang',
    field: 'language',
    parse: (text) => oneOf(languages, text),
    // The start language is the browser's, so a link always names the language it was made in.
    print: (language) => language,
  }),
  parameter({
    name: 'theme',
    field: 'theme',
    parse: (text) => oneOf(themes, text),
    print: (theme, start) => printUnless(theme, start.theme, theme),
  }),
  parameter({
    name: 'map',
    field: 'camera',
    parse: parseCamera,
    print: (camera) => camera && printCamera(camera),
  }),
  parameter({
    name: 'projection',
    field: 'projection',
    parse: (text) => oneOf(projections, text),
    print: (projection, start) => printUnless(projection, start.projection, projection),
  }),
  parameter({
    name: 'layers',
    field: 'layers',
    parse: parseLayers,
    print: (layers, start) =>
      printUnless(printLayers(layers), printLayers(start.layers), printLayers(layers)),
  }),
  parameter({
    name: 'time',
    field: 'time',
    parse: parseYears,
    print: (time) => (time ? time.join('-') : null),
  }),
  parameter({
    name: 'undated',
    field: 'includeUndated',
    parse: parseFlag,
    print: printFlag,
  }),
  parameter({
    name: 'inview',
    field: 'onlyInView',
    parse: parseFlag,
    print: printFlag,
  }),
  parameter({
    name: 'select',
    field: 'selection',
    parse: parseSelection,
    print: printSelection,
  }),
  parameter({
    name: 'nearest',
    field: 'nearest',
    parse: parseIdentifier,
    print: (layer) => layer,
  }),
  parameter({
    name: 'area',
    field: 'area',
    parse: parseArea,
    print: (area) => area && printArea(area),
  }),
  parameter({
    name: 'arearule',
    field: 'areaRule',
    parse: (text) => oneOf(shapeRules, text),
    print: (rule, start) => printUnless(rule, start.areaRule, rule),
  }),
  parameter({
    name: 'inarea',
    field: 'onlyInArea',
    parse: parseFlag,
    print: printFlag,
  }),
  parameter({
    name: 'panel',
    field: 'panel',
    parse: parsePanel,
    print: (panel, start) => printUnless(panel, start.panel, panel.replace(':', '.')),
  }),
  parameter({
    name: 'data',
    field: 'dock',
    parse: parseDock,
    print: (dock) => dock && `${dock.show}.${dock.layer}`,
  }),
  parameter({
    name: 'sort',
    field: 'sort',
    parse: parseSort,
    print: printSort,
  }),
  parameter({
    name: 'columns',
    field: 'columns',
    parse: parseColumns,
    print: (columns) => columns?.join(',') ?? null,
  }),
  parameter({
    name: 'story',
    field: 'story',
    parse: parseStory,
    print: (place) => place && printStory(place),
  }),
  parameter({
    name: 'kiosk',
    field: 'kiosk',
    parse: parseKiosk,
    print: (seconds) => (seconds === null ? null : String(seconds)),
  }),
  parameter({
    name: embedName,
    field: 'embed',
    parse: (text, _start, skip) => parseEmbed(text, skip),
    print: (options) => options && printEmbed(options),
  }),
  parameter({
    name: 'measure',
    field: 'measure',
    parse: parseMeasure,
    print: (measure) => measure,
  }),
  parameter({
    name: dataVersionName,
    field: 'dataVersion',
    // The data are there before the view is read.
    parse: (text, start) => (text === start.dataVersion ? text : undefined),
    // The start view is that of the same data, so a link always names them.
    print: (version) => version,
  }),
];

/** Characters: more than any view needs. What is beyond was written by mistake or malice, and is not read. */
const longestAddress = 20_000;

export interface ReadView {
  view: ViewState;
  /** Names of parameters that were not understood, or only in part. */
  ignored: string[];
}

/** Reads a query string ("?a=b") into a view; what it does not name stays as in `start`. */
export function readView(search: string, start: ViewState): ReadView {
  let view = start;
  let length = 0;
  const ignored: string[] = [];
  for (const [written, text] of new URLSearchParams(search)) {
    const name = nameOfToday(written);
    if (name === null) continue;
    const isTooLong = length + name.length + text.length > longestAddress;
    if (!isTooLong) length += name.length + text.length;
    const read = isTooLong ? undefined : readParameter(view, name, text, start, () => ignored.push(name));
    if (read) view = read;
    else ignored.push(name);
  }
  return { view, ignored };
}

function readParameter(
  view: ViewState,
  name: string,
  text: string,
  start: ViewState,
  skip: () => void,
): ViewState | undefined {
  const known = parameters.find((candidate) => candidate.name === name);
  if (!known) return readFilter(view, name, text, skip);
  const value = known.parse(text, start, skip);
  return value === undefined ? undefined : { ...view, [known.field]: value };
}

/** The query string of a view, with its "?"; empty for the start view. */
export function printView(view: ViewState, start: ViewState): string {
  const own = parameters.flatMap(({ name, field, print }) => {
    const text = print(view[field], start);
    return text === null ? [] : `${name}=${escapeValue(text)}`;
  });
  const parts = [...own, ...printFilters(view.filters)];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
