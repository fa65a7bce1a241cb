/** What a finger means that was drawn across the words of a scene. Pure. */

interface Touch {
  x: number;
  y: number;
}

/** CSS pixels; shorter is a tap. */
const shortest = 48;

/** To the left is on, as one turns a page; anything but a clear move to a side is nothing. */
export function swipeOf(from: Touch, to: Touch): 'next' | 'back' | null {
  const across = to.x - from.x;
  if (Math.abs(across) < shortest || Math.abs(across) < 2 * Math.abs(to.y - from.y)) return null;
  return across < 0 ? 'next' : 'back';
}
