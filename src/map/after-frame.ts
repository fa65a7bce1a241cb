/** Calls back once the frame that shows what has just changed is painted (ADR 0017). A hidden page paints none, and waits. */
export function afterFrame(call: () => void): void {
  requestAnimationFrame(() => setTimeout(call));
}
