/** The presenter window: in step with the stage in both directions, whichever of them is loaded anew. */

import type { Locator } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './atlas-test.ts';
import { StageDriver } from './stage-driver.ts';

test.use({ pageIs: 'kept', mapIs: 'withheld', picturesAre: 'withheld', storyIs: 'example' });

const start = '?lang=en&story=present.example.all';

// The stage is kept, the windows that it opened are not.
test.afterEach(async ({ page }) => {
  for (const other of page.context().pages()) if (other !== page) await other.close();
});

test('it shows the notes and what comes next', async ({ atlas }) => {
  await atlas.openPanels(start);
  const presenter = await new StageDriver(atlas.page).openPresenter();
  await presenter.isAt('All projects');
  await expect(presenter.now).toContainText('Welcome, and who we are.');
  await expect(presenter.next).toContainText('Tea');
  await presenter.press('End');
  await presenter.isAt('Sangzhi');
  await expect(presenter.now).toContainText('No notes for this scene');
  await expect(presenter.next).toContainText('This is the last scene');
});

test('both windows follow each other', async ({ atlas }) => {
  await atlas.openPanels(start);
  const stage = new StageDriver(atlas.page);
  const presenter = await stage.openPresenter();
  await presenter.press('PageDown');
  await stage.isAt('Tea');
  await stage.press('PageDown');
  await presenter.isAt('Sangzhi');
  await presenter.scene('All projects').click();
  await stage.isAt('All projects');
  await presenter.press('2', 'Enter');
  await stage.isAt('Tea');
  await expect(presenter.scene('Tea')).toHaveAttribute('aria-current', 'step');
});

test('after a click on a scene of the list, Space goes on from there', async ({ atlas }) => {
  await atlas.openPanels(start);
  const presenter = await new StageDriver(atlas.page).openPresenter();
  await presenter.scene('Tea').click();
  await presenter.isAt('Tea');
  await presenter.press('Space');
  await presenter.isAt('Sangzhi');
});

test('a black screen is one for the audience, and both windows can end it', async ({ atlas }) => {
  await atlas.openPanels(start);
  const stage = new StageDriver(atlas.page);
  const presenter = await stage.openPresenter();
  await presenter.press('b');
  await expect(stage.curtain).toBeVisible();
  await expect(presenter.button('Black')).toHaveAttribute('aria-pressed', 'true');
  await expect(presenter.now).toBeVisible();
  await stage.press('b');
  await expect(presenter.button('Black')).toHaveAttribute('aria-pressed', 'false');
  await presenter.button('White').click();
  await expect(stage.curtain).toBeVisible();
  await presenter.press('Escape');
  await expect(stage.curtain).toHaveCount(0);
});

test('the presenter window loaded anew in the middle is where the stage is', async ({ atlas }) => {
  await atlas.openPanels(start);
  const stage = new StageDriver(atlas.page);
  const presenter = await stage.openPresenter();
  await presenter.press('PageDown');
  await stage.isAt('Tea');
  await stage.press('PageDown', 'b');
  await presenter.page.reload();
  await presenter.isAt('Sangzhi');
  await expect(presenter.button('Black')).toHaveAttribute('aria-pressed', 'true');
  await presenter.press('PageUp');
  await stage.isAt('Tea');
});

test('the stage loaded anew in the middle is where the presenter is', async ({ atlas }) => {
  await atlas.openPanels(start);
  const stage = new StageDriver(atlas.page);
  const presenter = await stage.openPresenter();
  await stage.press('PageDown');
  await presenter.isAt('Tea');
  await atlas.addressSays('story', /^present\.example\.tea\./);
  await atlas.page.reload();
  await presenter.press('PageDown');
  await stage.isAt('Sangzhi');
  await stage.press('Home');
  await presenter.isAt('All projects');
});

