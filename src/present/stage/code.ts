/** What the code on the last scene opens on a phone. Pure. */
import { canOthersOpen, viewForOthers } from '../../state/reach.ts';
import type { AtlasState } from '../../state/store.ts';
import { printView } from '../../state/url.ts';
import type { StoryPlace, ViewState } from '../../state/view.ts';

/** Characters: a code of more is too fine to be read from a seat. */
const longestAddress = 400;

/**
 * Where a phone finds the scene, to read; of an own story, which no phone has, what the map shows. null where it cannot: `href`,
 * the address of the page, is a file or on this very computer, or the view takes too many words.
 */
export function addressForPhone(
  { start, view }: Pick<AtlasState, 'start' | 'view'>,
  { story, scene }: StoryPlace,
  href: string,
): string | null {
  if (!canOthersOpen(href)) return null;
  const forOthers = viewForOthers(view, start);
  const shown: ViewState = forOthers.story
    ? { ...start, language: view.language, story: { show: 'read', story, scene } }
    : { ...forOthers, theme: start.theme, kiosk: null };
  const address = new URL(printView(shown, start), href).href;
  return address.length > longestAddress ? null : address;
}
