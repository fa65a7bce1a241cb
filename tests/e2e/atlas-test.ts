/** The `test` of all end-to-end tests: with an atlas to talk to, which must make no error and stay at home. */
import { type BrowserContext, test as base, expect, type Page, type ViewportSize } from '@playwright/test';
import { AtlasDriver } from './driver.ts';
import { offerExampleStory } from './example-story.ts';
import { countRequests } from './requests.ts';

interface AtlasFixtures {
  atlas: AtlasDriver;
  /** Set to true by tests that break something, because the browser reports what is broken as errors. */
  errorsExpected: boolean;
  /**
   * `new`: each test loads the atlas anew. `kept`: the tests of a worker share a page and only the address changes,
   * as with back and forward; drawing the first map is most of what a test costs. For tests of what a reader does,
   * not of how the page starts or of files that fail.
   */
  pageIs: 'new' | 'kept';
  /**
   * `withheld`: the map engine never arrives, as on a slow network, so that nothing is drawn; drawing is most of what
   * a test costs. For tests of the panels alone.
   */
  mapIs: 'drawn' | 'withheld';
  /** `withheld`: what draws pictures never arrives, as those of the scenes in the editor and beside the notes. */
  picturesAre: 'drawn' | 'withheld';
  /** `example`: the atlas offers the story of example-story.ts alone. */
  storyIs: 'real' | 'example';
}

/** What a page is like from its first moment on. A worker keeps one page of each kind. */
type PageKind = Pick<AtlasFixtures, 'mapIs' | 'picturesAre' | 'storyIs'> & { viewport: ViewportSize | null };

type KeptPage = (kind: PageKind) => Promise<Page>;

/** From now on the module of the map engine is waited for for ever. */
export function withholdMap(windows: Page | BrowserContext): Promise<void> {
  return withhold(windows, 'connect');
}

async function withhold(windows: Page | BrowserContext, part: 'connect' | 'draw-view'): Promise<void> {
  await windows.route(new RegExp(`/assets/${part}-[^/]*\\.js$`), (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'await new Promise(() => {});' }),
  );
}

/** As in a browser, or on a computer, that cannot draw the map. */
export async function switchOffWebGl(page: Page | BrowserContext): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
}

async function prepare(windows: BrowserContext, { mapIs, picturesAre, storyIs }: PageKind): Promise<void> {
  if (mapIs === 'withheld') await withholdMap(windows);
  if (picturesAre === 'withheld') await withhold(windows, 'draw-view');
  if (storyIs === 'example') await offerExampleStory(windows);
}

export const test = base.extend<AtlasFixtures, { keptPage: KeptPage }>({
  errorsExpected: [false, { option: true }],
  pageIs: ['new', { option: true }],
  mapIs: ['drawn', { option: true }],
  picturesAre: ['drawn', { option: true }],
  storyIs: ['real', { option: true }],
  keptPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, serviceWorkers, contextOptions } = project.use;
      const pages = new Map<string, Page>();
      await use(async (kind) => {
        const key = JSON.stringify(kind);
        const kept = pages.get(key);
        if (kept) return kept;
        const context = await browser.newContext({
          viewport: kind.viewport,
          baseURL,
          serviceWorkers,
          locale: 'en-US',
          ...contextOptions,
        });
        await prepare(context, kind);
        const page = await context.newPage();
        countRequests(page);
        pages.set(key, page);
        return page;
      });
      for (const page of pages.values()) await page.context().close();
    },
    { scope: 'worker' },
  ],
  // Not out of those of Playwright, which would open a window beside the kept one for every test.
  context: async ({ browser, keptPage, pageIs, mapIs, picturesAre, storyIs, viewport }, use) => {
    const kind = { mapIs, picturesAre, storyIs, viewport };
    if (pageIs === 'kept') return use((await keptPage(kind)).context());
    // It has the options of the test all the same.
    const context = await browser.newContext();
    await prepare(context, kind);
    await use(context);
    await context.close();
  },
  page: async ({ context, pageIs }, use) => {
    const [kept] = context.pages();
    await use(pageIs === 'kept' && kept ? kept : await context.newPage());
  },
  atlas: async ({ page, baseURL, errorsExpected, pageIs, mapIs }, use) => {
    const atlas = new AtlasDriver(page, baseURL ?? '', { pageIs, mapIs });
    await use(atlas);
    atlas.stopListening();
    expect(atlas.foreignRequests, 'requests to other origins').toEqual([]);
    if (!errorsExpected) expect(atlas.errors, 'errors in the page').toEqual([]);
  },
});

export { expect };