test('two talks in one browser do not mix', async ({ atlas }) => {
  await atlas.openPanels(start);
  const stage = new StageDriver(atlas.page);
  const presenter = await stage.openPresenter();
  const other = new StageDriver(await atlas.page.context().newPage());
  await other.page.goto(`/${start}`);
  await other.isAt('All projects');
  const otherPresenter = await other.openPresenter();
  await otherPresenter.press('End');
  await other.isAt('Sangzhi');
  await presenter.press('PageDown');
  await stage.isAt('Tea');
  await other.isAt('Sangzhi');
});

test('its language is its own', async ({ atlas }) => {
  await atlas.openPanels(start);
  const stage = new StageDriver(atlas.page);
  const presenter = await stage.openPresenter();
  await presenter.page.getByRole('button', { name: '中文' }).click();
  await expect(presenter.page.getByRole('region', { name: '当前一节' })).toBeVisible();
  await expect(stage.words).toContainText('1 / 3');
  await presenter.press('PageDown');
  await stage.isAt('Tea');
});

test('it says when the stage was left, and hears it again when the talk goes on there', async ({ atlas }) => {
  await atlas.openPanels(start);
  const stage = new StageDriver(atlas.page);
  const presenter = await stage.openPresenter();
  await presenter.press('PageDown');
  await stage.isAt('Tea');
  await stage.press('Escape');
  await expect(presenter.problem).toContainText('The stage was left or closed');
  await atlas.page.getByRole('button', { name: 'Present from here' }).click();
  await expect(presenter.problem).toHaveCount(0);
  await presenter.press('PageDown');
  await stage.isAt('Sangzhi');
});

test.describe('with pictures', () => {
  test.use({ picturesAre: 'drawn' });

  test('every scene has a picture of its map, and the next one a larger one', async ({ atlas }) => {
    await atlas.openPanels(start);
    const presenter = await new StageDriver(atlas.page).openPresenter();
    const addresses = new Set<string>();
    for (const title of ['All projects', 'Tea', 'Sangzhi']) {
      const picture = presenter.pictureIn(presenter.scene(title));
      await expect.poll(() => coloursIn(picture)).toBeGreaterThan(3);
      addresses.add(await picture.evaluate((image) => (image as HTMLImageElement).src));
    }
    expect(addresses.size).toBe(3);
    const [next, small] = await Promise.all([
      presenter.pictureIn(presenter.next).boundingBox(),
      presenter.pictureIn(presenter.scene('Tea')).boundingBox(),
    ]);
    expect(next?.width).toBeGreaterThan(1.2 * (small?.width ?? Infinity));
  });

  test('a picture can still be loaded when the talk has gone on', async ({ atlas }) => {
    await atlas.openPanels(start);
    const presenter = await new StageDriver(atlas.page).openPresenter();
    const picture = presenter.pictureIn(presenter.next);
    await expect.poll(() => coloursIn(picture)).toBeGreaterThan(3);
    const address = await picture.evaluate((image) => (image as HTMLImageElement).src);
    await presenter.press('End');
    await expect(picture).toHaveCount(0);
    const width = await presenter.page.evaluate(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image.naturalWidth;
    }, address);
    expect(width).toBe(640);
  });
});

/** How many colours a picture has; 0 while it has not come. */
function coloursIn(picture: Locator): Promise<number> {
  return picture.evaluateAll(async ([image]) => {
    if (!(image instanceof HTMLImageElement)) return 0;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });
}

