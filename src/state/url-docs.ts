/**
 * The parameters of the address in words, by name, as docs/url.md has them: tests compare, and read what stands in backticks with
 * the program. The program does not import this, as no reader of the atlas needs it.
 */
import { builtInFacets } from '../atlas/facet.ts';
import { languages } from '../atlas/schema.ts';
import { shapeRules } from '../geo/area-rules.ts';
import { projections, themes } from './view.ts';

interface ParameterDocs {
  /** What it holds; in backticks how that is written, with words for what the data have. */
  type: string;
  /** What holds without it. */
  default: string;
  /** The version of the address that it came with. */
  since: number;
}

export const parameterDocs: Record<string, ParameterDocs> = {
  lang: {
    type: listOf(languages),
    default: 'that of the browser',
    since: 1,
  },
  theme: {
    type: listOf(themes),
    default: '`system`',
    since: 1,
  },
  map: {
    type: '`longitude,latitude,zoom`, or `longitude,latitude,zoom,bearing,pitch` where the map is turned or tilted; angles in degrees',
    default: 'the start view, fitted to the screen',
    since: 1,
  },
  projection: {
    type: listOf(projections),
    default: 'that of `atlas.json`',
    since: 1,
  },
  layers: {
    type: 'layers, topmost first: `id`, `-id` hidden, `id@field` coloured by a field, `id:60` at 60 % opacity; those that are not named lie below, hidden',
    default: 'those of `atlas.json`',
    since: 1,
  },
  time: {
    type: 'first and last year, `2018-2020`',
    default: 'all years',
    since: 1,
  },
  undated: {
    type: '`1`: records without a year too, where the years are limited',
    default: 'without them',
    since: 1,
  },
  inview: {
    type: '`1`: only what lies in the part of the map that is seen',
    default: 'everywhere',
    since: 1,
  },
  select: {
    type: '`layer/record`, or `place/code`',
    default: 'nothing',
    since: 1,
  },
  nearest: {
    type: '`id` of a layer: its records that are nearest to what is selected',
    default: 'none',
    since: 1,
  },
  area: {
    type: '`box:west,south,east,north`, `circle:longitude,latitude,kilometres`, `polygon:longitude,latitude,…`, `place:code` or `near:layer/record,kilometres`',
    default: 'none',
    since: 1,
  },
  arearule: {
    type: `what of a shape must lie in the area: ${listOf(shapeRules)}`,
    default: '`overlap`',
    since: 1,
  },
  inarea: {
    type: '`1`: only what lies in the area',
    default: 'everywhere',
    since: 1,
  },
  panel: {
    type: '`layers`, `none`, `about`, `sources`, `area`, `stories`, `layer.id` or `source.id`',
    default: '`layers`',
    since: 1,
  },
  data: {
    type: 'the table or the charts of a layer: `table.id` or `charts.id`',
    default: 'neither',
    since: 1,
  },
  sort: {
    type: '`id` of a column of the table; `-id` for descending order',
    default: 'the order of the file',
    since: 1,
  },
  columns: {
    type: 'columns of the table, in their order: `id,id`',
    default: 'the standard ones',
    since: 1,
  },
  story: {
    type: '`read.story.scene`, `edit.story.scene`, `present.story.scene` or `notes.story.scene`; with two windows their talk as well, `present.story.scene.talk`',
    default: 'none',
    since: 1,
  },
  kiosk: {
    type: 'seconds after which a scene makes way for the next, `1` to `3600`',
    default: 'a scene waits for a key',
    since: 1,
  },
  embed: {
    type: 'what a page of others shows of the atlas, see [embedding](embedding.md)',
    default: 'a page of its own',
    since: 1,
  },
  measure: {
    type: '`id` of the measure that the charts compare',
    default: 'that with the most records',
    since: 1,
  },
  dataversion: {
    type: 'hash of the version, 12 hexadecimal digits',
    default: 'the current data',
    since: 1,
  },
};

/** Those of which each layer has its own. */
export const filterDocs: Record<string, ParameterDocs> = {
  'f.<layer>.<facet>': {
    type: 'values, `tea,fruit`: records with one of them; or years, `2018-2020`. A value that reads like years has a comma behind it, `2018-2020,`',
    default: 'all records',
    since: 1,
  },
  'q.<layer>': {
    type: '`words`, all of which a record must have',
    default: 'all records',
    since: 1,
  },
};

/** What a facet is called that is no field of the layer. */
export const facetDocs = listOf(builtInFacets);

function listOf(values: readonly string[]): string {
  const [last = '', ...others] = values.map((value) => `\`${value}\``).reverse();
  return `${others.reverse().join(', ')} or ${last}`;
}
