/** What lies in the area of the view, whether or not the layers are limited to it. */
import type { AtlasRecord, Layer } from '../atlas/schema.ts';
import type { AtlasState } from './store.ts';

/** The records of a layer that pass all other filters and lie in the area; the same array until one of these changes. */
export function insideArea(_state: AtlasState, _layer: Layer): AtlasRecord[] {
  return [];
}
