/** Who may command the atlas in a frame, and how much: what does not pass is dropped and counted. Pure. */
import { type Command, type Drop, drops, limits, readMessage } from './messages.ts';

export class Gate {
  readonly dropped = Object.fromEntries(drops.map((drop) => [drop, 0])) as Record<Drop, number>;
  /** When the last messages came, milliseconds, the oldest first. */
  private recent: number[] = [];

  /** `origins`: exact, such as `https://partner.example.org`. */
  constructor(private readonly origins: readonly string[]) {}

  /** The command of a message; null when it is dropped. `now`: milliseconds. */
  pass(origin: string, content: unknown, now: number): Command | null {
    const read = this.look(origin, content, now);
    if (typeof read !== 'string') return read;
    this.dropped[read] += 1;
    return null;
  }

  private look(origin: string, content: unknown, now: number): Command | Drop {
    if (!this.origins.includes(origin)) return 'foreign';
    this.recent = this.recent.filter((moment) => moment > now - 1000);
    // What is dropped for this does not count, so that the page is heard again as soon as it slows down.
    if (this.recent.length >= limits.perSecond) return 'flooding';
    this.recent.push(now);
    return readMessage(content);
  }
}
