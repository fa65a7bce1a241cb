/** Points that are drawn as one, without the map engine. Pure. */
import { Supercluster } from '@maplibre/geojson-vt';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Bounds } from '../../atlas/filter.ts';
import type { Scale } from '../palette.ts';
import { clusterMaxZoom, clusterRadius } from '../point-look.ts';
import type { ShownLayer } from '../style/model.ts';

const world: Bounds = [-180, -90, 180, 90];

/** What stands for the points within the bounds (degrees), as MapLibre clusters them: by the whole zoom below, within tiles of 512 pixels. */
export function clustered(
  data: FeatureCollection,
  radius: number,
  zoom: number,
  within: Bounds = world,
): Feature[] {
  const whole = Math.floor(zoom);
  // Small pictures of the world are further out than zoom 0, the last that is clustered.
  const reach = radius * 2 ** Math.max(0, -whole);
  const index = new Supercluster({ radius: reach, extent: 512, maxZoom: clusterMaxZoom });
  index.load(data.features as Feature<Point>[]);
  return index.getClusters(within, whole) as Feature[];
}

/** Whether at this zoom a mark within the bounds (degrees; null: anywhere) stands for several of the shown records. */
export function hasCluster(
  { layer, records }: ShownLayer,
  within: Bounds | null,
  zoom: number,
  scale: Scale,
): boolean {
  if (!layer.mark.cluster) return false;
  const features = records.flatMap(({ place }): Feature[] =>
    place.kind === 'point'
      ? [
          {
            type: 'Feature',
            properties: {},
            geometry: { type: 'Point', coordinates: [place.lon, place.lat] },
          },
        ]
      : [],
  );
  const data: FeatureCollection = { type: 'FeatureCollection', features };
  return clustered(data, clusterRadius(scale), zoom, within ?? world).some(
    ({ properties }) => properties?.cluster,
  );
}
