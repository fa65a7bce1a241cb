/** Moves the focus to what is about to be drawn, which may have to load first. */

let giveUp: (() => void) | undefined;

/**
 * Focuses the first element that matches `selector`, now or once it is on the page. What the reader presses or another
 * call asks for in between takes precedence.
 */
export function focusSoon(selector: string): void {
  giveUp?.();
  const wait = new AbortController();
  const attempt = (): void => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element || wait.signal.aborted) return;
    wait.abort();
    element.focus();
  };
  const observer = new MutationObserver(attempt);
  giveUp = () => wait.abort();
  wait.signal.addEventListener('abort', () => observer.disconnect());
  // From now on, as a busy page may let the reader go on before the timer.
  for (const press of ['pointerdown', 'keydown'])
    document.addEventListener(press, () => wait.abort(), { signal: wait.signal, capture: true });
  // It is drawn after the event that asks for it.
  setTimeout(() => {
    attempt();
    if (!wait.signal.aborted) observer.observe(document.body, { childList: true, subtree: true });
  });
}
