/** The area of the view: what is wrong with it, where it lies, and as a test that a record passes or not. */
import type { Geometry } from 'geojson';
import type { Bounds } from '../atlas/filter.ts';
import { countriesOf, provincesOf, shapeCodes } from '../atlas/record.ts';
import type { Atlas, AtlasRecord } from '../atlas/schema.ts';
import {
  type Area,
  type AreaProblem,
  boundsOfRegion,
  type Region,
  regionOf,
  regionRound,
  squareKilometres,
} from '../geo/area.ts';
import type { ShapeRule } from '../geo/area-rules.ts';
import type { GazetteerPlace } from '../geo/gazetteer.ts';
import { type RegionTest, regionTest, type Shape, shapeOf } from '../geo/inside.ts';
import { positionsOf } from '../geo/positions.ts';
import { type AtlasData, readyLayer } from './data.ts';
import type { ViewState } from './view.ts';

type AreaView = Pick<ViewState, 'area' | 'areaRule'>;
export type RecordTest = (record: AtlasRecord) => boolean;

/** What an area comes down to: a part of the sphere, a place whose code records carry, or a problem. */
export type KnownArea =
  | { kind: 'region'; region: Region }
  | { kind: 'place'; place: GazetteerPlace }
  | { kind: 'problem'; problem: AreaProblem };

/** Remembers the last result, so that it stays the same object until one of the arguments changes. */
function rememberLast<Arguments extends unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { given: Arguments; result: Result } | null = null;
  return (...given) => {
    if (!last?.given.every((value, index) => value === given[index]))
      last = { given, result: compute(...given) };
    return last.result;
  };
}

/** The same object until area or data change. */
export const knownArea = rememberLast((data: AtlasData, area: Area): KnownArea => {
  if (area.kind === 'place') {
    const place = data.gazetteer.place(area.code);
    const isAsked = place !== undefined && place.kind !== 'county';
    return isAsked ? { kind: 'place', place } : { kind: 'problem', problem: 'unknown-place' };
  }
  const region = area.kind === 'near' ? regionNear(data, area) : regionOf(area);
  return typeof region === 'string' ? { kind: 'problem', problem: region } : { kind: 'region', region };
});

/** All within the radius of a record: of its point, or of any of the inner points of its counties. */
function regionNear(data: AtlasData, area: Extract<Area, { kind: 'near' }>): Region | AreaProblem {
  const record = readyLayer(data, area.layer)?.records.find(({ id }) => id === area.record);
  const centres = record ? positionsOf(record, data.gazetteer) : [];
  return centres.length === 0 ? 'unknown-record' : regionRound(centres, area.radius);
}

/** Whether a record lies in the area; null without an area, or when something is wrong with it. */
export function areaTest(data: AtlasData, { area, areaRule }: AreaView): RecordTest | null {
  return area && testFor(data, area, areaRule);
}

const testFor = rememberLast((data: AtlasData, area: Area, rule: ShapeRule): RecordTest | null => {
  const known = knownArea(data, area);
  if (known.kind === 'problem') return null;
  if (known.kind === 'place') return inPlace(data, known.place);
  return inRegion(data, regionTest(known.region), rule);
});

/**
 * By the codes that records carry. A record of a whole country lies in no province or prefecture, and a record
 * whose prefecture nobody gave in none.
 */
function inPlace({ gazetteer }: AtlasData, { kind, code }: GazetteerPlace): RecordTest {
  switch (kind) {
    case 'country':
      return (record) => countriesOf(record).includes(code);
    case 'province':
      return (record) => provincesOf(record).includes(code);
    default:
      return (record) =>
        record.place.kind === 'point'
          ? record.place.prefecture === code
          : shapeCodes(record).some((county) => gazetteer.parentsOf(county).includes(code));
  }
}

/** Each record and each shape is asked once, however many lists and counts want to know. */
function inRegion(data: AtlasData, region: RegionTest, rule: ShapeRule): RecordTest {
  const shapeFor = rule === 'overlap' ? firstShapes(data) : () => undefined;
  const records = new Map<AtlasRecord, boolean>();
  const codes = new Map<string, boolean>();
  function hasCode(code: string): boolean {
    const point = data.gazetteer.place(code)?.point;
    if (point && region.hasPoint(point)) return true;
    const shape = shapeFor(code);
    return shape !== undefined && region.overlaps(shape);
  }
  function hasRecord(record: AtlasRecord): boolean {
    const { place } = record;
    if (place.kind === 'point') return region.hasPoint([place.lon, place.lat]);
    return shapeCodes(record).some((written) => remember(codes, data.gazetteer.resolve(written), hasCode));
  }
  return (record) => remember(records, record, hasRecord);
}

function remember<Key>(known: Map<Key, boolean>, key: Key, answer: (key: Key) => boolean): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  const now = answer(key);
  known.set(key, now);
  return now;
}

const geometriesOfAtlas = new WeakMap<Atlas, Map<string, Geometry>>();
const shapes = new WeakMap<Geometry, Shape>();

/**
 * Shapes of counties and countries by code. The first shape of a place stays: a finer one that comes when the
 * reader is close to it changes no answer, so that the same address gives the same counts.
 */
function firstShapes({ atlas, boundaries }: AtlasData): (code: string) => Shape | undefined {
  const geometries = geometriesOfAtlas.get(atlas) ?? new Map<string, Geometry>();
  geometriesOfAtlas.set(atlas, geometries);
  for (const collection of [boundaries.countries, boundaries.counties]) {
    for (const { properties, geometry } of collection?.features ?? []) {
      const code: unknown = properties?.code;
      if (typeof code === 'string' && !geometries.has(code)) geometries.set(code, geometry);
    }
  }
  return (code) => {
    const geometry = geometries.get(code);
    if (!geometry) return undefined;
    const shape = shapes.get(geometry) ?? shapeOf(geometry);
    shapes.set(geometry, shape);
    return shape;
  };
}

/** What keeps the area from being asked about; null when nothing does, or when there is none. */
export function areaProblem(data: AtlasData, { area }: Pick<ViewState, 'area'>): AreaProblem | null {
  const known = area && knownArea(data, area);
  return known?.kind === 'problem' ? known.problem : null;
}

/** The box round an area, degrees; null when something is wrong with it, or its extent is not known. */
export function areaBounds(data: AtlasData, area: Area): Bounds | null {
  const known = knownArea(data, area);
  if (known.kind === 'region') return boundsOfRegion(known.region);
  return known.kind === 'place' ? (known.place.bbox ?? null) : null;
}

/** The size of a drawn area in square kilometres on the sphere; null for a place and for circles that may overlap. */
export function areaKilometres(data: AtlasData, area: Area): number | null {
  const known = knownArea(data, area);
  return known.kind === 'region' ? squareKilometres(known.region) : null;
}
