/** What the page does with archives, as one part: it loads when the atlas has such a layer. */
export { findInArchives, findRecordById } from './archive-index.ts';
export { loadArchive } from './load-archive.ts';
