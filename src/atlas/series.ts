/** What was claimed of the number of a layer's records over time. Claims are drawn as they stand, never added up. */
import type { Claim, LocalisedText, SeriesPart } from './schema.ts';

export interface SeriesPoint {
  claim: Claim;
  part: SeriesPart;
  year: number;
  /** In the unit of the series; 0 for a start. */
  value: number;
  planned: boolean;
}

export interface Series {
  /** What is counted: the measure of the first total. */
  title: LocalisedText;
  /** A key of `units.json`. */
  unit: string;
  /** By year. */
  points: SeriesPoint[];
  /** Claims without a number, a year, or the unit of the others: told in words, not drawn. */
  notDrawn: Claim[];
}

/** The series of the claims about a layer; null when none counts a total in a unit. */
export function seriesOf(claims: Claim[], about: string): Series | null {
  const own = claims.filter((claim) => claim.about === about && claim.record === undefined && claim.series);
  const first = own.find((claim) => claim.series === 'total' && claim.unit !== undefined);
  if (first?.unit === undefined) return null;
  const { unit } = first;
  const points: SeriesPoint[] = [];
  const notDrawn: Claim[] = [];
  for (const claim of own) {
    const point = pointOf(claim, unit);
    if (point) points.push(point);
    else notDrawn.push(claim);
  }
  points.sort((a, b) => a.year - b.year);
  return points.length === 0 ? null : { title: first.measure, unit, points, notDrawn };
}

function pointOf(claim: Claim, unit: string): SeriesPoint | null {
  const { series: part, value, year } = claim;
  if (part === undefined || typeof value !== 'number') return null;
  const planned = claim.qualifier === 'planned';
  if (part === 'start') return isYear(value) ? { claim, part, year: value, value: 0, planned } : null;
  if (year === undefined || claim.unit !== unit) return null;
  return { claim, part, year, value, planned };
}

/** The years that a time line can show, as the schema bounds them. */
function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Lines between totals, each with the next: planned when it leads to a plan. One year with two totals joins nothing. */
export function linesOf(points: SeriesPoint[]): { from: SeriesPoint; to: SeriesPoint; planned: boolean }[] {
  const totals = points.filter((point) => point.part === 'total');
  return totals.flatMap((to, index) => {
    const from = totals[index - 1];
    return from && from.year < to.year ? [{ from, to, planned: from.planned || to.planned }] : [];
  });
}
