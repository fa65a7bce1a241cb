/** What an address and a form may say of an area; apart from src/geo/area.ts, because every page needs it. */

/** Corners of a polygon, at most: more would make an address too long. */
export const mostCorners = 100;
/** Half the way round the earth, with a little to spare; kilometres. */
export const farthest = 20_040;

/** When a county or country counts as inside a drawn area: any common part, or its inner point. */
export const shapeRules = ['overlap', 'inner-point'] as const;
export type ShapeRule = (typeof shapeRules)[number];
