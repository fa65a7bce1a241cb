/** What can only be used once the map is there; it loads beside the map engine. */
export { Chooser } from '../explore/chooser/Chooser.tsx';
export { keepCountyDetail } from './county-detail.ts';
export { Tooltip } from './Tooltip.tsx';
