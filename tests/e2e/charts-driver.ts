/** The charts in the dock: one card a chart, with a drawing to press and a table that does the same. */
import { expect, type Locator, type Page } from '@playwright/test';

export class ChartDriver {
  readonly card: Locator;

  constructor(
    private readonly page: Page,
    readonly title: string,
  ) {
    this.card = page.getByRole('region', { name: title, exact: true });
  }

  /** The drawing; its name tells in words what it shows. */
  get drawing(): Locator {
    return this.card.getByRole('img').first();
  }

  /** Waits until the drawing shows a value, "Tea: 4". */
  async shows(value: string): Promise<void> {
    await expect(this.drawing).toHaveAccessibleName(new RegExp(`[.;。；] ?${value}([;；]|$)`));
  }

  /** Presses the row of a value or record, by the name that stands beside its bar. */
  async press(label: string): Promise<void> {
    const name = this.drawing.getByText(label, { exact: true });
    // Drawings that come into sight are drawn anew, and move the row under the hand that asks where it is.
    await expect(async () => {
      await name.scrollIntoViewIfNeeded();
      const before = await name.boundingBox();
      await this.page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const box = await name.boundingBox();
      if (!box) throw new Error(`The chart "${this.title}" has no row named "${label}".`);
      expect(box, 'the row stands still').toEqual(before);
      // The row behind the name takes the press.
      await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }).toPass();
  }

  /** Drags over the bars from above one year to above another; both have their number under the axis. */
  async brush(from: number, to: number): Promise<void> {
    const start = await this.above(from);
    const end = await this.above(to);
    await this.page.mouse.move(...start);
    await this.page.mouse.down();
    await this.page.mouse.move((start[0] + end[0]) / 2, start[1], { steps: 4 });
    await this.page.mouse.move(...end, { steps: 4 });
    await this.page.mouse.up();
  }

  get chosen(): Locator {
    return this.card.getByText(/^Chosen: /);
  }

  get table(): Locator {
    return this.card.getByRole('table');
  }

  /** The summary that unfolds the table. */
  get tableSummary(): Locator {
    return this.card.getByText(/^(As a table|以表格显示)/);
  }

  /** A picture of the drawing with the pointer elsewhere. */
  async picture(): Promise<Buffer> {
    await this.page.getByRole('heading', { level: 1 }).hover();
    return this.drawing.screenshot();
  }

  private async above(year: number): Promise<[number, number]> {
    await this.drawing.scrollIntoViewIfNeeded();
    const box = await this.drawing.getByText(String(year), { exact: true }).boundingBox();
    if (!box) throw new Error(`The chart "${this.title}" shows no number ${year} under its axis.`);
    return [box.x + box.width / 2, box.y - 30];
  }
}
