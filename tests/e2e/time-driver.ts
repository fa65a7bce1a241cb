/** The summary line and the years as they play. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AtlasDriver } from './driver.ts';

export class TimeDriver {
  private readonly page: Page;

  constructor(private readonly atlas: AtlasDriver) {
    this.page = atlas.page;
  }

  get summary(): Locator {
    return this.page.getByRole('region', { name: /^(What is shown|当前显示内容)$/ });
  }

  /** Waits until the summary has a line with these words on the screen. */
  async summaryNames(words: string | RegExp): Promise<void> {
    await expect(this.summary.getByRole('listitem').filter({ hasText: words }).first()).toBeVisible();
  }

  private get player(): Locator {
    return this.page.getByRole('group', { name: 'Play through the years' });
  }

  get play(): Locator {
    return this.player.getByRole('button', { name: 'Play', exact: true });
  }

  /** The control in the strip, which names the years that play. */
  get playingNow(): Locator {
    return this.summary.getByRole('button', { name: /· (Pause|Play)$/ });
  }

  async step(direction: 'back' | 'forward'): Promise<void> {
    await this.player.getByRole('button', { name: `One year ${direction}` }).click();
  }

  async choose(choice: 'Speed' | 'Way of playing', option: string): Promise<void> {
    await this.player.getByRole('combobox', { name: choice }).selectOption(option);
  }

  /** The first and the last year of the time range in the address; null when there is none. */
  years(): [number, number] | null {
    const [from, to] = this.atlas.parameter('time')?.split('-').map(Number) ?? [];
    return from === undefined || to === undefined ? null : [from, to];
  }

  /** Waits until the years that play have come to this one or a later one. */
  async reaches(year: number): Promise<void> {
    await expect.poll(() => this.years()?.[1] ?? 0).toBeGreaterThanOrEqual(year);
  }

  /** Drags the chosen years over the bars, by a share of the width of all of them. */
  async dragYears(share: number): Promise<void> {
    const bars = this.page.getByRole('img', { name: /^Records per year/ });
    await bars.scrollIntoViewIfNeeded();
    const box = await bars.boundingBox();
    const years = this.years();
    const [first, last] = ((await bars.getAttribute('aria-label')) ?? '').match(/\d{4}/g)?.map(Number) ?? [];
    if (!box || !years || first === undefined || last === undefined)
      throw new Error('To drag years, limit the atlas to some years first.');
    const middle = ((years[0] + years[1] + 1) / 2 - first) / (last - first + 1);
    const y = box.y + box.height / 2;
    await this.page.mouse.move(box.x + middle * box.width, y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + (middle + share) * box.width, y, { steps: 5 });
    await this.page.mouse.up();
  }
}
