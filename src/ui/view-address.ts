/** The address of a view, to be given to others. */
import { canOthersOpen, queryForOthers } from '../state/reach.ts';
import type { ViewState } from '../state/view.ts';

/** In the full atlas, without a fragment; undefined where that has no address that others could open, see `canOthersOpen`. */
export function addressOf(view: ViewState, start: ViewState): string | undefined {
  const { href, origin, pathname } = window.location;
  return canOthersOpen(href) ? `${origin}${pathname}${queryForOthers(view, start)}` : undefined;
}
