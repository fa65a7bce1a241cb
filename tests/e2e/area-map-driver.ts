/** A hand that draws on the map: places are pointed at by longitude and latitude. */
import { expect, type Page } from '@playwright/test';
import type { MapDriver, Position } from './map-driver.ts';

export class AreaMapDriver {
  constructor(
    private readonly page: Page,
    private readonly map: MapDriver,
  ) {}

  async doubleClick(position: Position): Promise<void> {
    const [x, y] = await this.map.pixelOf(position);
    await this.page.mouse.dblclick(x, y);
  }

  async drag(from: Position, to: Position): Promise<void> {
    const [start, end] = [await this.map.pixelOf(from), await this.map.pixelOf(to)];
    await this.page.mouse.move(...start);
    await this.page.mouse.down();
    await this.page.mouse.move(...end, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Presses keys one after the other; the map comes to rest after each arrow, so that the next one counts anew. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const before = this.map.camera()?.centre;
      await this.page.keyboard.press(key);
      if (key.startsWith('Arrow')) await expect.poll(() => this.map.camera()?.centre).not.toEqual(before);
    }
  }

  async keysGoToTheMap(): Promise<void> {
    await expect(this.map.canvas).toBeFocused();
  }
}

/** The numbers of an area as whole degrees, without its kind. */
export function degrees(area: string | null): number[] {
  return (area ?? '')
    .replace(/^\w+:/, '')
    .split(',')
    .map((text) => Math.round(Number(text)));
}
