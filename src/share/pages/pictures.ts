/** The pictures that pages hold, each made once. */
import type { Mark } from '../../map/mark-drawing.ts';
import type { Palette } from '../../map/palette.ts';
import { rasterOf } from '../../map/raster.ts';
import { markSvg } from '../../map/svg/mark-svg.ts';

export interface Pictures {
  mapOf(map: string): Blob;
  markOf(mark: Mark): Promise<Blob>;
}

/** Pixels for each CSS pixel: sharp on a large screen and on paper. */
const markScale = 6;

/** `maps`: as pages name them; `palette`: that of the maps. */
export function picturesOf(maps: Map<string, Blob>, palette: Palette): Pictures {
  const marks = new Map<string, Promise<Blob>>();
  return {
    mapOf(name) {
      const map = maps.get(name);
      if (!map) throw new Error(`There is no picture of the map "${name}".`);
      return map;
    },
    markOf(mark) {
      const key = JSON.stringify(mark);
      const { svg, ...size } = markSvg(mark, palette);
      const made = marks.get(key) ?? rasterOf(svg, size, markScale);
      marks.set(key, made);
      return made;
    },
  };
}
