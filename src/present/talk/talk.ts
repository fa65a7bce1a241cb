/** One window's part in a talk. Its windows follow each other through a channel of the browser, without any server. */
import { changed, messageOf, readMessage, received, type TalkChange, type TalkState } from './protocol.ts';

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
  /** Whether another window has spoken. */
  isHeard = false;

  constructor(
    private now: TalkState,
    private readonly by: string,
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
    this.channel?.postMessage(messageOf('state', this.now));
    this.tell();
  }

  /** Speaks and listens through this channel from now on; returns how to leave it. */
  join(channel: Channel): () => void {
    this.channel = channel;
    channel.onmessage = ({ data }) => this.hear(data);
    channel.postMessage(messageOf('hello', this.now));
    return () => {
      channel.close();
      this.channel = null;
      this.isHeard = false;
    };
  }

  private hear(content: unknown): void {
    const message = readMessage(content);
    if (!message) return;
    const { scene } = this.now;
    const { state, answer } = received(this.now, message);
    this.now = state;
    this.isHeard = true;
    if (answer) this.channel?.postMessage(messageOf('state', state));
    if (state.scene !== scene) this.onMoved(state.scene);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
