/** The keys of a talk as one table: what is listened to, what the help shows and what docs/presenting.md says. Pure. */

/** Keys as `KeyboardEvent.key` names them, letters small; " " is the space bar. Clickers send Page Down and Page Up, and "b" or "." for black. */
export const keyTable = [
  { action: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'] },
  { action: 'back', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'Backspace'] },
  { action: 'first', keys: ['Home'] },
  { action: 'last', keys: ['End'] },
  { action: 'black', keys: ['b', '.'] },
  { action: 'white', keys: ['w', ','] },
  { action: 'spotlight', keys: ['l'] },
  { action: 'return', keys: ['r'] },
  { action: 'notes', keys: ['n'] },
  { action: 'presenter', keys: ['p'] },
  { action: 'fullScreen', keys: ['f'] },
  { action: 'help', keys: ['?'] },
  { action: 'leave', keys: ['Escape'] },
] as const;

export type TalkAction = (typeof keyTable)[number]['action'];
export type TalkKey = (typeof keyTable)[number]['keys'][number];

/** Those that make sense in the presenter window. */
export const presenterActions = [
  'next',
  'back',
  'first',
  'last',
  'black',
  'white',
  'help',
  'leave',
] as const satisfies TalkAction[];

/** Those of visitors to a stand: none leads out of the story, darkens the screen or opens a window. "Leave" only ends what lies over the map. */
export const kioskActions = [
  'next',
  'back',
  'first',
  'last',
  'return',
  'fullScreen',
  'leave',
] as const satisfies TalkAction[];

export type Press = Pick<
  KeyboardEvent,
  'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
>;

export type Meaning = { action: TalkAction } | { digit: string };

/** What a press of a key means in a talk; null: nothing, or it is part of something else, such as a shortcut of the browser. */
export function meaningOf(press: Press): Meaning | null {
  if (press.isComposing || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (/^\d$/.test(press.key)) return { digit: press.key };
  // Shift with an arrow turns the map.
  if (press.shiftKey && press.key.length > 1) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const wanted = press.shiftKey && key === ' ' ? 'Shift+ ' : key;
  const row = keyTable.find(({ keys }) => (keys as readonly string[]).includes(wanted));
  return row ? { action: row.action } : null;
}

/** The index from 0 of the scene that typed digits name; null: there is none. */
export function indexTyped(digits: string, count: number): number | null {
  const number = Number(digits);
  return number >= 1 && number <= count ? number - 1 : null;
}
