/** What was reported, the sources and the citations, as a reader finds them. */
import { expect, type Locator, type Page } from '@playwright/test';

export class EvidenceDriver {
  constructor(private readonly page: Page) {}

  /** The row of a table of reported figures, by what was reported. */
  pair(reported: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('cell', { name: reported }) });
  }

  /** Unfolds all that was reported of the open layer; a kept page may have it unfolded already. */
  async openReported(): Promise<void> {
    const heading = this.page.getByText(/^All that was reported/);
    const isOpen = await heading.evaluate((summary) => summary.closest('details')?.open);
    if (!isOpen) await heading.press('Enter');
  }

  get sourcesPanel(): Locator {
    return this.page.getByRole('region', { name: /^(Sources|资料来源)$/ });
  }

  async openSources(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sources', exact: true }).click();
    await expect(this.sourcesPanel).toBeVisible();
  }

  source(title: string): Locator {
    return this.sourcesPanel.getByRole('button', { name: title, exact: true });
  }

  async searchSources(words: string): Promise<void> {
    await this.sourcesPanel.getByRole('searchbox', { name: 'Search title or publisher' }).fill(words);
  }

  /** From the sources of the detail or layer to everything that rests on one of them. */
  async openAllThatRestsOn(title: string): Promise<void> {
    await this.page.getByRole('button', { name: `All that rests on the source “${title}”` }).click();
    await expect(this.source(title)).toHaveAttribute('aria-expanded', 'true');
  }

  /** Unfolds a citation and copies one of its forms; gives what was copied. */
  async copyCitation(of: string, form: string): Promise<string> {
    await this.page.getByText(of, { exact: true }).click();
    await this.page.getByRole('button', { name: `Copy ${form}`, exact: true }).click();
    await expect(this.page.getByRole('status').getByText(`${form} copied`)).toBeVisible();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
