/** Speaks the user's language to the page: what a reader sees, clicks and types, by role and name. */
import { expect, type Locator, type Page } from '@playwright/test';

export type Language = 'en' | 'zh';

export class AtlasDriver {
  /** Requests that left the site's own origin. */
  readonly foreignRequests: string[] = [];
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      const own = page.url().startsWith(origin) || page.url() === 'about:blank';
      if (!['data:', 'blob:'].includes(protocol) && !own) this.foreignRequests.push(request.url());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** Opens the atlas with a query string ("?lang=zh"), and waits until the map is drawn. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await this.mapIsReady();
  }

  async mapIsReady(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 60_000 });
  }

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get detail(): Locator {
    return this.page.locator('.column--right, .sheet').getByRole('region').first();
  }
}
