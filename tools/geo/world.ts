import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { FeatureCollection, GeometryObject, Position } from 'geojson';
import { feature } from 'topojson-client';
import { readWorld } from './inputs.ts';
import type { Shape } from './shapes.ts';

/**
 * Features of the world file without an ISO 3166-1 code of their own: drawn as land, and not to be
 * picked or coloured. The reasons are in public/geo/NOTICE.md.
 */
export const landOnly = ['SOL', 'CYN', 'XKX', 'KAS', 'IOA'];

/** Ashmore and Cartier Islands and the Vatican have next to no area in the world file. */
export const tooSmall = ['ATC', 'VAT'];

function flipLatitude(coordinates: unknown): void {
  if (!Array.isArray(coordinates)) return;
  if (typeof coordinates[0] === 'number') (coordinates as Position)[1] = -(coordinates[1] as number);
  else for (const part of coordinates) flipLatitude(part);
}

/**
 * The countries of the world in plane degrees, cut at the antimeridian. `properties.source` is the code
 * in the world file, `properties.code` ISO 3166-1 alpha-3 (absent on land-only features).
 */
export function readCountries(): Shape[] {
  const topology = readWorld();
  const spherical = feature(topology, topology.objects.countries as never) as unknown as FeatureCollection;
  // The world file wraps around the sphere; a plane map would draw bands across Russia, Fiji and Antarctica.
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const plane = geoProject(spherical, projection);
  return plane.features.flatMap(({ geometry, properties }): Shape[] => {
    const source = String(properties?.a3);
    if (tooSmall.includes(source)) return [];
    if (!geometry) throw new Error(`The world file's ${source} lost its shape when cut at the antimeridian.`);
    flipLatitude(
      (geometry as Exclude<GeometryObject, { type: 'GeometryCollection' }> & { coordinates: unknown })
        .coordinates,
    );
    const code = landOnly.includes(source) ? undefined : source;
    return [{ type: 'Feature', properties: code ? { source, code } : { source }, geometry }];
  });
}