test.describe('loaded anew', () => {
  test.use({ pageIs: 'new' });

  test('the time runs from the first move, and can be begun again', async ({ atlas }) => {
    await atlas.page.context().clock.install();
    await atlas.openPanels(start);
    const stage = new StageDriver(atlas.page);
    const presenter = await stage.openPresenter();
    await expect(presenter.page.getByText('starts with the first move')).toBeVisible();
    await stage.press('PageDown');
    await presenter.isAt('Tea');
    await presenter.page.clock.fastForward('20:00');
    await expect(presenter.page.getByText(/^20:\d\d$/)).toBeVisible();
    await presenter.page.getByRole('button', { name: 'Restart the clock' }).click();
    await expect(presenter.page.getByText(/^0:\d\d$/)).toBeVisible();
  });

  test('it draws no map', async ({ atlas }) => {
    await atlas.openPanels(start);
    const presenter = await new StageDriver(atlas.page).openPresenter();
    await presenter.page.waitForLoadState('networkidle');
    // Of this window alone: the stage, which is slow on a busy machine, may still ask for its own.
    const asked = await presenter.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(asked.filter((path) => path.startsWith('/assets/')).length).toBeGreaterThan(0);
    expect(asked.filter((path) => path.startsWith('/assets/connect-'))).toEqual([]);
  });

  test('without its stage it says so', async ({ atlas }) => {
    await atlas.page.clock.install();
    await atlas.page.goto('/?lang=en&story=notes.example.tea.alone');
    const presenter = new StageDriver(atlas.page);
    await presenter.isAt('Tea');
    await atlas.page.clock.fastForward('00:06');
    await expect(presenter.problem).toContainText('The stage has not answered');
  });

  test('it says when the stage was closed, and opens it anew where the talk is', async ({ atlas }) => {
    await atlas.openPanels(start);
    const stage = new StageDriver(atlas.page);
    const presenter = await stage.openPresenter();
    await presenter.press('PageDown');
    await stage.isAt('Tea');
    await atlas.page.goto('about:blank');
    await expect(presenter.problem).toContainText('The stage was left or closed');
    const opened = presenter.page.waitForEvent('popup');
    await presenter.problem.getByRole('link', { name: 'Open the stage' }).click();
    const again = new StageDriver(await opened);
    await again.isAt('Tea');
    await expect(presenter.problem).toHaveCount(0);
    await presenter.press('PageDown');
    await again.isAt('Sangzhi');
    // The new stage finds this window, and opens no other: what is loaded anew, not only what changes its address.
    const found = presenter.page.waitForEvent('domcontentloaded');
    await again.press('p');
    await found;
    await presenter.isAt('Sangzhi');
  });

  test('where the browser opens no window, the notes are on the stage, and it says so', async ({ atlas }) => {
    await atlas.page.addInitScript(() => {
      window.open = () => null;
    });
    await atlas.openPanels(start);
    const stage = new StageDriver(atlas.page);
    await stage.press('p');
    await expect(stage.notes.getByRole('alert')).toContainText('did not open a second window');
    await expect(stage.notes).toContainText('Welcome, and who we are.');
  });

  test('where windows cannot follow each other, the notes are on the stage, and it says so', async ({
    atlas,
  }) => {
    await atlas.page.addInitScript(() => {
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await atlas.openPanels(start);
    const stage = new StageDriver(atlas.page);
    await stage.press('p');
    await expect(stage.notes.getByRole('alert')).toContainText('could not follow this one');
  });

  test('in a low window the notes have most of the height, and the next title is whole', async ({
    atlas,
  }) => {
    await atlas.page.setViewportSize({ width: 720, height: 450 });
    await atlas.page.goto('/?lang=en&story=notes.example.tea.alone');
    const presenter = new StageDriver(atlas.page);
    await presenter.isAt('Tea');
    expect((await presenter.now.boundingBox())?.height).toBeGreaterThan(0.6 * 450);
    await expect(presenter.next.getByRole('heading', { name: 'Sangzhi' })).toBeInViewport({ ratio: 1 });
    await expect(presenter.button('Next scene')).toBeInViewport({ ratio: 1 });
  });

  for (const language of ['en', 'zh']) {
    test(`axe finds nothing wrong (${language})`, async ({ atlas }) => {
      await atlas.page.goto(`/?lang=${language}&story=notes.example.tea.alone`);
      await new StageDriver(atlas.page).isAt('Tea');
      expect(await accessibilityFaults(atlas.page)).toEqual([]);
    });
  }
});
