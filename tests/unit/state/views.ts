/** Arbitrary views, and what makes a view a valid one, for the laws of the address. */
import fc from 'fast-check';
import type { LayerFilter } from '../../../src/atlas/filter.ts';
import { isEmpty } from '../../../src/atlas/filter.ts';
import type { Area } from '../../../src/geo/area.ts';
import { type EmbedOptions, embedControls } from '../../../src/state/url-embed.ts';
import type { Camera, LayerView, Panel, Selection, StoryPlace, ViewState } from '../../../src/state/view.ts';

const identifier = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,8}$/);
const facetId = fc.oneof(fc.constantFrom('kind', 'year', 'evidence'), identifier);
const value = fc.oneof(fc.constantFrom('tea', '620000', '2018-2020'), identifier);

/** As fine as an address writes it. */
const camera: fc.Arbitrary<Camera> = fc.record({
  longitude: fc.integer({ min: -1_800_000, max: 1_800_000 }).map((n) => n / 1e4),
  latitude: fc.integer({ min: -900_000, max: 900_000 }).map((n) => n / 1e4),
  zoom: fc.integer({ min: -294, max: 1300 }).map((n) => n / 100),
  bearing: fc.integer({ min: -180, max: 180 }),
  pitch: fc.integer({ min: 0, max: 60 }),
});

const years = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1900, max: 2100 }))
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

const filter: fc.Arbitrary<LayerFilter> = fc
  .record({
    values: fc.dictionary(facetId, fc.uniqueArray(value, { minLength: 1, maxLength: 4 }), { maxKeys: 3 }),
    years: fc.dictionary(facetId, years, { maxKeys: 2 }),
    text: fc.string({ unit: 'grapheme', maxLength: 30 }),
  })
  .map(({ values, years: ranges, text }) => ({
    values: own(values),
    years: Object.fromEntries(Object.entries(own(ranges)).filter(([id]) => !(id in values))),
    text,
  }))
  .filter((candidate) => !isEmpty(candidate) && candidate.text.length <= 200);

/** Names that every object has (`constructor`) are no ids of fields; fast-check likes to make them. */
function own<Value>(all: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => !(id in Object.prototype)));
}

function layersOf(start: ViewState): fc.Arbitrary<LayerView[]> {
  const change = fc.record({
    visible: fc.boolean(),
    opacity: fc.integer({ min: 10, max: 100 }).map((percent) => percent / 100),
    colourBy: fc.option(identifier),
  });
  const ids = start.layers.map(({ id }) => id);
  return fc
    .tuple(
      fc.shuffledSubarray(ids, { minLength: ids.length }),
      fc.array(change, { minLength: ids.length, maxLength: ids.length }),
    )
    .map(([order, changes]) =>
      order.map((id, index) => ({ id, ...(changes[index] as Omit<LayerView, 'id'>) })),
    );
}

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constant('place' as const), code: identifier }),
  fc.record({
    kind: fc.constant('record' as const),
    layer: identifier.filter((id) => id !== 'place'),
    record: identifier,
  }),
);

const panel: fc.Arbitrary<Panel> = fc.oneof(
  fc.constantFrom<Panel>('layers', 'none', 'about', 'sources', 'area'),
  identifier.map((id): Panel => `source:${id}`),
  identifier.map((id): Panel => `layer:${id}`),
);

/** As fine as an address writes it. */
const position = fc.tuple(
  fc.integer({ min: -5_400_000, max: 5_400_000 }).map((n) => n / 1e4),
  fc.integer({ min: -900_000, max: 900_000 }).map((n) => n / 1e4),
);
const radius = fc.integer({ min: 1, max: 200_400_000 }).map((n) => n / 1e4);

const area: fc.Arbitrary<Area> = fc.oneof(
  fc
    .tuple(position, position)
    .map(([[west, south], [east, north]]): Area => ({ kind: 'box', bounds: [west, south, east, north] })),
  fc.record({ kind: fc.constant('circle' as const), centre: position, radius }),
  fc.record({
    kind: fc.constant('polygon' as const),
    corners: fc.array(position, { minLength: 1, maxLength: 100 }),
  }),
  fc.record({ kind: fc.constant('place' as const), code: identifier.filter((id) => !id.includes('-')) }),
  fc.record({ kind: fc.constant('near' as const), layer: identifier, record: identifier, radius }),
);

const story: fc.Arbitrary<StoryPlace> = fc.record(
  {
    show: fc.constantFrom('read', 'present', 'notes'),
    story: identifier,
    scene: identifier,
    talk: fc.stringMatching(/^[a-z0-9]{1,16}$/),
  },
  { requiredKeys: ['show', 'story', 'scene'] },
);

const hexColour = fc.stringMatching(/^[0-9a-f]{6}$/);

const embed: fc.Arbitrary<EmbedOptions> = fc.record({
  controls: fc.subarray([...embedControls]),
  isLocked: fc.boolean(),
  accent: fc.option(hexColour),
  ground: fc.option(hexColour),
});

