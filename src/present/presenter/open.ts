/** The windows of a talk: the same page, each at an address of its own. */
import { newName } from '../../state/new-name.ts';
import type { AtlasState } from '../../state/store.ts';
import { printView } from '../../state/url.ts';
import type { StoryPlace } from '../../state/view.ts';

type Opened = { ok: true; talk: string } | { ok: false; reason: 'no-window' | 'no-channel' };

/** The query of a window that shows this place, with its "?": the place and the reader's language, and nothing of the map. */
export function windowQuery({ start, view }: Pick<AtlasState, 'start' | 'view'>, place: StoryPlace): string {
  return printView({ ...start, language: view.language, story: place }, start);
}

/** Must be called from a press of a key or a button. A window of this talk that is open already comes to the front. */
export function openPresenter(state: Pick<AtlasState, 'start' | 'view'>, place: StoryPlace): Opened {
  if (!('BroadcastChannel' in window)) return { ok: false, reason: 'no-channel' };
  const talk = place.talk ?? newName();
  const address = new URL(windowQuery(state, { ...place, show: 'notes', talk }), window.location.href);
  const opened = window.open(address, `atlas-talk-${talk}`, 'popup,width=1200,height=800');
  opened?.focus();
  return opened ? { ok: true, talk } : { ok: false, reason: 'no-window' };
}
