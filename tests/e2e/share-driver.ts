/** The dialog that hands on what is shown. */
import type { Locator, Page } from '@playwright/test';

export class ShareDriver {
  constructor(readonly page: Page) {}

  get button(): Locator {
    return this.page.locator('#root').getByRole('button', { name: /^(Share|分享)$/ });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: /^(Share this view|分享当前视图)$/ });
  }

  get link(): Locator {
    return this.dialog.getByRole('textbox', { name: /^(Link|链接)$/ });
  }

  get code(): Locator {
    return this.dialog.getByRole('img', { name: 'QR code of the link' });
  }

  async open(): Promise<void> {
    await this.button.click();
    await this.dialog.waitFor();
  }

  press(name: string): Promise<void> {
    return this.dialog.getByRole('button', { name, exact: true }).click();
  }
}

/** The same site under a name by which, for all the page knows, others can open it. */
export function publicName(baseURL: string | undefined): string {
  return (baseURL ?? '').replace('127.0.0.1', 'atlas.localhost');
}
