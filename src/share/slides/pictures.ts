/** The pictures that pages hold, each made once. */
import type { Mark } from '../../map/mark-drawing.ts';
import type { Palette } from '../../map/palette.ts';
import { rasterOf } from '../../map/raster.ts';
import { markSvg } from '../../map/svg/mark-svg.ts';

export interface Pictures {
  /** The map of a scene, by its id. */
  mapOf(scene: string): Blob;
  markOf(mark: Mark): Promise<Blob>;
}

/** Pixels for each CSS pixel: sharp on a large screen and on paper. */
const markScale = 6;

/** `maps`: by scene; `palette`: that of the maps. */
export function picturesOf(maps: Map<string, Blob>, palette: Palette): Pictures {
  const marks = new Map<string, Promise<Blob>>();
  return {
    mapOf(scene) {
      const map = maps.get(scene);
      if (!map) throw new Error(`There is no picture of the scene "${scene}".`);
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
