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
  store.subscribe((state, before) => {
    const { camera } = state.view;
    const { mapBounds, coming } = state.passing;
    const { gazetteer, boundaries } = state.data;
    if (coming && coming !== before.passing.coming && zoomFilledBy(coming) >= detailZoom)
      void refineWhere(store, (bounds) => overlaps(bounds, coming));
    const isMoved = camera !== before.view.camera || mapBounds !== before.passing.mapBounds;
    const isReplaced = boundaries.counties !== undefined && !asked.has(boundaries.counties);
    if (!isMoved && !isReplaced && gazetteer === before.data.gazetteer) return;
    if (!mapBounds || !camera || camera.zoom < detailZoom) return;
    const near = boundsAround(camera);
    // While the map flies, its bounds are still those of the place it left.
    void refineWhere(store, (bounds) => overlaps(bounds, mapBounds) && overlaps(bounds, near));
  });
}

/**
 * Finer shapes for a picture that shows these bounds (degrees) at this zoom of the map, if they would be seen. Resolves when
 * they are there, or cannot be had; never rejects.
 */
export async function loadCountyDetailFor(store: AtlasStore, shown: Bounds, zoom: number): Promise<void> {
  if (zoom >= detailZoom) await refineWhere(store, (bounds) => overlaps(bounds, shown));
}

/** Of counties as they are drawn: the provinces whose finer shapes are among them, or on their way. */
const asked = new WeakMap<FeatureCollection, Map<string, Promise<void>>>();

/** `isWanted`: asked of the bounds of each province, degrees. */
async function refineWhere(store: AtlasStore, isWanted: (bounds: Bounds) => boolean): Promise<void> {
  const { gazetteer, boundaries } = store.getState().data;
  const { counties } = boundaries;
  if (!counties) return;
  const known = asked.get(counties) ?? new Map<string, Promise<void>>();
  asked.set(counties, known);
  const wanted = [...new Set(counties.features.map(provinceOf))].filter((province) => {
    const bounds = gazetteer.bbox(province);
    return bounds && isWanted(bounds);
  });
  await Promise.all(
    wanted.map((province) => {
      const coming = known.get(province) ?? refine(store, province, known);
      known.set(province, coming);
      return coming;
    }),
  );
}

async function refine(store: AtlasStore, province: string, known: Map<string, Promise<void>>): Promise<void> {
  const detail = await loadCountyDetail(province);
  if (!detail) return void known.delete(province);
  const { data } = store.getState();
  const { counties } = data.boundaries;
  // Others may have come in the meantime.
  if (!counties || asked.get(counties) !== known) return;
  const finer = withFiner(counties, detail.counties);
  asked.set(finer, known);
  store.setState({ data: { ...data, boundaries: { ...data.boundaries, counties: finer } } });
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
