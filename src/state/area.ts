/** The area of the view as a test that a record passes or not. */
import type { AtlasRecord } from '../atlas/schema.ts';
import type { AtlasData } from './data.ts';
import type { ViewState } from './view.ts';

/** Whether a record lies in the area that all layers are limited to; null without a limit. The same function until the area changes. */
export function areaLimit(
  _data: AtlasData,
  _view: Pick<ViewState, 'area' | 'areaRule' | 'onlyInArea'>,
): ((record: AtlasRecord) => boolean) | null {
  return null;
}
