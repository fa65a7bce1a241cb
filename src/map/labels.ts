/** Label points of countries, provinces and counties, as features that the name layers filter by kind. */
import type { Feature, FeatureCollection } from 'geojson';
import type { Gazetteer } from '../geo/gazetteer.ts';

/**
 * `properties`: kind, code, en, zh, order (smaller is placed first; larger areas come first) and the zoom from
 * which the name may show.
 */
export function labelFeatures(gazetteer: Gazetteer): FeatureCollection {
  const features = gazetteer.all().flatMap((place): Feature[] => {
    const { kind, code, point, bbox } = place;
    if (kind === 'prefecture' || !point) return [];
    const [width, height] = bbox ? [bbox[2] - bbox[0], bbox[3] - bbox[1]] : [0, 0];
    const minzoom = kind === 'country' ? countryZoom(Math.max(width, height)) : 0;
    return [
      {
        type: 'Feature',
        properties: {
          kind,
          code,
          en: gazetteer.name(code, 'en'),
          zh: gazetteer.name(code, 'zh'),
          order: -width * height,
          minzoom,
        },
        geometry: { type: 'Point', coordinates: point },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}

/** Small countries wait until there is room for them. `extent`: degrees, the longer side of the box. */
function countryZoom(extent: number): number {
  if (extent > 18) return 1;
  if (extent > 7) return 2;
  if (extent > 3) return 3;
  return extent > 1 ? 4 : 5;
}
