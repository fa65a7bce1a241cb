/**
 * The parameters of the address in words, by name, as docs/url.md has them: tests compare. The program does not import this, as no
 * reader of the atlas needs it.
 */

interface ParameterDocs {
  /** What it holds. */
  type: string;
  /** What holds without it. */
  default: string;
  /** The version of the address that it came with. */
  since: number;
}

export const parameterDocs: Record<string, ParameterDocs> = {
  lang: {
    type: '`en` or `zh`',
    default: 'that of the browser',
    since: 1,
  },
  theme: {
    type: '`system`, `light` or `dark`',
    default: '`system`',
    since: 1,
  },
  map: {
    type: 'longitude, latitude, zoom, and, where the map is turned or tilted, bearing and pitch: numbers, in degrees',
    default: 'the start view, fitted to the screen',
    since: 1,
  },
  projection: {
    type: '`mercator` or `globe`',
    default: 'that of `atlas.json`',
    since: 1,
  },
  layers: {
    type: 'ids of layers, topmost first: `-id` hidden, `id@field` coloured by a field, `id:60` at 60 % opacity; those that are not named lie below, hidden',
    default: 'those of `atlas.json`',
    since: 1,
  },
  time: {
    type: 'first and last year, `2018-2020`',
    default: 'all years',
    since: 1,
  },
  undated: {
    type: '`1`: with `time`, records without a year too',
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
    type: 'id of a layer: its records that are nearest to what is selected',
    default: 'none',
    since: 1,
  },
  area: {
    type: '`box:west,south,east,north`, `circle:longitude,latitude,kilometres`, `polygon:longitude,latitude,…`, `place:code` or `near:layer/record,kilometres`',
    default: 'none',
    since: 1,
  },
  arearule: {
    type: 'what of a shape must lie in the area: `overlap` or `inner-point`',
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
    type: '`table` or `charts` of a layer: `table.id`',
    default: 'neither',
    since: 1,
  },
  sort: {
    type: 'id of a column of the table; `-id` for descending order',
    default: 'the order of the file',
    since: 1,
  },
  columns: {
    type: 'ids of columns of the table, in their order',
    default: 'the standard ones',
    since: 1,
  },
  story: {
    type: '`read`, `present`, `notes` or `edit`, story and scene: `read.story.scene`; with two windows their talk as well',
    default: 'none',
    since: 1,
  },
  kiosk: {
    type: 'seconds after which a scene makes way for the next, 1 to 3600',
    default: 'a scene waits for a key',
    since: 1,
  },
  embed: {
    type: 'what a page of others shows of the atlas, see [embedding](embedding.md)',
    default: 'a page of its own',
    since: 1,
  },
  measure: {
    type: 'id of the measure that the charts compare',
    default: 'that with the most records',
    since: 1,
  },
  dataversion: {
    type: 'hash of the version, 12 hexadecimal digits',
    default: 'the current data',
    since: 1,
  },
};
