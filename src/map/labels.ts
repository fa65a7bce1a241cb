/** Label points of countries, provinces and counties, as features that the name layers filter by kind. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Gazetteer } from '../geo/gazetteer.ts';

/**
 * `properties`: kind, code, en, zh, order (smaller is placed first; larger areas come first) and the zoom from
 * which the name may show. `countries`: their shapes, by which an archipelago counts as its largest island.
 */
export function labelFeatures(gazetteer: Gazetteer, countries?: FeatureCollection): FeatureCollection {
  const extents = new Map(
    countries?.features.map((country) => [country.properties?.code, largestPart(country)]),
  );
  const features = gazetteer.all().flatMap((place): Feature[] => {
    const { kind, code, point, bbox } = place;
    if (kind === 'prefecture' || !point) return [];
    const [width, height] = extents.get(code) ?? (bbox ? [bbox[2] - bbox[0], bbox[3] - bbox[1]] : [0, 0]);
    return [
      {
        type: 'Feature',
        properties: {
          kind,
          code,
          en: gazetteer.name(code, 'en'),
          zh: gazetteer.name(code, 'zh'),
          order: -width * height,
          minzoom: kind === 'country' ? countryZoom(Math.max(width, height)) : 0,
        },
        geometry: { type: 'Point', coordinates: point },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** Width and height in degrees of the part of a country that has the largest box. */
function largestPart({ geometry }: Feature): [number, number] {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  let largest: [number, number] = [0, 0];
  for (const [ring = []] of polygons) {
    const longitudes = ring.map(([longitude = 0]) => longitude);
    const latitudes = ring.map(([, latitude = 0]) => latitude);
    const width = Math.max(...longitudes) - Math.min(...longitudes);
    const height = Math.max(...latitudes) - Math.min(...latitudes);
    if (width * height > largest[0] * largest[1]) largest = [width, height];
  }
  return largest;
}

/** Small countries wait until there is room for them. `extent`: degrees, the longer side. */
function countryZoom(extent: number): number {
  if (extent > 18) return 1;
  if (extent > 7) return 2;
  if (extent > 3) return 3;
  return extent > 1 ? 4 : 5;
}
