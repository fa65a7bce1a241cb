/** The shortest way from one set of positions to another. Pure; degrees WGS 84, longitude first. */
import { kilometresBetween, type Position } from './sphere.ts';

export interface Link {
  from: Position;
  to: Position;
  kilometres: number;
}

/** The shortest way between two sets of positions; null when one of them is empty. */
export function shortestLink(origins: Position[], targets: Position[]): Link | null {
  let shortest: Link | null = null;
  for (const from of origins) {
    for (const to of targets) {
      const kilometres = kilometresBetween(from, to);
      if (!shortest || kilometres < shortest.kilometres) shortest = { from, to, kilometres };
    }
  }
  return shortest;
}
