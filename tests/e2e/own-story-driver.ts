/** Stories of a reader's own: the list of them, and the editor in which they are made. */
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { StoryDriver } from './story-driver.ts';

export class OwnStoryDriver {
  readonly stories: StoryDriver;

  constructor(readonly page: Page) {
    this.stories = new StoryDriver(page);
  }

  /** The part of the list of stories that is the reader's. */
  get list(): Locator {
    return this.page.getByRole('region', { name: 'Your stories', exact: true });
  }

  get editor(): Locator {
    return this.page.getByRole('region', { name: /^Editing “/ });
  }

  private async press(name: string): Promise<void> {
    await this.editor.getByRole('button', { name, exact: true }).click();
  }

  /** Opens the list and begins a story with what the map shows. */
  async begin(title: string): Promise<void> {
    await this.stories.openList();
    await this.list.getByRole('button', { name: 'New story from this view' }).click();
    await expect(this.field('Title of the story')).toBeFocused();
    await this.write('Title of the story', title);
    await this.isEditing(title);
  }

  /** Opens the list and copies a story of the atlas. */
  async copy(title: string): Promise<void> {
    await this.stories.openList();
    await this.stories.list.getByRole('button', { name: `Copy “${title}” to edit it` }).click();
    await this.isEditing(title);
  }

  async isEditing(title: string): Promise<void> {
    await expect(this.page.getByRole('region', { name: `Editing “${title}”`, exact: true })).toBeVisible();
  }

  async close(): Promise<void> {
    await this.press('Close the editor');
    await expect(this.list).toBeVisible();
  }

  field(name: string): Locator {
    return this.editor.getByRole('textbox', { name, exact: true });
  }

  /** Replaces what a field says, and leaves it. */
  async write(name: string, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).blur();
  }

  async writeIn(language: 'English' | '中文'): Promise<void> {
    await this.editor
      .getByRole('group', { name: 'Write in' })
      .getByRole('button', { name: language })
      .click();
  }

  /** Waits until the scenes have these titles, in this order. */
  async hasScenes(...titles: string[]): Promise<void> {
    await expect(this.editor.getByRole('heading', { level: 4 })).toHaveText(titles);
  }

  title(scene: string): Locator {
    return this.editor
      .getByRole('heading', { level: 4, name: scene, exact: true })
      .getByRole('button', { name: scene, exact: true });
  }

  /** Waits until this scene is unfolded. */
  async isAt(scene: string): Promise<void> {
    await expect(this.editor.locator('[aria-current="true"]')).toHaveText(scene);
  }

  handle(scene: string): Locator {
    return this.editor.getByRole('button', { name: `Move “${scene}”`, exact: true });
  }

  /** Draws a scene by its handle onto the place of another one. */
  async drag(scene: string, onto: string): Promise<void> {
    const { mouse } = this.page;
    await this.handle(scene).hover();
    await mouse.down();
    // The form folds as the drag begins, and the places are those of then.
    const start = await middleOf(this.handle(scene));
    await mouse.move(start.x, start.y + 8, { steps: 4 });
    await expect(this.editor.locator('.scene-form')).toBeHidden();
    const [from, to] = [await middleOf(this.handle(scene)), await middleOf(this.handle(onto))];
    await mouse.move(from.x, start.y + 8 + (to.y - from.y), { steps: 12 });
    await mouse.up();
  }

  /** Moves what is picked up. Keys are heard only some time after it was, so one that is not is pressed again. */
  async moveByKey(key: 'ArrowUp' | 'ArrowDown', said: string): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press(key);
      await expect(this.page.getByText(said, { exact: true })).toBeVisible({ timeout: 3000 });
    }).toPass();
  }

  async addView(): Promise<void> {
    await this.press('Add this view');
  }

  async present(): Promise<void> {
    await this.press('Present');
  }

  async duplicate(): Promise<void> {
    await this.press('Duplicate');
  }

  async deleteScene(): Promise<void> {
    await this.press('Delete scene');
  }

  async useView(): Promise<void> {
    await this.press('Use what the map shows');
  }

  async moveUp(): Promise<void> {
    await this.press('Move up');
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: /^Undo/ });
  }

  async says(words: string | RegExp): Promise<void> {
    await expect(
      this.page.getByRole('status').or(this.page.getByRole('alert')).getByText(words),
    ).toBeVisible();
  }

  /** Saves the story that is edited, and gives what the file says. */
  async saveFile(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.press('Save as file');
    return readFile(await (await download).path(), 'utf8');
  }

  async copyLink(): Promise<string> {
    await this.press('Copy link');
    await this.says(/^The link is copied/);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Opens a file from the list. */
  async openFile(name: string, content: string): Promise<void> {
    await this.list
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }

  async edit(title: string): Promise<void> {
    await this.list.getByRole('button', { name: `Edit “${title}”`, exact: true }).click();
    await this.isEditing(title);
  }

  async delete(title: string): Promise<void> {
    await this.list.getByRole('button', { name: `Delete “${title}”`, exact: true }).click();
  }

  /** Deletes all stories of the list, which is open or about to be. */
  async deleteAll(): Promise<void> {
    await expect(this.list).toBeVisible();
    const offered = this.list.getByRole('button', { name: /^Delete “/ });
    for (let left = await offered.count(); left > 0; left--) {
      await offered.first().click();
      await expect(offered).toHaveCount(left - 1);
    }
  }

  /** Waits until the reader has these stories and no others, the one last changed first. */
  async hasStories(...titles: string[]): Promise<void> {
    await expect(this.list.getByRole('heading', { level: 4 })).toHaveText(titles);
  }

  get problem(): Locator {
    return this.stories.list.getByRole('alert');
  }
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('Nothing to take hold of: the handle is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
