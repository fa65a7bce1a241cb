/** Room that panels take from the map. Pure. */

/** CSS pixels kept free on each side, for panels. */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** Paddings that leave at least three tenths of the map, however small the window is. */
export function roomFor(padding: Padding, width: number, height: number): Padding {
  const across = Math.min(1, (0.7 * width) / Math.max(1, padding.left + padding.right));
  const down = Math.min(1, (0.7 * height) / Math.max(1, padding.top + padding.bottom));
  return {
    top: padding.top * down,
    right: padding.right * across,
    bottom: padding.bottom * down,
    left: padding.left * across,
  };
}
