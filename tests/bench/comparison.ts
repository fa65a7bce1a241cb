/** What the pages of the map libraries alone have in common. Runs in the page. */
import type { FeatureCollection } from 'geojson';

/** From the bottom to the top. */
export const boundaries = ['countries', 'counties', 'provinces'] as const;

/** Fill and line of each kind of boundary. */
export const colours = {
  sea: '#dfe8ea',
  countries: { fill: '#f6f1e6', line: '#b0a890' },
  counties: { fill: '#b8480b33', line: '#d8cfba' },
  provinces: { fill: 'transparent', line: '#b0a890' },
};

export const fileOf = (boundary: (typeof boundaries)[number]): string => `geo/${boundary}.json`;

export async function loadBoundaries(): Promise<FeatureCollection[]> {
  return Promise.all(boundaries.map(async (boundary) => (await fetch(fileOf(boundary))).json()));
}

/** `?map=longitude,latitude,zoom`, degrees, in tiles of 512 pixels. */
export function cameraOfAddress(): { lon: number; lat: number; zoom: number } {
  const text = new URLSearchParams(location.search).get('map') ?? '';
  const [lon = 0, lat = 0, zoom = 0] = text.split(',').map(Number);
  return { lon, lat, zoom };
}

/** Tells the bench, as the atlas does, that the map is drawn. */
export function tellReady(): void {
  performance.mark('atlas:map-ready');
  document.documentElement.dataset.map = 'ready';
}
