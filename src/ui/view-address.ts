/** The address of a view, to be given to others. */
import { printView } from '../state/url.ts';
import type { ViewState } from '../state/view.ts';

/** Without a fragment; undefined for the atlas as a file on a disk, which has no address that others could open. */
export function addressOf(view: ViewState, start: ViewState): string | undefined {
  const { protocol, origin, pathname } = window.location;
  return protocol === 'file:' ? undefined : `${origin}${pathname}${printView(view, start)}`;
}
