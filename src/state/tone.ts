/** Which of its looks the atlas has. Pure. */
import type { ViewState } from './view.ts';

/** `stage`: large type, thick strokes and high contrast, for a projector in a lit room. */
export const tones = ['light', 'dark', 'stage'] as const;
export type Tone = (typeof tones)[number];

/**
 * The reader's choice, else the system's. A story is presented in `stage`, whatever the laptop is set to: a projector washes
 * out dark grounds, so only who asks for them gets them.
 */
export function toneOf({ theme, story }: Pick<ViewState, 'theme' | 'story'>, systemIsDark: boolean): Tone {
  if (theme === 'dark') return 'dark';
  if (story?.show === 'present') return 'stage';
  if (theme === 'light') return 'light';
  return systemIsDark ? 'dark' : 'light';
}
