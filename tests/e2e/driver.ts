/** Speaks the user's language to the page: what a reader sees, clicks and types, by role and name. */
import { type ConsoleMessage, expect, type Locator, type Page, type Request } from '@playwright/test';
import { LayerDriver } from './layer-driver.ts';
import { MapDriver } from './map-driver.ts';
import { pendingRequests } from './requests.ts';

export class AtlasDriver {
  /** What went wrong in the page: uncaught errors and console errors. */
  readonly errors: string[] = [];
  /** Requests to any origin but the site's own. */
  readonly foreignRequests: string[] = [];
  /** Paths of all requests. */
  readonly requests: string[] = [];
  readonly map: MapDriver;

  constructor(
    readonly page: Page,
    private readonly origin: string,
    private readonly how: { pageIs: 'new' | 'kept'; mapIs: 'drawn' | 'withheld' },
  ) {
    this.map = new MapDriver(page);
    page.on('request', this.onRequest);
    page.on('pageerror', this.onPageError);
    page.on('console', this.onConsole);
  }

  private readonly onRequest = (request: Request): void => {
    const url = new URL(request.url());
    if (!/^(https?|wss?):$/.test(url.protocol)) return;
    this.requests.push(url.pathname);
    if (url.origin !== this.origin) this.foreignRequests.push(request.url());
  };

  private readonly onPageError = (error: Error): void => {
    this.errors.push(String(error));
  };

