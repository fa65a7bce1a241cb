/** The area of the view: what is wrong with it, where it lies, and as a test that a record passes or not. */
import type { Bounds } from '../atlas/filter.ts';
import type { AtlasRecord } from '../atlas/schema.ts';
import type { Area, AreaProblem } from '../geo/area.ts';
import type { AtlasData } from './data.ts';
import type { ViewState } from './view.ts';

type AreaView = Pick<ViewState, 'area' | 'areaRule'>;

/** Whether a record lies in the area that all layers are limited to; null without a limit. The same function until the area changes. */
export function areaLimit(
  data: AtlasData,
  view: AreaView & Pick<ViewState, 'onlyInArea'>,
): ((record: AtlasRecord) => boolean) | null {
  return view.onlyInArea ? areaTest(data, view) : null;
}

/** Whether a record lies in the area; null without an area, or where something is wrong with it. */
export function areaTest(_data: AtlasData, _view: AreaView): ((record: AtlasRecord) => boolean) | null {
  return null;
}

/** What keeps the area from being asked about; null when nothing does, or when there is none. */
export function areaProblem(_data: AtlasData, _view: AreaView): AreaProblem | null {
  return null;
}

/** The box round an area, degrees; null when it cannot be told. */
export function areaBounds(_data: AtlasData, _area: Area): Bounds | null {
  return null;
}

/** The size of a drawn area in square kilometres on the sphere; null for a place, and where it cannot be told. */
export function areaKilometres(_data: AtlasData, _area: Area): number | null {
  return null;
}
