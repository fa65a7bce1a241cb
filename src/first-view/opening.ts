/** What the page does before its program has come. Each function runs as text in the page, so it may use nothing outside itself. */

interface Known {
  /** A start view on the globe has no picture. */
  hasPicture: boolean;
  /** What each language of the atlas is called in a document. */
  tags: Readonly<Record<string, string>>;
  themes: readonly string[];
  defaultLanguage: string;
}

/**
 * In the head. Marks the document with the language and theme that the reader will get, so that the first view is in them, and
 * with whether that view is the start, or another that the address names, or whether the program could not be had.
 */
export function markOpening({ tags, themes, defaultLanguage, hasPicture }: Known): void {
  const page = document.documentElement;
  const parameters = new URLSearchParams(window.location.search);
  const spoken = [
    parameters.get('lang') ?? '',
    ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()),
  ];
  const language = spoken.find((candidate) => Object.hasOwn(tags, candidate)) ?? defaultLanguage;
  const named = parameters.get('theme') ?? '';
  const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  page.lang = tags[language] ?? language;
  const theme = themes.includes(named) ? named : system;
  // As `toneOf` in src/state/tone.ts.
  const isPresented = /^present\./.test(parameters.get('story') ?? '');
  page.dataset.theme = isPresented && named !== 'dark' ? 'stage' : theme;
  const names = [...parameters.keys()];
  const isStart = names.every((name) => name === 'lang' || name === 'theme');
  page.dataset.opening = hasPicture && isStart ? 'start' : 'elsewhere';
  // A script that does not come leaves an interface that answers nothing.
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) page.dataset.opening = 'failed';
    },
    { capture: true },
  );
}

/**
 * In the head, before `markOpening`, where the whole site is one page. Whoever handed the page out may have put a view into it, see
 * src/share/one-file/; it opens with that unless its address names another.
 */
export function openAsHandedOut(): void {
  const opening = document.querySelector<HTMLMetaElement>('meta[name="atlas-opening"]')?.content;
  if (opening && window.location.search === '') window.history.replaceState(null, '', opening);
}

/**
 * At the end of the page, once the picture has come. Asks for the files that the program will read, so that they come
 * with it and not after it. `patience` in milliseconds.
 */
export function askForFiles(files: readonly string[], patience: number): void {
  // A fixed version of the data has other files, see src/app/data-version.ts. Its name may have `amp;` before it.
  if (/\bdataversion=/.test(window.location.search)) return;
  const asked = new Map<string, Promise<Response>>();
  for (const file of files) {
    const answer = fetch(file, { cache: 'no-cache', signal: AbortSignal.timeout(patience) });
    // Whoever reads the file tells that it failed.
    answer.catch(() => undefined);
    asked.set(file, answer);
  }
  globalThis.filesOfPage = {
    isAll: false,
    names: () => [...asked.keys()],
    take(file) {
      const answer = asked.get(file);
      // Used once: a second try asks anew.
      asked.delete(file);
      return answer;
    },
  };
}

/**
 * In the head of the site as one page. A file that was cut off while it was copied lacks its end and with it the program: that is
 * told, by `words` in each language, in the place of all that is there. `end`: the id of its last element.
 */
export function tellWhenCut(end: string, words: Record<string, string>): void {
  document.addEventListener('DOMContentLoaded', () => {
    if (document.getElementById(end)) return;
    const told = document.createElement('main');
    told.setAttribute('role', 'alert');
    told.style.cssText = 'max-width: 40rem; margin: 10vh auto; padding: 1rem; font: 1.125rem/1.6 sans-serif';
    for (const [language, text] of Object.entries(words)) {
      const paragraph = document.createElement('p');
      paragraph.lang = language;
      paragraph.textContent = text;
      told.append(paragraph);
    }
    document.body.replaceChildren(told);
  });
}

/**
 * In its place where the whole site is one page, see tools/one-file.ts. Each file is an element: data as gzip in base64, which the
 * program takes as often as it wants; a text as it is, which a link to it opens.
 */
export function giveFiles(): void {
  const elements = (): HTMLScriptElement[] => [
    ...document.querySelectorAll<HTMLScriptElement>('script[data-file]'),
  ];
  const elementOf = (file: string | null): HTMLScriptElement | undefined =>
    elements().find(({ dataset }) => dataset.file === file);
  globalThis.filesOfPage = {
    isAll: true,
    names: () => elements().flatMap(({ dataset }) => dataset.file ?? []),
    take(file) {
      const element = elementOf(file);
      if (!element) return undefined;
      const bytes = Uint8Array.from(atob(element.text), (character) => character.charCodeAt(0));
      const content = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
      return Promise.resolve(new Response(content));
    },
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const element = link && elementOf(link.getAttribute('href'));
    if (!element) return;
    event.preventDefault();
    window.open(URL.createObjectURL(new Blob([element.text], { type: 'text/plain;charset=utf-8' })));
  });
}
