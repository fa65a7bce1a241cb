/** The whole screen for the atlas. A browser may refuse it, or not know it; then everything works in the window. */
import { useSyncExternalStore } from 'react';

export function useFullScreen(): boolean {
  return useSyncExternalStore(subscribe, isFullScreen, isFullScreen);
}

/** Must be called from a press of a key or a button. */
export function enterFullScreen(): void {
  if (document.fullscreenEnabled && !isFullScreen())
    document.documentElement.requestFullscreen().catch(() => undefined);
}

/** Resolves once the page has the size of its window again. */
export async function leaveFullScreen(): Promise<void> {
  if (isFullScreen()) await document.exitFullscreen().catch(() => undefined);
}

export function toggleFullScreen(): void {
  if (isFullScreen()) void leaveFullScreen();
  else enterFullScreen();
}

function isFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}