  private readonly onConsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') this.errors.push(message.text());
  };

  /** A kept page outlives the driver. */
  stopListening(): void {
    this.page.off('request', this.onRequest);
    this.page.off('pageerror', this.onPageError);
    this.page.off('console', this.onConsole);
  }

  /** Opens the atlas with a query string, and waits until the map is drawn. */
  async open(query = '?lang=en', mount = '/'): Promise<void> {
    if (this.how.mapIs === 'withheld') throw new Error('This test looks at the map: let it be drawn.');
    const changedAt = await this.openPanels(query, mount);
    if (changedAt === null) await this.map.isReady();
    else await this.map.isDrawnSince(changedAt);
  }

  /**
   * Opens the atlas and waits for the interface only, for tests that do not look at the map. Gives the moment of the
   * page, in milliseconds, at which a kept page got its new address; null in a page that was loaded anew.
   */
  async openPanels(query = '?lang=en', mount = '/'): Promise<number | null> {
    const isKept = this.how.pageIs === 'kept' && this.page.url().startsWith(this.origin);
    if (!isKept || !this.isUnder(mount)) {
      await this.openAnew(query, mount);
      return null;
    }
    if (this.how.mapIs === 'drawn') await this.map.isReady();
    await expect.poll(() => pendingRequests(this.page), { intervals: [20, 50, 100] }).toBe(0);
    await this.page.mouse.move(0, 0);
    await this.hasWrittenItsAddress();
    await this.leaveStory();
    const address = query.includes('lang=') ? query : `${query === '' ? '?' : `${query}&`}lang=en`;
    return this.page.evaluate((next) => {
      const now = performance.now();
      history.pushState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      return now;
    }, `${mount}${address}`);
  }

  /** Whether the page is the atlas at this place of its host; an atlas that is one file is at no other. */
  private isUnder(mount: string): boolean {
    return mount.startsWith('file:') || new URL(this.page.url()).pathname === mount;
  }

  /** What a talk keeps while it lasts, such as a black screen, is not for the next test. */
  private async leaveStory(): Promise<void> {
    if (this.parameter('story') === null) return;
    await this.page.evaluate(() => {
      history.pushState(null, '', '?lang=en');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect(this.searchBox).toBeVisible();
  }

  /** Loads the page whatever was kept: for tests of how something is when nobody has touched it yet. */
  async openAnew(query = '?lang=en', mount = '/'): Promise<void> {
    await this.page.goto(`${mount}${query}`);
    await expect(this.heading).toBeVisible({ timeout: 60_000 });
  }

  async back(): Promise<void> {
    await this.hasWrittenItsAddress();
    await this.page.goBack();
  }

  async reload(): Promise<void> {
    await this.hasWrittenItsAddress();
    await this.page.reload();
    await expect(this.heading).toBeVisible();
  }

  /** A step gets its address once its frame is painted. */
  private hasWrittenItsAddress(): Promise<void> {
    return this.paints(1);
  }

  /** Waits for so many frames. */
  async paints(frames: number): Promise<void> {
    for (let frame = 0; frame < frames; frame++)
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }

  /** Waits until no part of the interface is still to come. */
  async hasLoadedItsParts(): Promise<void> {
    await expect(this.page.getByRole('status').filter({ hasText: /^Loading…$/ })).toHaveCount(0);
  }

  /** That of the interface which answers: the first view has one that looks the same. */
  get heading(): Locator {
    return this.page.locator('#root').getByRole('heading', { level: 1 });
  }

  get layersPanel(): Locator {
    return this.page.getByRole('region', { name: /^(Layers|图层)$/ });
  }

  layer(title: string): LayerDriver {
    return new LayerDriver(this.page, title);
  }

  /** Titles of the layers as the panel lists them, topmost first. */
  get layerTitles(): Locator {
    return this.page.getByRole('list', { name: 'Layers, topmost first' }).getByRole('heading', { level: 3 });
  }

  /** The chips: filters that are set, each as the button that removes it. */
  get activeFilters(): Locator {
    return this.page
      .getByRole('region', { name: 'Active filters' })
      .getByRole('button', { name: /^Remove filter/ });
  }

  chip(label: string): Locator {
    return this.page.getByRole('button', { name: `Remove filter: ${label}`, exact: true });
  }

  async showsAboveChips(control: Locator): Promise<void> {
    const chips = this.page.getByRole('region', { name: 'Active filters' });
    await expect(chips).toBeInViewport({ ratio: 1 });
    await expect(control).toBeInViewport({ ratio: 1 });
    const [box, covered] = [await control.boundingBox(), await chips.boundingBox()];
    expect(box && box.y + box.height).toBeLessThanOrEqual(covered?.y ?? 0);
  }

  async clearAllFilters(): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Active filters' })
      .getByRole('button', { name: 'Clear all filters' })
      .click();
  }

  async chooseView(name: string): Promise<void> {
    const before = this.page.url();
    await this.page
      .getByRole('navigation', { name: 'Go to' })
      .getByRole('button', { name, exact: true })
      .click();
    await expect(this.page).not.toHaveURL(before);
  }

  async speak(language: 'English' | '中文'): Promise<void> {
    await this.page.getByRole('button', { name: language, exact: true }).click();
  }

  async chooseTheme(theme: 'System theme' | 'Light theme' | 'Dark theme'): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Theme' }).selectOption(theme);
  }

  async toggleGlobe(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show as a globe' }).click();
  }

  get searchBox(): Locator {
    return this.page.getByRole('combobox', { name: 'Search the atlas' });
  }

  /** Types into the search box and gives the lines that it offers. */
  async search(words: string): Promise<Locator> {
    // A page that is kept may still hold the same words, which would be no change.
    await this.searchBox.fill('');
    await this.searchBox.fill(words);
    return this.page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
  }

  /** The detail of a record or place, by its name in the language of the screen. */
  detail(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  get closeDetail(): Locator {
    return this.page.getByRole('button', { name: 'Close details' });
  }

  async nothingIsSelected(): Promise<void> {
    await expect(this.closeDetail).toHaveCount(0);
    await this.addressSays('select', null);
  }

  get chooser(): Locator {
    return this.page.getByRole('dialog', { name: 'Several records here' });
  }

  /** A parameter of the address; null when it is left out. */
  parameter(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  /** Waits until the address carries a parameter with this value. */
  async addressSays(name: string, value: string | RegExp | null): Promise<void> {
    const isSaid = (address: URL): boolean => {
      const said = address.searchParams.get(name);
      return value instanceof RegExp ? said !== null && value.test(said) : said === value;
    };
    // Hears of every change, where an expectation would look again after some time.
    await this.page.waitForURL(isSaid, { waitUntil: 'commit', timeout: 30_000 });
  }

  /** What the reader is told to know: ignored parameters (status) or files that failed (alert). */
  notice(words: string | RegExp): Locator {
    return this.page.getByRole('status').or(this.page.getByRole('alert')).getByText(words);
  }

  /** How many marks or measures of the performance timeline carry a name. */
  async timelineEntries(name: string): Promise<number> {
    return this.page.evaluate((entry) => performance.getEntriesByName(entry).length, name);
  }

  /** Whether the paper of the page is light or dark, as it is painted. */
  async paper(): Promise<'light' | 'dark'> {
    return this.page.getByRole('banner').evaluate((banner) => {
      const channels =
        getComputedStyle(banner)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      const [red = 0, green = 0, blue = 0] = channels;
      return red + green + blue > 382 ? 'light' : 'dark';
    });
  }
}