/** Any view that a reader of an atlas with this start could have before them. */
export function views(start: ViewState): fc.Arbitrary<ViewState> {
  return fc.record({
    language: fc.constantFrom('en', 'zh'),
    theme: fc.constantFrom('system', 'light', 'dark'),
    camera: fc.option(camera),
    projection: fc.constantFrom('mercator', 'globe'),
    layers: layersOf(start),
    filters: fc
      .array(fc.option(filter), { minLength: start.layers.length, maxLength: start.layers.length })
      .map((all) =>
        Object.fromEntries(
          start.layers.flatMap(({ id }, index) => {
            const chosen = all[index];
            return chosen ? [[id, chosen]] : [];
          }),
        ),
      ),
    time: fc.option(years),
    includeUndated: fc.boolean(),
    onlyInView: fc.boolean(),
    selection: fc.option(selection),
    nearest: fc.option(identifier),
    area: fc.option(area),
    areaRule: fc.constantFrom('overlap', 'inner-point'),
    onlyInArea: fc.boolean(),
    panel,
    dock: fc.option(fc.record({ show: fc.constantFrom('table', 'charts'), layer: identifier })),
    sort: fc.option(fc.record({ column: identifier, descending: fc.boolean() })),
    columns: fc.option(fc.uniqueArray(identifier, { minLength: 1, maxLength: 6 })),
    story: fc.option(story),
    kiosk: fc.option(fc.integer({ min: 1, max: 3600 })),
    embed: fc.option(embed),
    measure: fc.option(fc.tuple(identifier, identifier).map((parts) => parts.join('.'))),
    dataVersion: fc.constant(start.dataVersion),
  });
}

/** What is wrong with a view; empty when nothing is. */
export function faultsOf(view: ViewState, start: ViewState): string[] {
  const faults: string[] = [];
  const need = (sound: boolean, what: string): void => {
    if (!sound) faults.push(what);
  };
  const within = (number: number, low: number, high: number): boolean => number >= low && number <= high;
  const isRange = ([from, to]: number[]): boolean =>
    Number.isInteger(from) && Number.isInteger(to) && (from as number) <= (to as number);
  const ids = start.layers.map(({ id }) => id);

  need(['en', 'zh'].includes(view.language), 'language');
  need(['system', 'light', 'dark'].includes(view.theme), 'theme');
  need(['mercator', 'globe'].includes(view.projection), 'projection');
  if (view.camera) {
    const { longitude, latitude, zoom, bearing, pitch } = view.camera;
    need(within(longitude, -180, 180) && within(latitude, -90, 90), 'the place of the camera');
    need(within(zoom, -3, 18) && within(bearing, -180, 180) && within(pitch, 0, 60), 'the camera');
  }
  need(
    view.layers
      .map(({ id }) => id)
      .sort()
      .join() === [...ids].sort().join(),
    'the layers',
  );
  need(
    view.layers.every(({ opacity }) => within(opacity, 0.1, 1)),
    'an opacity',
  );
  for (const [layer, { values, years: ranges, text }] of Object.entries(view.filters)) {
    need(ids.includes(layer), `a filter of the layer ${layer}`);
    need(!isEmpty({ values, years: ranges, text }), 'an empty filter');
    need(text.length <= 200 && !/\p{Cs}/u.test(text), 'the words');
    need(Object.getPrototypeOf(values) === Object.prototype, 'the prototype of the values');
    need(Object.getPrototypeOf(ranges) === Object.prototype, 'the prototype of the years');
    for (const chosen of Object.values(values)) {
      need(chosen.length > 0 && chosen.every((each) => each !== ''), 'an empty choice');
      need(new Set(chosen).size === chosen.length, 'a value chosen twice');
    }
    need(Object.values(ranges).every(isRange), 'a range of years');
  }
  need(view.time === null || isRange(view.time), 'the time range');
  need(/^(layers|none|about|sources|area|stories|(layer|source):[\w-]+)$/.test(view.panel), 'the panel');
  const numbers = JSON.stringify(view.area ?? 0, (_, each: unknown) =>
    typeof each === 'number' && !Number.isFinite(each) ? 'NaN' : each,
  );
  need(!numbers.includes('NaN'), 'the area');
  const { story: told, dock, sort, columns, measure, nearest, kiosk } = view;
  const names = [told?.story, told?.scene, dock?.layer, sort?.column, ...(columns ?? []), measure, nearest];
  need(
    names.every((each) => each === undefined || each === null || /^\w[\w.-]*$|^-[\w-]*$/.test(each)),
    'an id',
  );
  need(kiosk === null || within(kiosk, 1, 3600), 'the seconds');
  const { selection: selected } = view;
  const parts = !selected
    ? []
    : selected.kind === 'place'
      ? [selected.code]
      : [selected.layer, selected.record];
  need(
    parts.every((part) => /^[\w-]+$/.test(part)),
    'the selection',
  );
  return faults;
}
