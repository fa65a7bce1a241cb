/** How a range of years moves, one year at a time. Years are inclusive. */

export type Years = readonly [from: number, to: number];
/** `window`: the range keeps its width and moves; `growing`: its first year stays, its last year moves. */
export const playModes = ['window', 'growing'] as const;
export type PlayMode = (typeof playModes)[number];
type Direction = 1 | -1;

/** Whether the range leaves nothing of the extent out. */
export function isWhole([from, to]: Years, [first, last]: Years): boolean {
  return from <= first && to >= last;
}

/** The range one year later (1) or earlier (-1); null where the extent ends. */
export function stepped(
  [from, to]: Years,
  [first, last]: Years,
  mode: PlayMode,
  direction: Direction,
): [number, number] | null {
  if (direction === 1 && to >= last) return null;
  if (mode === 'growing') return direction === -1 && to <= from ? null : [from, to + direction];
  return direction === -1 && from <= first ? null : [from + direction, to + direction];
}

/** Where moving begins when no year is left out: at the first year, or going back at the last. */
function begun([first, last]: Years, mode: PlayMode, direction: Direction): [number, number] {
  if (direction === 1) return [first, first];
  return mode === 'window' ? [last, last] : [first, Math.max(first, last - 1)];
}

/** What a step makes of the range; null when there is no year to go to. A window as wide as the extent begins anew. */
export function stepFrom(
  range: Years | null,
  extent: Years,
  mode: PlayMode,
  direction: Direction,
): [number, number] | null {
  if (range === null) return begun(extent, mode, direction);
  const isStuck = mode === 'window' && extent[0] < extent[1] && isWhole(range, extent);
  return isStuck ? begun(extent, mode, direction) : stepped(range, extent, mode, direction);
}

/** Where playing begins: at the range itself, or from the first year on when the range is whole or at the end. */
export function playFrom(range: Years | null, extent: Years, mode: PlayMode): Years {
  const [first] = extent;
  if (range === null || isWhole(range, extent)) return [first, first];
  if (stepped(range, extent, mode, 1)) return range;
  return mode === 'growing' ? [range[0], range[0]] : [first, first + range[1] - range[0]];
}

/** The next range of a play; years without any record are passed over. `filled`: the years that have records. */
export function playedOn(
  range: Years,
  extent: Years,
  mode: PlayMode,
  filled: ReadonlySet<number>,
): [number, number] | null {
  const isFilled = ([from, to]: Years): boolean =>
    mode === 'growing' ? filled.has(to) : [...filled].some((year) => year >= from && year <= to);
  let next = stepped(range, extent, mode, 1);
  while (next && !isFilled(next)) next = stepped(next, extent, mode, 1);
  return next;
}

/** The range moved by whole years as far as the extent lets it, its width kept. */
function shifted([from, to]: Years, by: number, [first, last]: Years): [number, number] {
  const within = Math.min(Math.max(by, first - from), last - to);
  return [from + within, to + within];
}

/** What a hand has hold of. */
export type Grip = 'range' | 'from' | 'to';

/** The end that is nearer to a place on the scale of years; of two on one year the one on that side. */
export function nearestEnd([from, to]: Years, place: number): 'from' | 'to' {
  const nearer = Math.abs(place - from) - Math.abs(place - to);
  return nearer < 0 || (nearer === 0 && place < from) ? 'from' : 'to';
}

/** The range pulled by whole years as far as the extent and its other end let it. */
export function pulled(range: Years, grip: Grip, by: number, extent: Years): [number, number] {
  if (grip === 'range') return shifted(range, by, extent);
  const [from, to] = range;
  // Ends that stand on one year cannot be told apart by where they are pressed, but by where they are pulled.
  const end = from === to ? (by < 0 ? 'from' : 'to') : grip;
  return end === 'from'
    ? [Math.min(Math.max(from + by, extent[0]), to), to]
    : [from, Math.max(Math.min(to + by, extent[1]), from)];
}
