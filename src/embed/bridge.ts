/** The atlas's end of the messages: does what the page around it asks, and tells it what readers do. Knows the store and no window. */
import type { Bounds } from '../atlas/filter.ts';
import { formats } from '../i18n/format.ts';
import { answerable, areaQuestions, needsAreaQuestions } from '../state/area-limit.ts';
import { cleanView } from '../state/clean.ts';
import { findRecord } from '../state/shown.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
import { printView, readView } from '../state/url.ts';
import { type Selection, type StoryPlace, selectionKey, type ViewState } from '../state/view.ts';
import type { AtlasPicture, AtlasSelection } from './element/ip-atlas.d.ts';
import { Gate } from './gate.ts';
import {
  answerOf,
  type Command,
  type EventName,
  eventOf,
  type HostTarget,
  type Refusal,
  refusalOf,
} from './messages.ts';
import { boundsToTell } from './told-bounds.ts';

export type PictureOptions = Pick<
  Extract<Command, { command: 'getPicture' }>,
  'type' | 'width' | 'height' | 'scale'
>;

/** What the page may ask of the interface. */
export interface HostActions {
  /** Shows this view, as an address does; without a camera in it the map stays where it is. */
  open(view: ViewState): void;
  /** Selects this and shows it on the map. */
  goTo(selection: Selection): void;
  /** False without a map. */
  fly(to: HostTarget): boolean;
  /** To another scene of the story; gives where that led. */
  step(by: 1 | -1): Promise<StoryPlace | Refusal>;
  /** Rejects where the picture cannot be made. */
  picture(options: PictureOptions): Promise<AtlasPicture | Refusal>;
}

/** How long, in milliseconds, the map must be left alone before a change is told. */
const untilRest = 100;

export class Bridge {
  private readonly gate: Gate;
  /** The page, once it has said something that it may say. */
  private host: string | null = null;
  private told = '';
  /** How high the atlas would like to be, CSS pixels; null before it is laid out. */
  private height: number | null = null;
  private isReadyTold = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Commands, one after the other. */
  private commands: Promise<unknown> = Promise.resolve();
  private readonly unsubscribe: () => void;

  /** `origins`: of pages that are heard; `post` hands a message to the page around the atlas, if it is of that origin. */
  constructor(
    private readonly store: AtlasStore,
    private readonly actions: HostActions,
    origins: readonly string[],
    private readonly post: (message: unknown, origin: string) => void,
  ) {
    this.gate = new Gate(origins);
    this.unsubscribe = store.subscribe((state, before) => this.follow(state, before));
    this.tellReady(store.getState());
  }

  close(): void {
    this.unsubscribe();
    clearTimeout(this.waiting);
  }

  /** A message has come from the page around the atlas. `now`: milliseconds. */
  async hear(origin: string, content: unknown, now: number): Promise<void> {
    const command = this.gate.pass(origin, content, now);
    if (!command) return;
    const isNew = this.host !== origin;
    this.host = origin;
    const result = await this.inTurn(command).catch((error: unknown) => {
      console.error(`The command "${command.command}" of the page around the atlas failed.`, error);
      return 'failed' as const;
    });
    const { id } = command;
    this.post(typeof result === 'string' ? refusalOf(id, result) : answerOf(id, result), origin);
    if (!isNew) return;
    this.tellErrors(this.store.getState());
    if (this.height !== null) this.tellHeight(this.height);
  }

  /** What is asked for last is what is shown last. A picture is of what came before it, and what comes after does not wait for it. */
  private inTurn(command: Command): Promise<Refusal | object | null> {
    const done = this.commands.then(() => this.run(command));
    if (command.command !== 'getPicture') this.commands = done.catch(() => undefined);
    return done;
  }

  private async run(command: Command): Promise<Refusal | object | null> {
    const state = this.store.getState();
    switch (command.command) {
      case 'setState':
        return this.setState(command.query);
      case 'select':
        return this.select(state, command.selection);
      case 'fly':
        return this.actions.fly(command.to) ? null : 'no-map';
      case 'nextScene':
      case 'previousScene': {
        const place = await this.actions.step(command.command === 'nextScene' ? 1 : -1);
        return typeof place === 'string' ? place : { story: place.story, scene: place.scene };
      }
      case 'getState':
        return this.state(state);
      case 'getPicture': {
        const { type, width, height, scale } = command;
        return this.actions.picture({ type, width, height, scale });
      }
    }
  }

