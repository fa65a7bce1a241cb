/** Leaflet alone, drawing on a canvas, with the atlas's boundaries as GeoJSON and the camera of the address. */
import { geoJSON, map as leafletMap } from 'leaflet';
import { boundaries, cameraOfAddress, colours, loadBoundaries, tellReady } from '../comparison.ts';
import 'leaflet/dist/leaflet.css';

const { lon, lat, zoom } = cameraOfAddress();
const map = leafletMap('map', {
  preferCanvas: true,
  zoomSnap: 0,
  fadeAnimation: false,
  zoomAnimation: false,
  zoomControl: false,
  attributionControl: false,
});
map.getContainer().style.backgroundColor = colours.sea;
// Leaflet counts zoom in tiles of 256 pixels.
map.setView([lat, lon], zoom + 1);

const shapes = await loadBoundaries();
shapes.forEach((collection, index) => {
  const { fill, line } = colours[boundaries[index] ?? 'countries'];
  geoJSON(collection, { style: { fillColor: fill, fillOpacity: 1, color: line, weight: 1 } }).addTo(map);
});
// Leaflet draws all of its canvas in the next frame, and has no event for it.
requestAnimationFrame(() => requestAnimationFrame(tellReady));
