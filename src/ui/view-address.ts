/** The address of a view, to be given to others. */
import { queryForOthers } from '../state/reach.ts';
import type { ViewState } from '../state/view.ts';

/** In the full atlas, without a fragment; undefined for the atlas as a file on a disk, which has no address that others could open. */
export function addressOf(view: ViewState, start: ViewState): string | undefined {
  const { protocol, origin, pathname } = window.location;
  return protocol === 'file:' ? undefined : `${origin}${pathname}${queryForOthers(view, start)}`;
}
