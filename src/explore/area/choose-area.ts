/** Ways to another area, and to one that holds more. */
import { type Area, eastOf } from '../../geo/area.ts';
import { farthest } from '../../geo/area-rules.ts';
import { tidyArea } from '../../geo/sketch.ts';
import type { AtlasStore } from '../../state/store.ts';

/** Makes this the area that is asked about; an unfinished drawing is given up. */
export function chooseArea(store: AtlasStore, area: Area): void {
  store.pass({ sketch: null });
  store.change((view) => ({ ...view, area: tidyArea(area) }));
}

/** Takes the area away, and the limit to it. */
export function clearArea(store: AtlasStore): void {
  store.change((view) => ({ ...view, area: null, onlyInArea: false }));
}

/** The same area twice as wide about its middle; null for places and polygons, which have no simple way to grow. */
export function enlarged(area: Area): Area | null {
  if (area.kind === 'circle' || area.kind === 'near')
    return area.radius < farthest ? { ...area, radius: Math.min(2 * area.radius, farthest) } : null;
  if (area.kind !== 'box') return null;
  const [west, south, , north] = area.bounds;
  const east = eastOf(area.bounds);
  const [width, height] = [Math.min(2 * (east - west), 360), north - south];
  const middle = (west + east) / 2;
  return tidyArea({
    kind: 'box',
    bounds: [
      middle - width / 2,
      Math.max(south - height / 2, -90),
      middle + width / 2,
      Math.min(north + height / 2, 90),
    ],
  });
}
