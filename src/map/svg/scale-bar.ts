/** A scale bar for the flat map. Pure. */
import { earthRadius } from '../../geo/sphere.ts';
import { type Frame, middleLatitude } from './frame.ts';

export interface ScaleBar {
  /** A round number. */
  kilometres: number;
  /** CSS pixels. */
  length: number;
  /** Where the bar is true, degrees: the middle of the picture. */
  latitude: number;
}

const degree = Math.PI / 180;

/**
 * The bar of the largest round number of kilometres (1, 2 or 5, and tens of these) that is not longer than `longest` CSS pixels.
 *
 * Web Mercator enlarges everything by 1 / cos(latitude) (J. P. Snyder, Map Projections: A Working Manual, USGS Professional
 * Paper 1395, 1987, pp. 41-44, formulas for the sphere), so a bar is true at one latitude only, and says at which. A CSS
 * pixel is as many degrees of longitude everywhere, and each of them earthRadius * pi / 180 * cos(latitude) kilometres long:
 * on the same sphere as all distances of the atlas, less than 0.6 % off the ellipsoid.
 */
export function scaleBarOf({ bounds, width }: Pick<Frame, 'bounds' | 'width'>, longest: number): ScaleBar {
  const [west, , east] = bounds;
  const latitude = middleLatitude(bounds);
  const kilometresPerPixel = ((east - west) / width) * degree * earthRadius * Math.cos(latitude * degree);
  const kilometres = roundBelow(longest * kilometresPerPixel);
  return { kilometres, length: kilometres / kilometresPerPixel, latitude };
}

function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const leading = [5, 2, 1].find((each) => each * power <= most) ?? 1;
  return leading * power;
}
