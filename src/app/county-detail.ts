/** Finer county shapes come for the provinces in view once the reader is close enough to see the difference. */
import type { Feature } from 'geojson';
import { overlaps } from '../atlas/filter.ts';
import { provinceOfCode } from '../atlas/record.ts';
import type { AtlasStore } from '../state/store.ts';
import { loadCountyDetail } from './load.ts';

/** Simplified to 1,000 m, the first shapes are exact to the pixel up to about zoom 6. */
const detailZoom = 6.5;

export function keepCountyDetail(store: AtlasStore): void {
  const asked = new Set<string>();
  store.subscribe((state, before) => {
    const { mapBounds } = state.passing;
    if (mapBounds === before.passing.mapBounds || !mapBounds) return;
    if ((state.view.camera?.zoom ?? 0) < detailZoom) return;
    const { gazetteer, boundaries } = state.data;
    const present = new Set(boundaries.counties?.features.map((feature) => provinceOf(feature)));
    for (const province of present) {
      const bounds = gazetteer.bbox(province);
      if (asked.has(province) || !bounds || !overlaps(bounds, mapBounds)) continue;
      asked.add(province);
      void refine(store, province);
    }
  });
}

async function refine(store: AtlasStore, province: string): Promise<void> {
  const detail = await loadCountyDetail(province);
  if (!detail?.counties) return;
  const finer = new Map(detail.counties.features.map((feature) => [feature.properties?.code, feature]));
  const { data } = store.getState();
  const counties = data.boundaries.counties;
  if (!counties) return;
  const features = counties.features.map((feature) => finer.get(feature.properties?.code) ?? feature);
  store.setState({
    data: { ...data, boundaries: { ...data.boundaries, counties: { ...counties, features } } },
  });
}

function provinceOf(feature: Feature): string {
  return provinceOfCode(String(feature.properties?.code));
}
