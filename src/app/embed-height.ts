/** How high the atlas would like to be in a page that scrolls: a map of a good shape, and all the words below it. */

/** Height to width of the map, and the least and the most of it in CSS pixels. */
const shape = { ratio: 0.62, least: 260, most: 640 };

/** CSS pixels; it depends on the width alone, so that following it does not change it. */
export function idealHeight(root: HTMLElement): number {
  const { clientWidth } = root;
  const map = Math.min(Math.max(clientWidth * shape.ratio, shape.least), shape.most);
  const foot = root.querySelector('.embed-foot')?.scrollHeight ?? 0;
  const story = root.querySelector<HTMLElement>('.embed-story');
  const isBelow = story !== null && story.offsetWidth >= clientWidth;
  const words = isBelow ? [...story.children].reduce((sum, part) => sum + part.scrollHeight, 0) : 0;
  return Math.round(map + words + foot);
}
