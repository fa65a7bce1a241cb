import { createContext, useContext } from 'react';
import type { Bounds } from '../../atlas/filter.ts';
import type { HistoryStep } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';
import { focusDetail } from './focus.ts';

/** Selects something and shows it on the map; given by the app. */
export const GoTo = createContext<(selection: Selection) => void>(() => {});

/** Flies to a part of the map, degrees; given by the app. */
export const Fit = createContext<(bounds: Bounds, step: HistoryStep) => void>(() => {});

/** For buttons inside the panel: the new detail takes the focus that its button loses. */
export function useGoTo(): (selection: Selection) => void {
  const goTo = useContext(GoTo);
  return (selection) => {
    goTo(selection);
    focusDetail();
  };
}
