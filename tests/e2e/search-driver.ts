/** The search box as the way to everything: what it offers, and what it says it did. */
import { expect, type Locator, type Page } from '@playwright/test';

export class SearchDriver {
  constructor(readonly page: Page) {}

  get box(): Locator {
    return this.page.getByRole('combobox', { name: /^(Search the atlas|搜索本图集)$/ });
  }

  get lines(): Locator {
    return this.page.getByRole('listbox', { name: /^(Search results|搜索结果)$/ }).getByRole('option');
  }

  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true }).getByRole('option');
  }

  /** The line that Enter would take. */
  get marked(): Locator {
    return this.lines.and(this.page.locator('[aria-selected="true"]'));
  }

  /** Opens the list from anywhere by the keyboard. */
  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await expect(this.box).toHaveAttribute('aria-expanded', 'true');
  }

  /** Types words, waits until the best match is the one expected, and takes it; keyboard only. */
  async command(words: string, name: string): Promise<void> {
    await this.open();
    await this.box.fill(words);
    await expect(this.marked).toContainText(name);
    await this.box.press('Enter');
    await expect(this.box).toHaveAttribute('aria-expanded', 'false');
  }

  /** Waits until a screen reader is told this. */
  async announces(words: string): Promise<void> {
    await expect(this.page.getByRole('search').getByRole('status')).toHaveText(words);
  }
}
