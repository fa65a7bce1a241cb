/** Stylesheets of parts that did not come. Vite asks for each only once, so a part tried again would have no looks. */

const lost = new Set<string>();

/** From now on it is known which stylesheets did not come. */
export function watchStyles(): void {
  const onError = ({ target }: Event): void => {
    if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
    lost.add(target.href);
    target.remove();
  };
  window.addEventListener('error', onError, { capture: true });
}

/** Asks again for what did not come; rejects when that does not come either. */
export async function bringLostStyles(): Promise<void> {
  await Promise.all([...lost].map(bring));
}

function bring(href: string): Promise<void> {
  lost.delete(href);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`The stylesheet ${href} could not be loaded.`)));
    document.head.append(link);
  });
}
