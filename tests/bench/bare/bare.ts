/**
 * The map engine alone, with the atlas's boundaries as plain GeoJSON and the camera of the address: what the atlas is
 * measured against.
 */
import { Map as EngineMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

const style: StyleSpecification = {
  version: 8,
  sources: {
    countries: { type: 'geojson', data: 'geo/countries.json' },
    provinces: { type: 'geojson', data: 'geo/provinces.json' },
    counties: { type: 'geojson', data: 'geo/counties.json' },
  },
  layers: [
    { id: 'sea', type: 'background', paint: { 'background-color': '#dfe8ea' } },
    { id: 'countries', type: 'fill', source: 'countries', paint: { 'fill-color': '#f6f1e6' } },
    { id: 'country-lines', type: 'line', source: 'countries', paint: { 'line-color': '#b0a890' } },
    {
      id: 'counties',
      type: 'fill',
      source: 'counties',
      paint: { 'fill-color': '#b8480b', 'fill-opacity': 0.2 },
    },
    { id: 'county-lines', type: 'line', source: 'counties', paint: { 'line-color': '#d8cfba' } },
    { id: 'province-lines', type: 'line', source: 'provinces', paint: { 'line-color': '#b0a890' } },
  ],
};

const [lon = 0, lat = 0, zoom = 0] = (new URLSearchParams(location.search).get('map') ?? '')
  .split(',')
  .map(Number);
const map = new EngineMap({ container: 'map', style, center: [lon, lat], zoom, fadeDuration: 0 });
map.once('idle', () => {
  performance.mark('atlas:map-ready');
  document.documentElement.dataset.map = 'ready';
});
