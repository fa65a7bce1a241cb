/** What has to do with use without a network, as one part: it loads once the map is there. */
export { NewVersion } from '../explore/offline/NewVersion.tsx';
export { OfflineSign } from '../explore/offline/OfflineSign.tsx';
export { keepOffline, loadNewVersion } from './offline.ts';
