/** Whether the page is in a frame with `sandbox` and without `allow-same-origin`: the worker of the map engine is of another origin there, and refused. */
export function isSandboxed(): boolean {
  // A page from a disk is of no origin either.
  return window.origin === 'null' && window.location.protocol !== 'file:';
}
