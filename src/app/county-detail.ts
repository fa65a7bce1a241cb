/** Finer county shapes come for the provinces in view once the reader is close enough to see the difference. */
import type { Feature, FeatureCollection } from 'geojson';
import { type Bounds, overlaps } from '../atlas/filter.ts';
import { provinceOfCode } from '../atlas/record.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Camera } from '../state/view.ts';
import { loadCountyDetail } from './load.ts';

/** Simplified to 1,000 m, the first shapes are exact to the pixel up to about zoom 6. */
const detailZoom = 6.5;

/** From now on finer shapes replace the first ones where the reader looks. */
export function keepCountyDetail(store: AtlasStore): void {
  let known = store.getState().data.boundaries.counties;
  /** Provinces whose finer shapes are in `known` or on their way. */
  let asked = new Set<string>();

  store.subscribe((state, before) => {
    const { camera } = state.view;
    const { mapBounds } = state.passing;
    const { gazetteer, boundaries } = state.data;
    const isReplaced = boundaries.counties !== known;
    if (isReplaced) {
      known = boundaries.counties;
      asked = new Set();
    }
    const { coming } = state.passing;
    if (coming && coming !== before.passing.coming && zoomFilledBy(coming) >= detailZoom)
      refineWhere((bounds) => overlaps(bounds, coming));
    const isMoved = camera !== before.view.camera || mapBounds !== before.passing.mapBounds;
    if (!isMoved && !isReplaced && gazetteer === before.data.gazetteer) return;
    if (!mapBounds || !camera || camera.zoom < detailZoom) return;
    const near = boundsAround(camera);
    // While the map flies, its bounds are still those of the place it left.
    refineWhere((bounds) => overlaps(bounds, mapBounds) && overlaps(bounds, near));
  });

  /** `isWanted`: asked of the bounds of each province, degrees. */
  function refineWhere(isWanted: (bounds: Bounds) => boolean): void {
    const { gazetteer } = store.getState().data;
    for (const province of new Set(known?.features.map(provinceOf))) {
      const bounds = gazetteer.bbox(province);
      if (bounds && !asked.has(province) && isWanted(bounds)) void refine(province, asked);
    }
  }

  async function refine(province: string, others: Set<string>): Promise<void> {
    others.add(province);
    const detail = await loadCountyDetail(province);
    if (!detail) return void others.delete(province);
    const { data } = store.getState();
    const { counties } = data.boundaries;
    if (!counties || others !== asked) return;
    known = withFiner(counties, detail.counties);
    store.setState({ data: { ...data, boundaries: { ...data.boundaries, counties: known } } });
  }
}

/** What a window around the camera can show, in degrees; at least, as a tilted map shows more in the distance. */
function boundsAround({ longitude, latitude, zoom }: Camera): Bounds {
  const reach = (Math.hypot(window.innerWidth, window.innerHeight) / 2) * (360 / (512 * 2 ** zoom));
  return [longitude - reach, latitude - reach, longitude + reach, latitude + reach];
}

/** The zoom at which a part of the earth fills the window, in whichever direction it does so first. */
function zoomFilledBy([west, south, east, north]: Bounds): number {
  const stretch = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const pixelsPerDegree = Math.min(
    window.innerWidth / (east - west),
    window.innerHeight / ((north - south) * stretch),
  );
  return Math.log2((pixelsPerDegree * 360) / 512);
}

function withFiner(coarse: FeatureCollection, fine: FeatureCollection): FeatureCollection {
  const finer = new Map(fine.features.map((feature) => [feature.properties?.code, feature]));
  return {
    ...coarse,
    features: coarse.features.map((feature) => finer.get(feature.properties?.code) ?? feature),
  };
}

function provinceOf(feature: Feature): string {
  return provinceOfCode(String(feature.properties?.code));
}
