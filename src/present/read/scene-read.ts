/**
 * Which scene is being read: the last whose heading has passed the upper third of what scrolls. Near the end that line
 * sinks to the bottom, so that the last scenes have their turn however short they are.
 *
 * `tops`: of the headings, in their order; `height`: of what scrolls; `remaining`: how far it can still be scrolled; all in
 * CSS pixels from its upper edge. Gives the number of the scene, from 0.
 */
export function sceneRead(tops: number[], height: number, remaining: number): number {
  const line = Math.max(height / 3, height - remaining);
  return Math.max(
    tops.findLastIndex((top) => top <= line),
    0,
  );
}
