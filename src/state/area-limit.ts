/** The area of the view as a limit for all layers. */
import { loadOnce } from '../atlas/load-once.ts';
import type { RecordTest } from './area.ts';
import type { AtlasData } from './data.ts';
import { type ReadView, textsOf } from './url.ts';
import type { ViewState } from './view.ts';

/** What can be asked of an area takes much code, and few views have one: it must have come before a view with an area is shown. */
export const areaQuestions = loadOnce(() => import('./area.ts'));

/** Whether the query of a view ("a=b&…") names an area, however it is written: then `areaQuestions` are needed. */
export function needsAreaQuestions(query: string): boolean {
  return textsOf(query, 'area').length > 0;
}

/** The view as it can be shown now: without its area, which is then named, where `areaQuestions` have not come. */
export function answerable(read: ReadView): ReadView {
  const { view, ignored } = read;
  if (!view.area || areaQuestions.now()) return read;
  return { view: { ...view, area: null, onlyInArea: false }, ignored: [...ignored, 'area'] };
}

/**
 * Whether a record lies in the area that all layers are limited to; null without such a limit, without an area, and
 * when something is wrong with it. The same function until area, rule or data change.
 */
export function areaLimit(
  data: AtlasData,
  view: Pick<ViewState, 'area' | 'areaRule' | 'onlyInArea'>,
): RecordTest | null {
  if (!view.onlyInArea || !view.area) return null;
  const questions = areaQuestions.now();
  if (!questions) throw new Error('A view has an area: load `areaQuestions` before it is shown.');
  return questions.areaTest(data, view);
}
