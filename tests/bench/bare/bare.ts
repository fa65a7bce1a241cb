/**
 * The map engine alone, with the atlas's boundaries as plain GeoJSON and the camera of the address: what the atlas is
 * measured against.
 */
import {
  Map as EngineMap,
  type FilterSpecification,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { cameraOfAddress, colours, fileOf, tellReady } from '../comparison.ts';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

const { sea, countries, counties, provinces } = colours;
const style: StyleSpecification = {
  version: 8,
  sources: {
    countries: { type: 'geojson', data: fileOf('countries') },
    provinces: { type: 'geojson', data: fileOf('provinces') },
    counties: { type: 'geojson', data: fileOf('counties') },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': sea } },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': countries.fill } },
    { id: 'country-lines', type: 'line', source: 'countries', paint: { 'line-color': countries.line } },
    { id: 'counties', type: 'fill', source: 'counties', paint: { 'fill-color': counties.fill } },
    { id: 'county-lines', type: 'line', source: 'counties', paint: { 'line-color': counties.line } },
    { id: 'province-lines', type: 'line', source: 'provinces', paint: { 'line-color': provinces.line } },
  ],
};

const { lon, lat, zoom } = cameraOfAddress();
const map = new EngineMap({ container: 'map', style, center: [lon, lat], zoom, fadeDuration: 0 });
map.once('idle', tellReady);

declare global {
  interface Window {
    /** With the next click only the counties with these codes are shown; gives the milliseconds from the click to the idle map. */
    benchFilterOnClick(codes: string[]): Promise<number>;
  }
}

window.benchFilterOnClick = (codes) =>
  new Promise((resolve) => {
    addEventListener(
      'click',
      ({ timeStamp }) => {
        const filter: FilterSpecification = ['in', ['get', 'code'], ['literal', codes]];
        for (const layer of ['counties', 'county-lines']) map.setFilter(layer, filter);
        map.once('idle', () => resolve(performance.now() - timeStamp));
      },
      { capture: true, once: true },
    );
  });
