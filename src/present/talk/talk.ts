/** One window's part in a talk. Its windows follow each other through a channel of the browser, without any server. */
import {
  changed,
  messageOf,
  readMessage,
  received,
  type StageKnown,
  stageAfter,
  type TalkChange,
  type TalkMessage,
  type TalkState,
  type TalkWindow,
} from './protocol.ts';

/** As much of a BroadcastChannel as a talk needs. */
export interface Channel {
  postMessage(message: unknown): void;
  onmessage: ((event: { data: unknown }) => void) | null;
  close(): void;
}

/** Null where the browser has none. `talk`: the part of the address that two windows share. */
export function openChannel(talk: string): Channel | null {
  return 'BroadcastChannel' in globalThis ? (new BroadcastChannel(`ip-atlas.talk.${talk}`) as Channel) : null;
}

export class Talk {
  private channel: Channel | null = null;
  private readonly listeners = new Set<() => void>();
  /** Told when another window moved this one. */
  onMoved: (scene: string) => void = () => undefined;
  /** What other windows have told of the stage. */
  stage: StageKnown = 'unheard';

  constructor(
    private now: TalkState,
    private readonly by: string,
    private readonly role: TalkWindow,
  ) {}

  get state(): TalkState {
    return this.now;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(change: TalkChange): void {
    this.now = changed(this.now, change, this.by);
    this.say('state');
    this.tell();
  }

  /** Speaks and listens through this channel from now on; returns how to leave it. */
  join(channel: Channel): () => void {
    this.channel = channel;
    channel.onmessage = ({ data }) => this.hear(data);
    this.say('hello');
    return () => {
      this.say('bye');
      channel.close();
      this.channel = null;
      this.stage = 'unheard';
    };
  }

  private hear(content: unknown): void {
    const message = readMessage(content);
    if (message?.state.story !== this.now.story) return;
    const { scene } = this.now;
    const { state, answer } = received(this.now, message);
    this.now = state;
    this.stage = stageAfter(this.stage, message);
    if (answer) this.say(answer);
    if (state.scene !== scene) this.onMoved(state.scene);
    this.tell();
  }

  private say(kind: TalkMessage['kind']): void {
    this.channel?.postMessage(messageOf(kind, this.role, this.now));
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
