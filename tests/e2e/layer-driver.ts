/** One layer in the layers panel: its switch, its count, and what unfolds under it. */
import { expect, type Locator, type Page } from '@playwright/test';

export class LayerDriver {
  readonly card: Locator;

  constructor(
    page: Page,
    readonly title: string,
  ) {
    this.card = page
      .getByRole('list', { name: /Layers, topmost first|图层列表/ })
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox', { name: title, exact: true }) });
  }

  get switch(): Locator {
    return this.card.getByRole('checkbox', { name: this.title, exact: true });
  }

  get legend(): Locator {
    return this.card.getByRole('heading', { name: /^Legend/ });
  }

  get opacity(): Locator {
    return this.card.getByRole('slider', { name: 'Opacity' });
  }

  get textFilter(): Locator {
    return this.card.getByRole('searchbox', { name: 'Search in this layer' });
  }

  /** "58 GI projects", or "4 of 58 GI projects". */
  async says(count: string): Promise<void> {
    await expect(this.card.getByText(count, { exact: true })).toBeVisible();
  }

  async unfold(): Promise<void> {
    await this.card.getByRole('button', { name: /^Legend and filters of/ }).click();
    await expect(this.legend).toBeVisible();
  }

  /** An option of a filter, whatever its count is now. */
  option(filter: string, option: string): Locator {
    const name = new RegExp(`^${option.replace(/[()]/g, '\\$&')} \\(\\d+\\)$`);
    return this.card.getByRole('group', { name: filter, exact: true }).getByRole('checkbox', { name });
  }

  async tick(filter: string, option: string): Promise<void> {
    await this.option(filter, option).check();
  }

  async untick(filter: string, option: string): Promise<void> {
    await this.option(filter, option).uncheck();
  }

  /** Waits until an option stands with this count. */
  async offers(filter: string, option: string, count: number): Promise<void> {
    await expect(this.option(filter, option)).toHaveAccessibleName(`${option} (${count})`);
  }

  /** A thumb of a range of years. */
  year(filter: string, end: 'From' | 'To'): Locator {
    return this.card
      .getByRole('group', { name: filter, exact: true })
      .first()
      .getByRole('slider', { name: `${end} year` });
  }

  async colourBy(field: string): Promise<void> {
    await this.card.getByRole('combobox', { name: 'Colour by' }).selectOption(field);
  }

  async move(direction: 'up' | 'down'): Promise<void> {
    await this.card.getByRole('button', { name: `Move ${this.title} ${direction}` }).click();
  }
}
