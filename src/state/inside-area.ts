/** What lies in the area of the view, whether or not the layers are limited to it. */
import type { AtlasRecord, Layer } from '../atlas/schema.ts';
import { areaTest } from './area.ts';
import { recordsShown } from './shown.ts';
import type { AtlasState } from './store.ts';

const nothing: AtlasRecord[] = [];
const insideBefore = new WeakMap<AtlasRecord[], { test: unknown; inside: AtlasRecord[] }>();

/**
 * The records of a layer that pass all other filters and lie in the area; the same array until one of these changes.
 * Empty without an area, and when something is wrong with it.
 */
export function insideArea(state: AtlasState, layer: Layer): AtlasRecord[] {
  const test = areaTest(state.data, state.view);
  if (!test) return nothing;
  const shown = recordsShown(state, layer);
  if (state.view.onlyInArea) return shown;
  const before = insideBefore.get(shown);
  if (before?.test === test) return before.inside;
  const inside = shown.filter(test);
  insideBefore.set(shown, { test, inside });
  return inside;
}
