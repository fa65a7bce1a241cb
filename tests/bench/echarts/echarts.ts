/** ECharts alone, with its map parts only, the atlas's boundaries as GeoJSON and the camera of the address. */
import { GeoComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { boundaries, cameraOfAddress, colours, loadBoundaries, tellReady } from '../comparison.ts';

use([GeoComponent, CanvasRenderer]);

const radians = Math.PI / 180;
/** Spherical Mercator in degrees, south down as on the screen; it ends where the map engine's does. */
const projection = {
  project: ([lon = 0, lat = 0]: number[]): number[] => {
    const within = Math.max(-85.05, Math.min(85.05, lat)) * radians;
    return [lon, -Math.log(Math.tan(Math.PI / 4 + within / 2)) / radians];
  },
  unproject: ([x = 0, y = 0]: number[]): number[] => [
    x,
    (2 * Math.atan(Math.exp(-y * radians)) - Math.PI / 2) / radians,
  ],
};

const container = document.getElementById('map') as HTMLElement;
const { lon, lat, zoom } = cameraOfAddress();
const degrees = 360 / (512 * 2 ** zoom);
const [middleX = 0, middleY = 0] = projection.project([lon, lat]);
const corner = (across: number, down: number): number[] =>
  projection.unproject([
    middleX + across * (container.clientWidth / 2) * degrees,
    middleY + down * (container.clientHeight / 2) * degrees,
  ]);

const shapes = await loadBoundaries();
const chart = init(container);
chart.on('finished', tellReady);
chart.setOption({
  animation: false,
  backgroundColor: colours.sea,
  geo: boundaries.map((boundary, index) => {
    registerMap(boundary, shapes[index] as never);
    const { fill, line } = colours[boundary];
    return {
      map: boundary,
      projection,
      boundingCoords: [corner(-1, -1), corner(1, 1)],
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
      itemStyle: { areaColor: fill, borderColor: line, borderWidth: 1 },
    };
  }),
});
