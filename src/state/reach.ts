/** What others can see of a view, and whether they can open its address. Pure. */
import { isOwnStoryId } from '../atlas/schema-base.ts';
import { printView } from './url.ts';
import type { ViewState } from './view.ts';

/** Whether others can open it: it is neither a file nor on this very computer. `href`: the address of a page. */
export function canOthersOpen(href: string): boolean {
  const { protocol, hostname } = new URL(href);
  return /^https?:$/.test(protocol) && !/^(localhost|127\..*|\[::1\])$/.test(hostname);
}

/** A reader's own story stands in no address; what the map shows of it does. */
export function viewForOthers(view: ViewState, start: ViewState): ViewState {
  if (view.story === null || !isOwnStoryId(view.story.story)) return view;
  return { ...view, story: null, panel: start.panel };
}

/** The query of the view in the full atlas, wherever it is shown now. */
export function queryForOthers(view: ViewState, start: ViewState): string {
  return printView({ ...viewForOthers(view, start), embed: null }, start);
}
