/** Stories as a reader finds them: the list, and one of them read beside the map. */
import { expect, type Locator, type Page } from '@playwright/test';

export class StoryDriver {
  constructor(private readonly page: Page) {}

  get list(): Locator {
    return this.page.getByRole('region', { name: 'Stories', exact: true });
  }

  /** Opens the list from the tools under the map. */
  async openList(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Data beside the map' })
      .getByRole('button', { name: 'Stories', exact: true })
      .click();
    await expect(this.list).toBeVisible();
  }

  /** Opens a story of the list, by its title. */
  async read(title: string): Promise<void> {
    await this.list.getByRole('button', { name: `Read “${title}”`, exact: true }).click();
    await expect(this.reader(title)).toBeVisible();
  }

  /** The panel in which a story is read. */
  reader(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true });
  }

  scene(title: string): Locator {
    return this.page
      .getByRole('article')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true }) });
  }

  /** The title of a scene, which shows it. */
  title(scene: string): Locator {
    return this.scene(scene).getByRole('button', { name: scene, exact: true });
  }

  /** Waits until the map is said to show this scene. */
  async shows(scene: string): Promise<void> {
    await expect(this.page.locator('[aria-current="true"]')).toHaveText([scene]);
  }

  async isReadAt(scene: string): Promise<void> {
    await expect(this.title(scene)).toBeInViewport({ ratio: 1 });
  }

  private move(name: string): Locator {
    return this.page.getByRole('group', { name: 'Scenes', exact: true }).getByRole('button', { name });
  }

  async next(): Promise<void> {
    await this.move('Next scene').click();
  }

  async previous(): Promise<void> {
    await this.move('Previous scene').click();
  }

  get showAgain(): Locator {
    return this.move('Show this scene again');
  }

  get presentFromHere(): Locator {
    return this.move('Present from here');
  }

  /** "2 of 3". */
  async isAt(position: string, timeout?: number): Promise<void> {
    const said = this.page.getByRole('status').filter({ hasText: position });
    await expect(said).toBeVisible({ timeout });
  }

  /** Where reading begins: what the story is about. */
  get start(): Locator {
    return this.page.locator('.story__lead');
  }

  /** Turns the wheel over the text until a scene is shown. */
  async scrollTo(scene: string): Promise<void> {
    await this.page.getByRole('article').first().hover();
    await expect(async () => {
      await this.page.mouse.wheel(0, 80);
      await expect(this.page.locator('[aria-current="true"]')).toHaveText([scene], { timeout: 400 });
    }).toPass();
  }
}
