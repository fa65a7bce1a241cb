/** From where the map is looked at, and what is seen from there. */
import { LngLat, type Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../atlas/filter.ts';
import type { Aim } from '../atlas/schema.ts';
import { boundsOfPoints, eastOf } from '../geo/area.ts';
import type { Camera } from '../state/view.ts';
import { aimOf, turnedRound } from './aim.ts';
import { type Padding, roomFor } from './padding.ts';
import { zoomRange } from './zoom-range.ts';

/** The latitude where the square of Web Mercator ends, degrees. */
const farthestNorth = 85.05;

export class MapCamera {
  constructor(private readonly map: MapLibreMap) {}

  /** Looks from this camera: at once, or after a flight that readers who want no motion do not see. */
  show({ longitude, latitude, zoom, bearing, pitch }: Camera, how: 'fly' | 'at once'): void {
    const target = { center: [longitude, latitude] as [number, number], zoom, bearing, pitch };
    if (how === 'at once') this.map.jumpTo(target, { cause: 'state' });
    else this.map.easeTo({ ...target, duration: 900 }, { cause: 'state' });
  }

  /** The camera that shows what a scene is aimed at between the paddings. */
  cameraAimed({ bounds, bearing = 0, pitch = 0 }: Aim, padding: Padding): Camera | undefined {
    const [west, south, , north] = bounds;
    const camera = this.cameraFor([west, south, eastOf(bounds), north], padding, zoomRange.most);
    if (!camera || (bearing === 0 && pitch === 0)) return camera;
    const { centre, middle } = this.room(padding);
    return turnedRound(camera, [centre[0] - middle[0], centre[1] - middle[1]], bearing, pitch);
  }

  /** What a scene would be aimed at to show what is now between the paddings. */
  aimWithin(padding: Padding): Aim {
    const { centre, size } = this.room(padding);
    const { lng, lat } = this.map.unproject(centre).wrap();
    return aimOf(this.now, [lng, lat], size);
  }

  /** What the paddings leave, CSS pixels from the top left corner of the map. */
  private room(padding: Padding): Record<'centre' | 'middle' | 'size', [number, number]> {
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const { top, right, bottom, left } = roomFor(padding, width, height);
    return {
      centre: [(left + width - right) / 2, (top + height - bottom) / 2],
      middle: [width / 2, height / 2],
      size: [width - left - right, height - top - bottom],
    };
  }

  /** The camera from which bounds (degrees) fit between the paddings, facing north. */
  cameraFor([west, south, east, north]: Bounds, padding: Padding, maxZoom = 9): Camera | undefined {
    const { clientWidth, clientHeight } = this.map.getContainer();
    // The flat map ends before the poles.
    const [bottom, top] = [Math.max(south, -farthestNorth), Math.min(north, farthestNorth)];
    const found = this.map.cameraForBounds([west, bottom, east, top], {
      padding: roomFor(padding, clientWidth, clientHeight),
      maxZoom,
      bearing: 0,
      pitch: 0,
    });
    if (!found?.center || found.zoom === undefined) return undefined;
    const { lng, lat } = LngLat.convert(found.center).wrap();
    return { longitude: lng, latitude: lat, zoom: found.zoom, bearing: 0, pitch: 0 };
  }

  /** From where the reader looks now. */
  get now(): Camera {
    const { lng, lat } = this.map.getCenter().wrap();
    return {
      longitude: lng,
      latitude: lat,
      zoom: this.map.getZoom(),
      bearing: this.map.getBearing(),
      pitch: this.map.getPitch(),
    };
  }

  /** The box round all that is visible, degrees. */
  get bounds(): Bounds {
    const bounds = this.map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** The box round what lies between the paddings, degrees; on a globe, whose edges are no box, all that is visible. */
  boundsWithin(padding: Padding): Bounds {
    if (this.map.getProjection()?.type === 'globe') return this.bounds;
    const { clientWidth: width, clientHeight: height } = this.map.getContainer();
    const { top, right, bottom, left } = roomFor(padding, width, height);
    const corners: [number, number][] = [
      [left, top],
      [width - right, top],
      [width - right, height - bottom],
      [left, height - bottom],
    ];
    return boundsOfPoints(corners.map((corner) => this.map.unproject(corner).toArray()));
  }
}
