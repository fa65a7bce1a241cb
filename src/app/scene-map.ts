/** The map of a scene as a picture of its own; the painter behind it loads when the first one is wanted. */
export { rasterOf } from '../map/raster.ts';
export { viewPicture } from '../map/svg/view-picture.ts';
export { loadForPicture } from './load-for-picture.ts';
