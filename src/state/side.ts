/** What stands at the right of the map, or in the sheet of a narrow screen: one thing at a time. Pure. */
import { isSelectedByScene } from './scene.ts';
import type { AtlasState } from './store.ts';
import { isBesideMap, type Panel } from './view.ts';

export type Side = 'detail' | 'area' | 'about' | 'sources' | 'stories';

/**
 * null: nothing, as on the stage. A record that the reader chose stands before a panel that was opened, and that before
 * the story that is read; what the scene itself selects is only marked on the map. So is whatever is selected while a story is
 * made, where it belongs to the view that becomes a scene.
 */
export function sideShown(state: Pick<AtlasState, 'data' | 'start' | 'view'>): Side | null {
  const { selection, panel, story } = state.view;
  if (story?.show === 'present') return null;
  const isReading = isBesideMap(state.view);
  if (selection && story?.show !== 'edit' && !(isReading && isSelectedByScene(state))) return 'detail';
  return sideOf(panel) ?? (isReading ? 'stories' : null);
}

function sideOf(panel: Panel): Exclude<Side, 'detail'> | null {
  if (panel.startsWith('source')) return 'sources';
  return panel === 'area' || panel === 'about' || panel === 'stories' ? panel : null;
}

/** Whether a panel stands at the left, or does when nothing else stands in the sheet: the layers, folded or not. */
export function isLayersPanel(panel: Panel): boolean {
  return sideOf(panel) === null;
}
