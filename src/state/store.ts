/** The one store: what was loaded, what the reader sees, and what passes with the moment. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Bounds } from '../atlas/filter.ts';
import type { OwnStoryRead } from '../atlas/own-story-file.ts';
import type { LocalisedText } from '../atlas/schema.ts';
import type { Sketch } from '../geo/sketch.ts';
import type { AtlasData, LoadProblem } from './data.ts';
import { fittingNearest } from './nearest-question.ts';
import type { IgnoredInScene } from './own-story.ts';
import type { Selection, ViewState } from './view.ts';

/** A message that stays until it is dismissed. */
export type Notice =
  | { kind: 'ignored-parameters'; names: string[] }
  /** The words of the language that was chosen did not come. */
  | { kind: 'language-failed' }
  /** The part of the program that opens a story out of the address did not come. */
  | { kind: 'link-failed' };

/** The notices with one more; of each kind there is one at a time. */
export function withNotice(notices: Notice[], notice: Notice): Notice[] {
  return [...notices.filter(({ kind }) => kind !== notice.kind), notice];
}

/** Records drawn apart because they lie on the same spot; positions in degrees. */
export interface Fan {
  layer: string;
  /** The spot that the legs start from. */
  centre: [number, number];
  leaves: { record: string; position: [number, number] }[];
}

export interface Choice {
  selection: Selection;
  /** What the map calls it, where its record may not be at hand. */
  name?: LocalisedText | undefined;
}

/** How saving the atlas for use without a network goes. `share`: 0 to 1. */
export type Saving =
  | { status: 'saving'; share: number }
  | { status: 'ready' }
  | { status: 'failed'; reason: 'not-secure' | 'not-offered' | 'storage-full' | 'network' };

/** How opening a story from elsewhere went. `from`: the name of its file, or null for a link. */
export type OpenedStory = { from: string | null } & (
  | { ok: true; id: string; ignored: IgnoredInScene[] }
  | Exclude<OwnStoryRead, { ok: true }>
  /** The browser could not read the file. */
  | { ok: false; reason: 'not-read' }
);

/** An own story that the browser keeps, and this version of the atlas cannot read. */
export interface UnreadableStory {
  id: string;
  reason: 'newer' | 'not-valid';
}

/** Why a change was not kept: the browser refused it, or has a story there that would be overwritten unread. */
export type NotKept = 'failed' | UnreadableStory['reason'];

/** The ways to hand on what is shown: a link, with all the others, or one of these at once. */
export type SharingWay = 'link' | 'picture' | 'embed' | 'story';

/** Asked for anew it is another one, so that what did not come is tried again. */
export interface Sharing {
  way: SharingWay;
}

/** Where own stories are kept: in the browser, or only as long as the page is open; or that they could not be read, or changed. */
export type Keeping = 'browser' | 'page' | 'unread' | NotKept;

/** Which data the reader is about to download: of a layer all records, those that pass the filters, or of these those in the area. */
export interface Download {
  layer: string;
  records: 'all' | 'shown' | 'inside';
}

/** What is on the screen for a moment and in no address. */
export interface Passing {
  /** The part of the map that is visible, degrees. */
  mapBounds: Bounds | null;
  /** The part of the earth that will be shown next, as far as that is known, degrees. */
  coming: Bounds | null;
  /** Records under one clicked point, to choose from; `at` in CSS pixels of the map. */
  chooser: { choices: Choice[]; at: [number, number] } | null;
  fan: Fan | null;
  /** The layers of which a mark on the map stands for several records. */
  clustered: string[];
  /** The area that is being drawn. */
  sketch: Sketch | null;
  notices: Notice[];
  /** How what is shown is being handed on; null: it is not. */
  sharing: Sharing | null;
  /** A picture of the map lies over it. */
  isCovered: boolean;
  /** How reading the tiles of an archive goes, by layer; absent: well, at the first attempt. */
  archives: Record<string, { attempt: number; problem: LoadProblem | null }>;
  /** null: nobody has looked yet. */
  saving: Saving | null;
  /** null: nobody has looked yet. */
  keeping: Keeping | null;
  /** As far as was seen when the own stories were read last. */
  unreadable: UnreadableStory[];
  /** null: none was opened, or what was told is read. */
  openedStory: OpenedStory | null;
  /** null: none is asked for. */
  download: Download | null;
  /** A newer version of the atlas waits to be loaded; `presented`: not before a presentation in another window has ended. */
  newVersion: 'offered' | 'presented' | null;
  /** The map engine's state, also on <html data-map>. */
  map: 'loading' | 'ready' | 'failed';
}

export interface AtlasState {
  data: AtlasData;
  /** The view without any parameter: what "back to start" returns to. */
  start: ViewState;
  view: ViewState;
  passing: Passing;
}

/** A change of view is a step for the browser's back button, or only brings the address up to date. */
export type HistoryStep = 'push' | 'replace';

export interface AtlasStore extends StoreApi<AtlasState> {
  /** Changes the view; `step` tells the address keeper what the change means for back and forward. */
  change(change: (view: ViewState) => ViewState, step?: HistoryStep): void;
  pass(change: Partial<Passing>): void;
  /** Called after each change of view, before subscribers hear of the next one. */
  onChange(listener: (view: ViewState, step: HistoryStep) => void): void;
}

/** A question about what is nearest goes with the selection that offered it. */
function withFittingNearest(view: ViewState, before: ViewState, data: AtlasData): ViewState {
  if (view.nearest === null || view.selection === before.selection) return view;
  const nearest = fittingNearest(data, view);
  return nearest === view.nearest ? view : { ...view, nearest };
}

export function createAtlasStore(data: AtlasData, start: ViewState, view: ViewState): AtlasStore {
  const store = createStore<AtlasState>(() => ({
    data,
    start,
    view,
    passing: {
      mapBounds: null,
      coming: null,
      chooser: null,
      fan: null,
      clustered: [],
      sketch: null,
      notices: [],
      sharing: null,
      isCovered: false,
      archives: {},
      saving: null,
      keeping: null,
      unreadable: [],
      openedStory: null,
      download: null,
      newVersion: null,
      map: 'loading',
    },
  }));
  const listeners: ((view: ViewState, step: HistoryStep) => void)[] = [];
  return {
    ...store,
    change(change, step = 'push') {
      const { view: before, data: known } = store.getState();
      const next = withFittingNearest(change(before), before, known);
      if (next === before) return;
      store.setState({ view: next });
      for (const listener of listeners) listener(next, step);
    },
    pass(change) {
      store.setState((state) => ({ passing: { ...state.passing, ...change } }));
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