  /**
   * As an address does, save that language, theme, camera, and how the atlas stands in the page stay unless they are named, or the
   * camera has to move for what is newly selected.
   */
  private async setState(query: string): Promise<object> {
    // Where they cannot be had, the rest of the view can.
    if (needsAreaQuestions(query)) await areaQuestions.load().catch(() => undefined);
    const { data, start, view: now } = this.store.getState();
    const { language, theme, embed } = now;
    const read = readView(query, { ...start, language, theme, embed });
    const clean = cleanView(read.view, data);
    const { view, ignored } = answerable({ view: clean.view, ignored: [...read.ignored, ...clean.ignored] });
    const { camera, selection } = view;
    this.actions.open(view);
    if (!camera && selection && keyOf(selection) !== keyOf(now.selection)) this.actions.goTo(selection);
    return { ignored: [...new Set(ignored)], query: shown(this.store.getState()).query };
  }

  private select({ data, view }: AtlasState, chosen: AtlasSelection): Refusal | null {
    const wanted: Selection | null =
      chosen === null
        ? null
        : 'place' in chosen
          ? { kind: 'place', code: chosen.place }
          : { kind: 'record', layer: chosen.layer, record: chosen.record };
    if (wanted === null) {
      this.store.change((before) => ({ ...before, selection: null }));
      return null;
    }
    const { selection } = cleanView({ ...view, selection: wanted }, data).view;
    if (!selection) return 'unknown';
    this.actions.goTo(selection);
    return null;
  }

  private state(state: AtlasState): object {
    const { language, selection, story } = state.view;
    return {
      ...shown(state),
      language,
      selection: toHost(selection),
      story: story && { story: story.story, scene: story.scene },
      dropped: { ...this.gate.dropped },
    };
  }

  private follow(state: AtlasState, before: AtlasState): void {
    this.tellReady(state);
    if (keyOf(state.view.selection) !== keyOf(before.view.selection)) {
      this.tell('select', { selection: toHost(state.view.selection), name: nameOf(state) });
    }
    this.tellErrors(state);
    if (state.view === before.view && state.passing.mapBounds === before.passing.mapBounds) return;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.tell('change', shown(this.store.getState())), untilRest);
  }

  /** The one message that any page gets: it says nothing but that there is an atlas. */
  private tellReady({ passing }: AtlasState): void {
    if (this.isReadyTold || passing.map === 'loading') return;
    this.isReadyTold = true;
    this.post(eventOf('ready'), '*');
  }

  private tellErrors(state: AtlasState): void {
    if (this.host === null) return;
    const errors = errorsOf(state);
    const key = JSON.stringify(errors);
    if (key === this.told) return;
    this.told = key;
    for (const error of errors) this.tell('error', error);
  }

  /** `height`: CSS pixels that the atlas would like to have. A page that speaks later is told as well. */
  tellHeight(height: number): void {
    this.height = height;
    this.tell('resize', { height });
  }

  private tell(event: EventName, detail: object): void {
    if (this.host !== null) this.post(eventOf(event, detail), this.host);
  }
}

function shown({ view, start, passing }: AtlasState): { query: string; bounds: Bounds | null } {
  const { mapBounds } = passing;
  return { query: printView({ ...view, embed: null }, start), bounds: mapBounds && boundsToTell(mapBounds) };
}

function keyOf(selection: Selection | null): string {
  return selection ? selectionKey(selection) : '';
}

function toHost(selection: Selection | null): AtlasSelection {
  if (!selection) return null;
  if (selection.kind === 'place') return { place: selection.code };
  return { layer: selection.layer, record: selection.record };
}

function nameOf({ data, view: { selection, language } }: AtlasState): string | null {
  if (!selection) return null;
  const name =
    selection.kind === 'place'
      ? data.gazetteer.place(selection.code)?.name
      : findRecord(data, selection)?.record.name;
  return name ? formats[language].text(name) : null;
}

/** What is wrong now, each with what it is about. */
function errorsOf({ data, passing }: AtlasState): { code: string; names: string[] }[] {
  const files = [
    ...data.problems.map(({ file }) => file),
    ...Object.values(data.layers).flatMap((layer) => (layer.status === 'failed' ? layer.problem.file : [])),
  ];
  const ignored = passing.notices.flatMap((notice) =>
    notice.kind === 'ignored-parameters' ? notice.names : [],
  );
  return [
    ...(passing.map === 'failed' ? [{ code: 'map', names: [] }] : []),
    ...(files.length > 0 ? [{ code: 'file', names: files }] : []),
    ...(ignored.length > 0 ? [{ code: 'parameters', names: ignored }] : []),
  ];
}
