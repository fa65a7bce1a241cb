/**
 * The page before its program has come: the interface at the start and a picture of its map, made at build time from
 * the same state by the same code. src/app replaces it in one step.
 */

import { renderToStaticMarkup } from 'react-dom/server';
import { App } from '../app/App.tsx';
import { filesAtStart, loadAtlas, type ReadFile } from '../app/load.ts';
import { languageTags } from '../atlas/language-tags.ts';
import { type Language, languages } from '../atlas/schema.ts';
import { loadAllWords } from '../i18n/words.ts';
import { ratioOf, widthAt } from '../map/svg/frame.ts';
import { type LoadProblem, patience } from '../state/data.ts';
import { createAtlasStore } from '../state/store.ts';
import { startView, themes } from '../state/view.ts';
import { StoreProvider } from '../ui/store-context.tsx';
import { askForFiles, markOpening } from './opening.ts';
import { startPicture } from './picture.ts';

export interface FirstView {
  /** For the body of the page. */
  markup: string;
  /** An element for its head; needs nothing else. */
  script: string;
  /** An element for the end of its body. */
  lastScript: string;
  /** What the page is in, and its title, where no program runs. */
  language: string;
  title: string;
  /** Width divided by height of the start view on the flat map. */
  ratio: number;
  /** The width, in CSS pixels, beyond which the map does not enlarge the start view. */
  most: number;
}

/** Whether it is the summary of an archive that is missing: it may lie on the host beside the site, or on another. */
function isElsewhere(layer: string, { file, reason }: LoadProblem): boolean {
  return reason === 'missing' && file !== `data/layers/${layer}.json`;
}

interface Screen {
  size: 'wide' | 'narrow';
  tone: 'light' | 'dark';
}

const screens: Screen[] = [
  { size: 'wide', tone: 'light' },
  { size: 'wide', tone: 'dark' },
  { size: 'narrow', tone: 'light' },
  { size: 'narrow', tone: 'dark' },
];

/** As `cameraFor` in src/map/camera.ts. */
const closestStart = 9;

/** Throws an error that names each file that cannot be used. */
export async function firstView(readFile: ReadFile): Promise<FirstView> {
  const [data] = await Promise.all([loadAtlas(readFile), loadAllWords()]);
  const { atlas } = data;
  for (const [id, layer] of Object.entries(data.layers))
    if (layer.status === 'failed' && isElsewhere(id, layer.problem)) data.layers[id] = { status: 'loading' };
  const failed = Object.values(data.layers).flatMap((layer) =>
    layer.status === 'failed' ? layer.problem : [],
  );
  const problems = [...data.problems, ...failed].map(({ file, detail }) => `${file}: ${detail}`);
  if (problems.length > 0) throw new Error(`The first view cannot be made.\n${problems.join('\n')}`);
  const stores = Object.fromEntries(
    languages.map((language) => {
      const start = startView(atlas, language);
      return [language, createAtlasStore(data, start, start)];
    }),
  ) as Record<Language, ReturnType<typeof createAtlasStore>>;
  const shells = languages.flatMap((language) =>
    screens.map(({ size, tone }) => {
      const shell = onScreen({ size, tone }, () =>
        renderToStaticMarkup(
          <StoreProvider store={stores[language]}>
            <App />
          </StoreProvider>,
        ),
      );
      return `<div class="only-${language} only-${size} only-${tone}">${withoutReferences(shell)}</div>`;
    }),
  );
  const hasPicture = atlas.start.projection === 'mercator';
  const picture = hasPicture ? startPicture((language) => stores[language].getState()) : '';
  const { defaultLanguage } = atlas;
  const known = { tags: languageTags, themes: themes.slice(1), defaultLanguage, hasPicture };
  // The picture is long: what comes before it is shown before it.
  const content = `${shells.join('')}<div class="first-view__room">${picture}</div>`;
  return {
    // Hidden but for its styles: without them everything would be there several times over.
    markup: hasPicture ? `<div class="first-view" inert hidden>${content}</div>` : '',
    language: languageTags[defaultLanguage],
    title: atlas.title[defaultLanguage],
    script: scriptOf(markOpening, known),
    lastScript: scriptOf(askForFiles, filesAtStart(atlas), patience),
    ratio: ratioOf(atlas.start.bounds),
    most: widthAt(closestStart, atlas.start.bounds),
  };
}

/**
 * Runs a function with what it is given. That is not part of the script, so that another state of the data needs no other
 * content security policy, which names the script by its sum.
 */
function scriptOf<Given extends unknown[]>(run: (...given: Given) => void, ...given: Given): string {
  const attribute = JSON.stringify(given).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<script data-given="${attribute}">(${run})(...JSON.parse(document.currentScript.dataset.given))</script>`;
}

/** What the answers below are about. */
let screen: Screen = { size: 'wide', tone: 'light' };

/** Components ask a browser about its window and what it can do; where there is none, this answers. */
const browser = {
  window: {
    matchMedia: (query: string) => ({
      get matches() {
        if (query.includes('prefers-color-scheme')) return screen.tone === 'dark';
        return query.includes('max-width') && screen.size === 'narrow';
      },
    }),
  },
  document: { fullscreenEnabled: true, fullscreenElement: null },
  navigator: { userAgent: '' },
};

function onScreen(shown: Screen, render: () => string): string {
  screen = shown;
  const missing = Object.entries(browser).filter(([name]) => !(name in globalThis));
  for (const [name, value] of missing) Object.assign(globalThis, { [name]: value });
  try {
    return render();
  } finally {
    for (const [name] of missing) Reflect.deleteProperty(globalThis, name);
  }
}

/** The interface stands here several times over: ids and what refers to them would be there twice. */
function withoutReferences(markup: string): string {
  return markup.replace(
    / (id|for|href|name|aria-controls|aria-labelledby|aria-describedby|aria-owns)="[^"]*"/g,
    '',
  );
}
