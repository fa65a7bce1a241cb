/** How high the frame is where the page has not said it. Pure; CSS pixels. */

/** What the map and the words below it need on a phone. */
const leastHeight = 560;
/** More than a scroll bar takes from the width. */
const scrollBar = 24;

export class FittingHeight {
  /** What the atlas would like; null: it has not told this page, or not yet. */
  told: number | null = null;
  private last = { width: 0, height: 0 };

  /** A scroll bar of the page that comes or goes with the height changes the width a little, and must not make it swing. */
  at(width: number): number {
    const { last } = this;
    const height = this.told ?? Math.max(leastHeight, Math.round((width * 3) / 4));
    const isByScrollBar = width !== last.width && Math.abs(width - last.width) < scrollBar;
    if (!isByScrollBar || height > last.height) this.last = { width, height };
    return this.last.height;
  }
}
