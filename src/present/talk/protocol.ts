/**
 * What the windows of a talk tell each other, and who is right when they differ: the one that changed something last, by a
 * count that each change raises. Clocks are not compared. Pure.
 */
import * as v from 'valibot';

const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

const TalkState = v.object({
  story: name,
  scene: name,
  /** What the audience sees: the map, or a black or white screen. */
  screen: v.picklist(['map', 'black', 'white']),
  /** When the talk was first moved on, milliseconds since 1970; null: not yet. */
  startedAt: v.nullable(v.pipe(v.number(), v.finite())),
  /** How many changes led here. */
  turn: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The window that made the last of them. */
  by: name,
});

const TalkMessage = v.object({
  protocol: v.literal('ip-atlas-talk-2'),
  /** `hello`: a window that has just opened, and wants to be told; `bye`: one that is left or closed. */
  kind: v.picklist(['hello', 'state', 'bye']),
  from: v.picklist(['stage', 'presenter']),
  state: TalkState,
});

export type TalkState = v.InferOutput<typeof TalkState>;
export type TalkMessage = v.InferOutput<typeof TalkMessage>;
export type StageKnown = 'unheard' | 'there' | 'gone';
export type TalkWindow = TalkMessage['from'];
/** What a window may change. */
export type TalkChange = Partial<Pick<TalkState, 'scene' | 'screen' | 'startedAt'>>;

/** How a window begins: whatever another one says leads it, unless that has just begun too. */
export function opened(story: string, scene: string, by: string): TalkState {
  return { story, scene, screen: 'map', startedAt: null, turn: 0, by };
}

export function changed(state: TalkState, change: TalkChange, by: string): TalkState {
  return { ...state, ...change, turn: state.turn + 1, by };
}

export function messageOf(kind: TalkMessage['kind'], from: TalkWindow, state: TalkState): TalkMessage {
  return { protocol: 'ip-atlas-talk-2', kind, from, state };
}

/** Null for what is no message of this protocol. */
export function readMessage(content: unknown): TalkMessage | null {
  const read = v.safeParse(TalkMessage, content);
  return read.success ? read.output : null;
}

/** A window's state after a message about the same story, and what it answers, if anything. */
export function received(
  mine: TalkState,
  { kind, state: theirs }: TalkMessage,
): { state: TalkState; answer: 'hello' | 'state' | null } {
  const state = isLater(theirs, mine) ? theirs : mine;
  // The one that goes may have had a twin, in a second tab.
  if (kind === 'bye') return { state, answer: 'hello' };
  return { state, answer: kind === 'hello' || isLater(mine, theirs) ? 'state' : null };
}

/** What is known of the stage after a message: nothing yet, that it is there, or that it was left or closed. */
export function stageAfter(known: StageKnown, { kind, from }: TalkMessage): StageKnown {
  if (from !== 'stage') return known;
  return kind === 'bye' ? 'gone' : 'there';
}

/** Windows that changed something at the same time must agree which of them leads. */
function isLater(one: TalkState, other: TalkState): boolean {
  return one.turn === other.turn ? one.by > other.by : one.turn > other.turn;
}
