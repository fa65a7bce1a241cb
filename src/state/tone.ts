/** Which of its looks the atlas has. Pure. */
import { themeOfScene } from './scene.ts';
import type { AtlasState } from './store.ts';
import { isPresenting } from './view.ts';

/** `stage`: large type, thick strokes and high contrast, for a projector in a lit room. */
export const tones = ['light', 'dark', 'stage'] as const;
export type Tone = (typeof tones)[number];

/**
 * What the scene says, else the reader's choice, else the system's. A story is presented in `stage`, whatever the laptop is
 * set to: a projector washes out dark grounds, so only who asks for them gets them.
 */
export function toneOf(state: Pick<AtlasState, 'data' | 'view'>, systemIsDark: boolean): Tone {
  const theme = themeOfScene(state) ?? state.view.theme;
  if (theme === 'dark') return 'dark';
  if (isPresenting(state.view)) return 'stage';
  if (theme === 'light') return 'light';
  return systemIsDark ? 'dark' : 'light';
}
