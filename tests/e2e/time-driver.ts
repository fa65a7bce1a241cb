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
    const years = this.years();
    if (!years) throw new Error('To drag years, limit the atlas to some years first.');
    const { y, width } = await this.bars();
    const middle = ((await this.placeOf(years[0])) + (await this.placeOf(years[1]))) / 2;
    await this.drag([middle, y], [middle + share * width, y]);
  }

  /** Drags the thumb of one end below the bars to another year. */
  async dragThumb(end: 'From' | 'To', year: number): Promise<void> {
    const [from, to] = this.years() ?? [];
    const start = end === 'From' ? from : to;
    if (start === undefined) throw new Error('To drag a thumb, limit the atlas to some years first.');
    const y = await this.trackHeight();
    await this.drag([await this.placeOf(start), y], [await this.placeOf(year), y]);
  }

  /** Presses the line below the bars where a year is. */
  async pressTrack(year: number): Promise<void> {
    const y = await this.trackHeight();
    await this.page.mouse.click(await this.placeOf(year), y);
  }

  private async drag(from: [number, number], to: [number, number]): Promise<void> {
    await this.page.mouse.move(...from);
    await this.page.mouse.down();
    await this.page.mouse.move(...to, { steps: 5 });
    await this.page.mouse.up();
  }

  private async bars() {
    const bars = this.page.getByRole('img', { name: /^Records per year/ });
    await bars.scrollIntoViewIfNeeded();
    const box = await bars.boundingBox();
    const [first, last] = ((await bars.getAttribute('aria-label')) ?? '').match(/\d{4}/g)?.map(Number) ?? [];
    if (!box || first === undefined || last === undefined) throw new Error('No bars of years are shown.');
    return { x: box.x, y: box.y + box.height / 2, width: box.width, first, last };
  }

  /** The middle of a year's bar, in CSS pixels from the left. */
  private async placeOf(year: number): Promise<number> {
    const { x, width, first, last } = await this.bars();
    return x + ((year - first + 0.5) / (last - first + 1)) * width;
  }

  private async trackHeight(): Promise<number> {
    const years = this.page.getByRole('group', { name: 'Years', exact: true });
    // Comes clear of the active filters at the foot of the panel, as it does for a reader with a keyboard.
    await years.getByRole('slider').last().focus();
    const track = await years.boundingBox();
    if (!track) throw new Error('No thumbs of years are shown.');
    return track.y + track.height / 2;
  }
}
