/** A talk as its presenter and the audience have it: the stage, and the presenter window. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { AtlasDriver } from './driver.ts';

export class StageDriver {
  constructor(readonly page: Page) {}

  /** Waits until this scene is shown, on the stage or as the present one in the presenter window. */
  async isAt(scene: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(scene);
  }

  /** Opens a scene in front of an audience, and waits until the stage hears keys, which a page that is kept does not at once. */
  async open(atlas: AtlasDriver, query: string): Promise<void> {
    await atlas.openPanels(query);
    await expect(this.words).toBeVisible();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The column with what the audience reads. */
  get words(): Locator {
    return this.page.getByRole('region', { name: /^(Talk|演示)$/ });
  }

  /** A button of the bar, or of the presenter window. */
  button(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Talk' }).getByRole('button', { name, exact: true });
  }

  /** Covers a black or white screen, and ends it. */
  get curtain(): Locator {
    return this.page.getByRole('button', { name: 'Show the scene again' });
  }

  get backToScene(): Locator {
    return this.page.getByRole('button', { name: 'Back to the scene' });
  }

  get notes(): Locator {
    return this.page.getByRole('region', { name: 'Notes', exact: true });
  }

  get keys(): Locator {
    return this.page.getByRole('dialog', { name: 'Keys' });
  }

  get now(): Locator {
    return this.page.getByRole('region', { name: 'Now', exact: true });
  }

  get next(): Locator {
    return this.page.getByRole('region', { name: 'Next', exact: true });
  }

  /** What the presenter window says when it does not hear the stage. */
  get problem(): Locator {
    return this.page.getByRole('alert').filter({ hasText: 'stage' });
  }

  /** One of all scenes in the presenter window. */
  scene(title: string): Locator {
    return this.page.getByRole('region', { name: 'All scenes' }).getByRole('button', { name: title });
  }

  /** The picture of a map; it has no name, as the title of its scene stands beside it. */
  pictureIn(part: Locator): Locator {
    return part.getByRole('presentation');
  }

  /** Opens the presenter window from the stage. */
  async openPresenter(): Promise<StageDriver> {
    await expect(this.words).toBeVisible();
    const opened = this.page.waitForEvent('popup');
    await this.press('p');
    const presenter = new StageDriver(await opened);
    await expect(presenter.now).toBeVisible();
    return presenter;
  }

  /** Draws a finger across the words. */
  async swipe(by: number): Promise<void> {
    const at = { pointerType: 'touch', clientY: 200, bubbles: true };
    await this.words.dispatchEvent('pointerdown', { ...at, clientX: 200 });
    await this.words.dispatchEvent('pointerup', { ...at, clientX: 200 + by });
  }
}
