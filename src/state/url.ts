/**
 * The address of a view: one table of parameters, each with its parser and printer; a parameter that holds its
 * default is left out. What cannot be read is ignored and named, so that the page can say so.
 */
import type { LayerFilter } from '../atlas/filter.ts';
import { languages } from '../atlas/schema.ts';
import { shapeRules } from '../geo/area-rules.ts';
import { setFilter } from './actions.ts';
import { parseArea, printArea } from './url-area.ts';
import {
  parseColumns,
  parseDock,
  parseKiosk,
  parseMeasure,
  parseSort,
  parseStory,
  printSort,
  printStory,
} from './url-data.ts';
import { parseEmbed, printEmbed } from './url-embed.ts';
import {
  parseCamera,
  parseLayers,
  parseSelection,
  printCamera,
  printLayers,
  printSelection,
} from './url-map.ts';
import type { Panel, Projection, ViewState } from './view.ts';
import { filterOf, themes } from './view.ts';

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

const projections: readonly Projection[] = ['mercator', 'globe'];

function oneOf<Value extends string>(choices: readonly Value[], text: string): Value | undefined {
  return choices.find((choice) => choice === text);
}

function printUnless<Value>(value: Value, standard: Value, text: string): string | null {
  return value === standard ? null : text;
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
    print: (flag) => (flag ? '1' : null),
  }),
  parameter({ name: 'inview', field: 'onlyInView', parse: parseFlag, print: (flag) => (flag ? '1' : null) }),
  parameter({ name: 'select', field: 'selection', parse: parseSelection, print: printSelection }),
  parameter({ name: 'nearest', field: 'nearest', parse: parseIdentifier, print: (layer) => layer }),
  parameter({ name: 'area', field: 'area', parse: parseArea, print: (area) => area && printArea(area) }),
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
    print: (flag) => (flag ? '1' : null),
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
  parameter({ name: 'sort', field: 'sort', parse: parseSort, print: printSort }),
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
    name: 'embed',
    field: 'embed',
    parse: (text, _start, skip) => parseEmbed(text, skip),
    print: (options) => options && printEmbed(options),
  }),
  parameter({ name: 'measure', field: 'measure', parse: parseMeasure, print: (measure) => measure }),
];

/** Filters are many parameters: `f.<layer>.<facet>=a,b` or `=2018-2020`, and `q.<layer>=words`. */
const filterName = /^f\.([\w-]+)\.([\w-]+)$/;
const textName = /^q\.([\w-]+)$/;
const longestText = 200;

export interface ReadView {
  view: ViewState;
  /** Names of parameters that were not understood, or only in part. */
  ignored: string[];
}

/** Reads a query string ("?a=b") into a view; what it does not name stays as in `start`. */
export function readView(search: string, start: ViewState): ReadView {
  let view = start;
  const ignored: string[] = [];
  for (const [name, text] of new URLSearchParams(search)) {
    const known = parameters.find((candidate) => candidate.name === name);
    const value = known?.parse(text, start, () => ignored.push(name));
    if (known && value !== undefined) view = { ...view, [known.field]: value };
    else {
      const filtered = known ? undefined : readFilter(view, name, text);
      if (filtered) view = filtered;
      else ignored.push(name);
    }
  }
  return { view, ignored };
}

/** The query string of a view, with its "?"; empty for the start view. */
export function printView(view: ViewState, start: ViewState): string {
  const parts: string[] = [];
  for (const { name, field, print } of parameters) {
    const text = print(view[field], start);
    if (text !== null) parts.push(`${name}=${escapeValue(text)}`);
  }
  for (const [layer, filter] of Object.entries(view.filters)) {
    for (const [facet, chosen] of Object.entries(filter.values)) {
      const text = chosen.map(escapeValue).join(',');
      // A value that reads like a range of years is told apart by a comma.
      parts.push(`f.${layer}.${facet}=${text}${parseYears(text) ? ',' : ''}`);
    }
    for (const [facet, range] of Object.entries(filter.years))
      parts.push(`f.${layer}.${facet}=${range.join('-')}`);
    if (filter.text !== '') parts.push(`q.${layer}=${escapeValue(filter.text)}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Percent-encodes all but what reads well in an address and needs no escape in a query. */
function escapeValue(text: string): string {
  return encodeURIComponent(text).replace(/%(2C|3A|2F|40)/g, (escaped) => decodeURIComponent(escaped));
}

function readFilter(view: ViewState, name: string, text: string): ViewState | undefined {
  const known = (id: string): boolean => view.layers.some((layer) => layer.id === id);
  const [, textLayer] = textName.exec(name) ?? [];
  if (textLayer && known(textLayer)) {
    return setFilter(view, textLayer, { ...filterOf(view, textLayer), text: cut(text) });
  }
  const [, layer, facet] = filterName.exec(name) ?? [];
  if (!layer || !facet || !known(layer) || facet in Object.prototype) return undefined;
  const filter = withFacet(filterOf(view, layer), facet, text);
  return filter && setFilter(view, layer, filter);
}

function withFacet(filter: LayerFilter, facet: string, text: string): LayerFilter | undefined {
  const range = parseYears(text);
  if (range) return { ...filter, years: { ...filter.years, [facet]: range } };
  const chosen = [...new Set(text.split(','))].filter(Boolean);
  return chosen.length === 0 ? undefined : { ...filter, values: { ...filter.values, [facet]: chosen } };
}

/** Not through the middle of a character: half of one cannot be written into an address. */
function cut(text: string): string {
  return text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '');
}

function parseFlag(text: string): boolean | undefined {
  return text === '1' ? true : undefined;
}

function parseYears(text: string): [number, number] | undefined {
  const match = /^(\d{4})-(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return 1900 <= from && from <= to && to <= 2100 ? [from, to] : undefined;
}

function parsePanel(text: string): Panel | undefined {
  const plain = oneOf(['layers', 'none', 'about', 'sources', 'area', 'stories'], text);
  if (plain) return plain;
  const [, kind, id] = /^(layer|source)\.([\w-]+)$/.exec(text) ?? [];
  if (!kind || !id) return undefined;
  return kind === 'layer' ? `layer:${id}` : `source:${id}`;
}

function parseIdentifier(text: string): string | undefined {
  return /^[\w-]+$/.test(text) ? text : undefined;
}
