/** Drawing an area: points so far, and what the next point or key makes of them. Pure. */
import { type Area, eastOf } from './area.ts';
import { mostCorners } from './area-rules.ts';
import { kilometresBetween, type Position } from './sphere.ts';

export type SketchKind = 'box' | 'circle' | 'polygon';

/** A drawing that is not finished; degrees, longitude first, longitudes may run on beyond 180. */
export interface Sketch {
  kind: SketchKind;
  /** Corners, or the centre of a circle. */
  points: Position[];
  /** Where the next point would be put; null until the pointer has been seen. */
  pointer: Position | null;
}

/** What a hand does while it draws. */
export type SketchAct =
  /** `isOnFirst`: the point was put on the first one, so far as a hand can tell. */
  | { kind: 'point'; at: Position; isOnFirst: boolean }
  | { kind: 'move'; at: Position }
  | { kind: 'finish' }
  | { kind: 'undo' };

/** The drawing goes on, or an area has come of it. */
export type Drawn = { kind: 'sketch'; sketch: Sketch } | { kind: 'area'; area: Area };

export function startSketch(kind: SketchKind): Sketch {
  return { kind, points: [], pointer: null };
}

/**
 * A box ends with its second corner, a circle with a point on its edge, a polygon when its third or later corner is followed by
 * `finish` or the first again, or when it has as many as an area may have.
 */
export function continueSketch(sketch: Sketch, act: SketchAct): Drawn {
  switch (act.kind) {
    case 'move':
      return { kind: 'sketch', sketch: { ...sketch, pointer: act.at } };
    case 'undo':
      return { kind: 'sketch', sketch: { ...sketch, points: sketch.points.slice(0, -1) } };
    case 'finish':
      return sketch.kind === 'polygon' ? close(sketch) : { kind: 'sketch', sketch };
    case 'point':
      return addPoint(sketch, act.at, act.isOnFirst);
  }
}

function addPoint(sketch: Sketch, at: Position, isOnFirst: boolean): Drawn {
  const last = sketch.points.at(-1);
  if (sketch.kind === 'polygon' && isOnFirst && canClose(sketch)) return close(sketch);
  if (last && last[0] === at[0] && last[1] === at[1]) return { kind: 'sketch', sketch };
  const area = areaTo(sketch, at);
  if (area) return { kind: 'area', area: tidyArea(byHand(area)) };
  const next = { ...sketch, points: [...sketch.points, at], pointer: at };
  return next.points.length === mostCorners ? close(next) : { kind: 'sketch', sketch: next };
}

/** Whether a polygon has corners enough to be finished. */
export function canClose({ kind, points }: Sketch): boolean {
  return kind === 'polygon' && points.length >= 3;
}

function close(sketch: Sketch): Drawn {
  if (!canClose(sketch)) return { kind: 'sketch', sketch };
  return { kind: 'area', area: tidyArea({ kind: 'polygon', corners: sketch.points }) };
}

/** The box or circle that a point would finish; null for a polygon, and before there is a first point. */
export function areaTo({ kind, points }: Sketch, at: Position): Area | null {
  const [first] = points;
  if (!first || kind === 'polygon') return null;
  if (kind === 'circle') return { kind, centre: first, radius: kilometresBetween(first, at) };
  const [west, east] = [Math.min(first[0], at[0]), Math.max(first[0], at[0])];
  return { kind, bounds: [west, Math.min(first[1], at[1]), east, Math.max(first[1], at[1])] };
}

/** A hand that draws is no truer than a hundredth of a kilometre. */
function byHand(area: Area): Area {
  if (area.kind !== 'circle') return area;
  return { ...area, radius: Math.max(0.01, Number(area.radius.toFixed(2))) };
}

/**
 * As an address writes it, so that its link gives the same counts: four decimals, a start between -180 and 180
 * degrees, and the east of a box beyond its west.
 */
export function tidyArea(area: Area): Area {
  switch (area.kind) {
    case 'box': {
      const [west, south, , north] = area.bounds;
      const east = eastOf(area.bounds);
      const turns = turnsFrom(west);
      return { ...area, bounds: [short(west - turns), short(south), short(east - turns), short(north)] };
    }
    case 'circle': {
      const [longitude, latitude] = area.centre;
      const centre: Position = [short(longitude - turnsFrom(longitude)), short(latitude)];
      return { ...area, centre, radius: short(area.radius) };
    }
    case 'polygon': {
      const turns = turnsFrom(Math.min(...area.corners.map(([longitude]) => longitude)));
      return { ...area, corners: area.corners.map(([x, y]): Position => [short(x - turns), short(y)]) };
    }
    default:
      return area;
  }
}

/** The whole turns by which a longitude is beyond -180 to 180 degrees. */
function turnsFrom(longitude: number): number {
  return 360 * Math.floor((longitude + 180) / 360);
}

function short(degrees: number): number {
  // An address knows no -0.
  return Number(degrees.toFixed(4)) + 0;
}
