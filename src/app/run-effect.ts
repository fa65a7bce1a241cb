/** Does what was chosen in the search box, and brings it into view. */
import type { Bounds } from '../atlas/filter.ts';
import { focusDetail } from '../explore/detail/focus.ts';
import type { Effect, Part } from '../explore/search/items.ts';
import { uncover } from '../state/actions.ts';
import { withArchiveRecords } from '../state/archive-records.ts';
import type { AtlasStore } from '../state/store.ts';
import type { Selection, ViewState } from '../state/view.ts';
import { focusSoon } from '../ui/focus-soon.ts';
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
  } else if (effect.kind === 'download') {
    store.pass({ download: { layer: effect.layer, records: 'shown' } });
  } else if (effect.kind === 'share') {
    store.pass({ sharing: { way: effect.way } });
  } else {
    const { change, shows } = effect;
    store.change((view) => inSight(change(view), shows));
    // What opens may have to load first.
    const target = shows && targets[shows];
    if (target) focusSoon(target);
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
