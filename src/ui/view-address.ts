/** The address of a view, to be given to others. */
import { canOthersOpen } from '../state/reach.ts';
import { printView } from '../state/url.ts';
import type { ViewState } from '../state/view.ts';

/** Without a fragment; undefined where the atlas has no address that others could open, see `canOthersOpen`. */
export function addressOf(view: ViewState, start: ViewState): string | undefined {
  const { href, origin, pathname } = window.location;
  return canOthersOpen(href) ? `${origin}${pathname}${printView(view, start)}` : undefined;
}
