/** The table in the dock, by role and name. */
import { expect, type Locator, type Page } from '@playwright/test';

export class TableDriver {
  readonly grid: Locator;
  readonly search: Locator;

  constructor(
    private readonly page: Page,
    readonly layer: string,
  ) {
    const dock = page.getByRole('region', { name: new RegExp(`^(Table|表格) ${layer}$`) });
    this.grid = dock.getByRole('grid', { name: layer, exact: true });
    this.search = dock.getByRole('searchbox', { name: 'Search in this layer' });
  }

  heading(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  /** Rows that are drawn: those in sight and a few around them. */
  row(name: string): Locator {
    return this.grid
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }

  get firstRow(): Locator {
    return this.grid.getByRole('row').nth(1);
  }

  /** Waits until the table has this many records, drawn or not. */
  async has(records: number): Promise<void> {
    await expect(this.grid).toHaveAttribute('aria-rowcount', String(records + 1));
  }

  /** Turns the wheel over the table; CSS pixels. */
  async scroll(distance: number): Promise<void> {
    await this.grid.hover();
    await this.page.mouse.wheel(0, distance);
  }

  async sortBy(column: string): Promise<void> {
    await this.heading(column).getByRole('button').click();
  }

  async isSorted(column: string, direction: 'ascending' | 'descending' | null): Promise<void> {
    if (direction === null) await expect(this.heading(column)).not.toHaveAttribute('aria-sort');
    else await expect(this.heading(column)).toHaveAttribute('aria-sort', direction);
  }

  /** Shows or hides a column by its checkbox. */
  async choose(column: string, shown: boolean): Promise<void> {
    const button = this.page.getByRole('button', { name: 'Columns', exact: true });
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    await this.page
      .getByRole('group', { name: 'Columns of the table' })
      .getByRole('checkbox', { name: column, exact: true })
      .setChecked(shown);
  }
}
