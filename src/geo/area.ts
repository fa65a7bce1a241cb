/** A part of the earth that a reader asks about. Pure; degrees WGS 84, longitude first; distances in kilometres. */
import type { Bounds } from '../atlas/filter.ts';

/** Longitudes may run on beyond 180 degrees, so that an area across the antimeridian is of one piece. */
export type Area =
  | { kind: 'box'; bounds: Bounds }
  | { kind: 'circle'; centre: [longitude: number, latitude: number]; radius: number }
  /** Corners in their order; the first is not repeated at the end. */
  | { kind: 'polygon'; corners: [longitude: number, latitude: number][] }
  /** A province, prefecture or country by its code. */
  | { kind: 'place'; code: string }
  | { kind: 'near'; layer: string; record: string; radius: number };

/** When a county or country counts as inside a drawn area: any common part, or its inner point. */
export const shapeRules = ['overlap', 'inner-point'] as const;
export type ShapeRule = (typeof shapeRules)[number];

/** Why an area cannot be asked about. */
export type AreaProblem =
  | 'too-few-corners'
  | 'crosses-itself'
  | 'empty'
  | 'too-large'
  | 'unknown-place'
  | 'unknown-record';
