/** Does what was chosen in the search box, and brings it into view. */
import type { Bounds } from '../atlas/filter.ts';
import { focusDetail } from '../explore/detail/focus.ts';
import type { Effect, Part } from '../explore/search/items.ts';
import { uncover } from '../state/actions.ts';
import { withArchiveRecords } from '../state/archive-records.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Selection, ViewState } from '../state/view.ts';
import { isNarrow } from './use-sheet.ts';

interface Actions {
  store: AtlasStore;
  goTo(target: Selection): void;
  fit(bounds: Bounds): void;
}

export function runEffect(effect: Effect, { store, goTo, fit }: Actions): void {
  if (effect.kind === 'select') {
    const { selection, record } = effect;
    if (record && selection.kind === 'record')
      store.setState({ data: withArchiveRecords(store.getState().data, selection.layer, [record]) });
    goTo(selection);
    focusDetail();
  } else if (effect.kind === 'fit') {
    fit(effect.bounds);
  } else {
    const { change, shows } = effect;
    store.change((view) => inSight(change(view), shows));
    if (shows) focusPart(shows);
  }
}

/** On a wide screen all parts have room beside each other. */
function inSight(view: ViewState, part: Part | undefined): ViewState {
  if (!isNarrow() || part === undefined || part === 'side') return view;
  return uncover(view, part === 'dock' ? 'dock' : 'layers');
}

const targets: Partial<Record<Part, string>> = {
  side: '.column--right .panel__title, .sheet .panel__title',
  dock: '.dock .panel__title',
  layer: '.layer-card__unfold [aria-expanded="true"]',
};

/** What opened may still have to be loaded; the focus waits for it, unless the reader goes elsewhere meanwhile. */
function focusPart(part: Part): void {
  const selector = targets[part];
  if (!selector) return;
  const origin = document.activeElement;
  const giveUp = performance.now() + 3000;
  const tryFocus = (): void => {
    if (document.activeElement !== origin || performance.now() > giveUp) return;
    const target = document.querySelector<HTMLElement>(selector);
    if (target) target.focus();
    else requestAnimationFrame(tryFocus);
  };
  requestAnimationFrame(tryFocus);
}
