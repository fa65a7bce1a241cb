/** A talk on the stage: moved on by keys, clicker and finger, left and found again. */
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './atlas-test.ts';
import { exampleStory, storyFile } from './example-story.ts';
import { publicName } from './share-driver.ts';
import { StageDriver } from './stage-driver.ts';
import { StoryDriver } from './story-driver.ts';

test.use({ pageIs: 'kept', mapIs: 'withheld', storyIs: 'example' });

const start = '?lang=en&story=present.example.all';
const titles = exampleStory.scenes.map(({ title }) => title.en);

test('a whole talk by Page Down, and back by Page Up', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  for (const title of titles) {
    await stage.isAt(title);
    await stage.press('PageDown');
  }
  for (const title of titles.toReversed()) {
    await stage.isAt(title);
    await stage.press('PageUp');
  }
  await stage.isAt('All projects');
});

for (const [key, scene] of [
  ['ArrowRight', 'Sangzhi'],
  ['ArrowDown', 'Sangzhi'],
  ['Space', 'Sangzhi'],
  ['Enter', 'Sangzhi'],
  ['End', 'Sangzhi'],
  ['ArrowLeft', 'All projects'],
  ['ArrowUp', 'All projects'],
  ['Shift+Space', 'All projects'],
  ['Backspace', 'All projects'],
  ['Home', 'All projects'],
] as const) {
  test(`${key} in the second scene of three leads to “${scene}”`, async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await stage.open(atlas, '?lang=en&story=present.example.tea');
    await stage.isAt('Tea');
    await stage.press(key);
    await stage.isAt(scene);
  });
}

test('a scene has its story, text, figures, legend, sources, number and the disclaimer, and no interface', async ({
  atlas,
}) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, '?lang=en&story=present.example.tea');
  await expect(stage.words).toContainText('Tea and citrus');
  await expect(stage.words).toContainText('owes its quality to the place');
  await expect(stage.words).toContainText('158 households');
  await expect(stage.words.getByRole('region', { name: 'Legend' })).toContainText('GI projects');
  await expect(stage.words.getByRole('region', { name: 'Legend' })).not.toContainText('TISC hosts');
  await expect(stage.words.getByRole('link').first()).toBeVisible();
  await expect(stage.words).toContainText('2 / 3');
  await expect(stage.words).toContainText('do not imply official endorsement');
  await expect(atlas.layersPanel).toHaveCount(0);
  await expect(atlas.searchBox).toHaveCount(0);
});

test('Escape leaves to the same scene in the reader', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.press('PageDown');
  await stage.isAt('Tea');
  await stage.press('Escape');
  await expect(atlas.page.getByRole('region', { name: 'Tea and citrus' })).toBeVisible();
  await atlas.addressSays('story', 'read.example.tea');
});

test('the browser’s “back” leads to the scene before', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.press('PageDown');
  await stage.isAt('Tea');
  await atlas.back();
  await stage.isAt('All projects');
});

for (const [key, again] of [
  ['b', 'b'],
  ['.', 'Escape'],
  ['w', ','],
] as const) {
  test(`“${key}” darkens the screen, and “${again}” brings the scene back`, async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await stage.open(atlas, start);
    await stage.press(key);
    await expect(stage.curtain).toBeVisible();
    await stage.press(again);
    await expect(stage.curtain).toHaveCount(0);
    await stage.isAt('All projects');
  });
}

test('from a black screen the talk goes on with the next scene', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.press('b');
  await expect(stage.curtain).toBeVisible();
  await stage.press('PageDown');
  await stage.isAt('Tea');
  await expect(stage.curtain).toHaveCount(0);
});

test.describe('digits', () => {
  test('jump to a scene with Enter', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await stage.open(atlas, start);
    await stage.press('3');
    await expect(stage.words).toContainText('Go to 3');
    await stage.press('Enter');
    await stage.isAt('Sangzhi');
  });

  test('jump by themselves after a moment', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await stage.open(atlas, start);
    await stage.press('2');
    await stage.isAt('Tea');
  });

  test('that name no scene lead nowhere', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await stage.open(atlas, start);
    await stage.press('1', '2', 'Enter');
    await expect(stage.words).toContainText('1 / 3');
    await stage.isAt('All projects');
  });
});

test('what is typed in a field moves nothing', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await atlas.page.evaluate(() => {
    const field = document.createElement('input');
    field.setAttribute('aria-label', 'Field');
    document.body.append(field);
  });
  const field = atlas.page.getByRole('textbox', { name: 'Field' });
  await field.focus();
  await atlas.page.keyboard.type('b 2');
  await stage.press('Enter', 'PageDown');
  await expect(field).toHaveValue('b 2');
  await expect(stage.curtain).toHaveCount(0);
  await stage.isAt('All projects');
  await field.evaluate((element) => element.remove());
});

test('shortcuts of the browser move nothing', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.press('Control+b', 'Alt+PageDown', 'Control+End');
  await expect(stage.curtain).toHaveCount(0);
  await stage.isAt('All projects');
});

test('“?” shows all keys, and any key closes them', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.press('?');
  await expect(stage.keys).toContainText('Page Down');
  await stage.press('Escape');
  await expect(stage.keys).toHaveCount(0);
  await stage.press('?', 'PageDown');
  await expect(stage.keys).toHaveCount(0);
  await stage.isAt('Tea');
});

test('the notes of each scene are shown on one screen', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await expect(stage.notes).toHaveCount(0);
  await stage.press('n');
  await expect(stage.notes).toContainText('Welcome, and who we are.');
  await stage.press('End');
  await expect(stage.notes).toContainText('No notes for this scene');
  await stage.press('n');
  await expect(stage.notes).toHaveCount(0);
});

test('the spotlight darkens all but a round, until Escape', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  const corner = (): Promise<string> => atlas.map.colourOfPixel([2, 2]);
  const lit = await corner();
  await stage.press('l');
  await atlas.page.mouse.move(700, 400);
  await atlas.page.mouse.move(720, 400);
  await expect.poll(corner).not.toBe(lit);
  await atlas.page.mouse.move(2, 2);
  await expect.poll(corner).toBe(lit);
  await atlas.page.mouse.move(720, 400);
  await stage.press('Escape');
  await expect.poll(corner).toBe(lit);
  await stage.isAt('All projects');
});

test('the pointer goes after a while, and comes with a move', async ({ atlas }) => {
  await new StageDriver(atlas.page).open(atlas, start);
  const words = atlas.page.getByRole('heading', { level: 1 });
  await atlas.page.mouse.move(600, 300);
  await expect(words).toHaveCSS('cursor', 'none');
  await atlas.page.mouse.move(620, 320);
  await expect(words).not.toHaveCSS('cursor', 'none');
});

test('who hears the page hears each scene', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.press('PageDown');
  await expect(atlas.page.getByText(/^Scene 2 of 3: Tea\. A geographical indication/)).toHaveCount(1);
});

test('a finger across the words turns to the next scene and back', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.swipe(-120);
  await stage.isAt('Tea');
  await stage.swipe(120);
  await stage.isAt('All projects');
  await stage.swipe(-10);
  await stage.isAt('All projects');
});

test('everything can be done with the buttons', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.button('Next scene').click();
  await stage.isAt('Tea');
  await stage.button('Previous scene').click();
  await stage.isAt('All projects');
  await stage.button('Leave the stage').click();
  await expect(atlas.page.getByRole('region', { name: 'Tea and citrus' })).toBeVisible();
});

test('after a click on a button, Space and Enter go on with the talk', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, '?lang=en&story=present.example.tea');
  await stage.isAt('Tea');
  await stage.button('Previous scene').click();
  await stage.isAt('All projects');
  // A key without a meaning makes the browser show where the focus is.
  await stage.press('x', 'Space');
  await stage.isAt('Tea');
  await stage.press('Enter');
  await stage.isAt('Sangzhi');
});

test('a button that Tab led to is pressed by Space and Enter', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.button('Next scene').click();
  await stage.isAt('Tea');
  await stage.press('Tab', 'Space');
  await expect(stage.notes).toBeVisible();
  await stage.press('Enter');
  await expect(stage.notes).toHaveCount(0);
  await stage.isAt('Tea');
});

test('on this very computer there is no code that a phone could not open', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, start);
  await stage.press('End');
  await stage.isAt('Sangzhi');
  await expect(atlas.page.getByRole('img', { name: /^QR code/ })).toHaveCount(0);
});

test('the last scene has a code that opens it on a phone', async ({ atlas, baseURL }) => {
  const site = publicName(baseURL);
  const page = await atlas.page.context().newPage();
  // Only browsers know that name.
  await page.route('**/data/atlas.json', async (route) => {
    const answer = await route.fetch({ url: `${baseURL}/data/atlas.json` });
    await route.fulfill({ json: { ...((await answer.json()) as object), stories: ['example'] } });
  });
  const stage = new StageDriver(page);
  await page.goto(`${site}/${start}`);
  await stage.isAt('All projects');
  const code = page.getByRole('img', { name: /^QR code/ });
  await expect(code).toHaveCount(0);
  await stage.press('End');
  await expect(code).toHaveAccessibleName(`QR code of ${site}/?lang=en&story=read.example.sangzhi`);
  await expect(code).toBeInViewport({ ratio: 1 });
  await page.close();
});

test.describe('as a kiosk', () => {
  test.use({ pageIs: 'new' });

  test('the story goes on by itself, again and again, and leaves nothing to go back to', async ({
    atlas,
  }) => {
    const stage = new StageDriver(atlas.page);
    const entries = () => atlas.page.evaluate(() => history.length);
    await stage.open(atlas, `${start}&kiosk=1`);
    const before = await entries();
    await stage.isAt('Tea');
    await stage.isAt('Sangzhi');
    await stage.isAt('All projects');
    await atlas.addressSays('story', 'present.example.all');
    await atlas.addressSays('kiosk', '1');
    expect(await entries()).toBe(before);
    await expect(stage.button('Leave the stage')).toHaveCount(0);
  });

  test('no key leads out of it, darkens it or opens a window', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await stage.open(atlas, `${start}&kiosk=20`);
    await stage.press('Escape', 'p', 'n', 'b', 'w', 'l', '?');
    await stage.press('PageDown');
    await stage.isAt('Tea');
    await expect(stage.words).toBeVisible();
    await expect(stage.curtain).toHaveCount(0);
    await expect(stage.notes).toHaveCount(0);
    await expect(stage.keys).toHaveCount(0);
    expect(atlas.page.context().pages()).toHaveLength(1);
  });

  test('a visitor may stay, and once alone it goes on', async ({ atlas }) => {
    await atlas.page.clock.install();
    const stage = new StageDriver(atlas.page);
    await stage.open(atlas, `${start}&kiosk=20`);
    await stage.press('PageDown');
    await stage.isAt('Tea');
    await atlas.page.clock.fastForward('00:40');
    await stage.isAt('Tea');
    await atlas.page.clock.fastForward('00:30');
    await stage.isAt('Sangzhi');
  });
});

test.describe('a story that cannot be had', () => {
  test.use({ pageIs: 'new', errorsExpected: true });

  test('says so, can be tried again, and can be left', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await atlas.page.route(storyFile, (route) => route.fulfill({ status: 404 }));
    await atlas.page.goto(`/${start}`);
    const problem = atlas.page.getByRole('alert').filter({ hasText: /./ });
    await expect(problem).toContainText('The story “example” cannot be shown');
    await problem.getByRole('button', { name: 'Try again to load example' }).click();
    await expect(problem).toContainText('The file is missing.');
    await atlas.page.unroute(storyFile);
    await problem.getByRole('button', { name: 'Try again to load example' }).click();
    await stage.isAt('All projects');
  });

  test('is left by Escape', async ({ atlas }) => {
    await atlas.page.route(storyFile, (route) => route.fulfill({ status: 404 }));
    await atlas.page.goto(`/${start}`);
    await expect(atlas.page.getByRole('alert').filter({ hasText: /./ })).toBeVisible();
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.searchBox).toBeVisible();
  });

  test('is asked for again and again on a stand, and nothing leads out', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await atlas.page.clock.install();
    await atlas.page.route(storyFile, (route) => route.fulfill({ status: 404 }));
    await atlas.page.goto(`/${start}&kiosk=20`);
    const problem = atlas.page.getByRole('alert').filter({ hasText: 'example' });
    await expect(problem).toBeVisible();
    await expect(atlas.page.getByRole('button', { name: 'Leave the stage' })).toHaveCount(0);
    await stage.press('Escape');
    await expect(problem).toBeVisible();
    await atlas.page.unroute(storyFile);
    await atlas.page.clock.fastForward('00:10');
    await stage.isAt('All projects');
  });

  test('is asked for on a stand as soon as there is a network', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await atlas.page.clock.install();
    await atlas.page.route(storyFile, (route) => route.abort());
    await atlas.page.goto(`/${start}&kiosk=20`);
    await expect(atlas.page.getByRole('alert').filter({ hasText: 'example' })).toBeVisible();
    await atlas.page.unroute(storyFile);
    // Its own next try is far away.
    await atlas.page.clock.pauseAt(Date.now() + 2000);
    await atlas.page.evaluate(() => window.dispatchEvent(new Event('online')));
    await stage.isAt('All projects');
  });

  test('is asked for once, however late the stage comes', async ({ atlas }) => {
    const stagePart = /\/assets\/StagePart-[^/]*\.js$/;
    await atlas.page.route(stagePart, (route) => route.abort());
    await atlas.page.route(storyFile, (route) => route.fulfill({ status: 404 }));
    await atlas.page.goto(`/${start}`);
    const again = atlas.page.getByRole('button', { name: 'Try again', exact: true });
    await expect(again).toBeVisible();
    await atlas.page.unroute(stagePart);
    await again.click();
    await expect(atlas.page.getByRole('alert').filter({ hasText: 'example' })).toBeVisible();
    expect(atlas.requests.filter((path) => path.endsWith('/stories/example.json'))).toHaveLength(1);
  });

  test('a stage that did not come can be left', async ({ atlas }) => {
    await atlas.page.route(/\/assets\/StagePart-[^/]*\.js$/, (route) => route.abort());
    await atlas.page.goto(`/${start}`);
    await atlas.page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(atlas.searchBox).toBeVisible();
  });
});

test('a scene that the story does not have is its first', async ({ atlas }) => {
  const stage = new StageDriver(atlas.page);
  await stage.open(atlas, '?lang=en&story=present.example.gone');
  await stage.isAt('All projects');
  await stage.press('PageDown');
  await stage.isAt('Tea');
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing wrong on the stage (${theme})`, async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await stage.open(atlas, `${start}&theme=${theme}`);
    await stage.press('n');
    await expect(stage.notes).toBeVisible();
    expect(await accessibilityFaults(atlas.page)).toEqual([]);
    await stage.press('?');
    await expect(stage.keys).toBeVisible();
    expect(await accessibilityFaults(atlas.page)).toEqual([]);
  });
}

test.describe('the longest text has room', () => {
  test.use({ pageIs: 'new' });

  for (const language of ['en', 'zh'] as const)
    test(`however large the screen is (${language})`, async ({ atlas }) => {
      const long = {
        en: 'A long account of tea. '.repeat(40),
        zh: '茶叶产业带动当地农户增收。'.repeat(40),
      };
      const scenes = exampleStory.scenes.map((scene) => ({ ...scene, text: long }));
      await atlas.page.route(storyFile, (route) => route.fulfill({ json: { ...exampleStory, scenes } }));
      await new StageDriver(atlas.page).open(atlas, `?lang=${language}&story=present.example.tea`);
      const number = atlas.page.getByText('2 / 3', { exact: true });
      const box = atlas.page.getByRole('article', { name: 'Tea' });
      for (const viewport of [
        { width: 1920, height: 1080 },
        { width: 1440, height: 900 },
        { width: 390, height: 844 },
      ]) {
        await atlas.page.setViewportSize(viewport);
        await expect(number).toBeInViewport({ ratio: 1 });
        await expect(box).toBeInViewport({ ratio: 1 });
        await expect
          .poll(() => box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
          .toBe(0);
        const overlap = async (): Promise<number> => {
          const [below, words] = [await number.boundingBox(), await box.boundingBox()];
          return (words?.y ?? Infinity) + (words?.height ?? 0) - (below?.y ?? 0);
        };
        await expect.poll(overlap).toBeLessThanOrEqual(0);
      }
    });
});

test.describe('with the map', () => {
  test.use({ mapIs: 'drawn' });

  test('the map shows each scene beside its words', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await atlas.open(start);
    await stage.press('End');
    await atlas.addressSays('select', 'designated-counties/sangzhi');
    await expect.poll(async () => (await atlas.map.pixelOf([110, 29.5]))[0]).toBeGreaterThan(0.3 * 1440);
    await expect.poll(async () => (await atlas.map.pixelOf([108, 29.5]))[0]).toBeGreaterThan(0.3 * 1440);
    await expect.poll(async () => (await atlas.map.pixelOf([112, 29.5]))[0]).toBeLessThan(1440);
  });

  test.describe('where nothing was asked for yet', () => {
    test.use({ pageIs: 'new' });

    test('what the next scene needs is asked for ahead', async ({ atlas }) => {
      const stage = new StageDriver(atlas.page);
      await stage.open(atlas, '?lang=en&story=present.example.tea');
      await expect.poll(() => atlas.requests, { timeout: 60_000 }).toContain('/geo/counties/430000.json');
      await stage.isAt('Tea');
    });
  });

  test('who has roamed comes back with one key', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await atlas.open(start);
    await expect.poll(() => atlas.map.camera()?.zoom ?? 0).toBeGreaterThan(3);
    const zoom = atlas.map.camera()?.zoom ?? 0;
    await expect(stage.backToScene).toHaveCount(0);
    await atlas.page.mouse.move(900, 400);
    await atlas.page.mouse.wheel(0, -600);
    await expect(stage.backToScene).toBeVisible();
    await stage.press('r');
    await expect(stage.backToScene).toHaveCount(0);
    await expect.poll(() => atlas.map.camera()?.zoom).toBe(zoom);
    await stage.isAt('All projects');
  });

  test('once left, the scene is shown beside the text that is read', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    const stories = new StoryDriver(atlas.page);
    await atlas.open('?lang=en&story=present.example.sangzhi');
    await expect.poll(async () => (await atlas.map.pixelOf([108, 29.5]))[0]).toBeGreaterThan(0.3 * 1440);
    await stage.press('Escape');
    const panel = await stories.reader('Tea and citrus').boundingBox();
    await expect.poll(async () => (await atlas.map.pixelOf([112, 29.5]))[0]).toBeLessThan(panel?.x ?? 0);
    await expect(stories.showAgain).toHaveCount(0);
  });

  test('who has roamed and leaves stays there', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    const stories = new StoryDriver(atlas.page);
    await atlas.open(start);
    await atlas.page.mouse.move(900, 400);
    await atlas.page.mouse.wheel(0, -600);
    await expect(stage.backToScene).toBeVisible();
    await stage.press('Escape');
    await expect(stories.showAgain).toBeVisible();
    await atlas.paints(2);
    await expect(stories.showAgain).toBeVisible();
  });

  test('the browser’s “back” leaves the stage and the full screen', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    const isFull = () => atlas.page.evaluate(() => document.fullscreenElement !== null);
    await atlas.open('?lang=en&story=read.example.tea');
    await stories.presentFromHere.click();
    await expect.poll(isFull).toBe(true);
    await atlas.back();
    await expect(stories.reader('Tea and citrus')).toBeVisible();
    await expect.poll(isFull).toBe(false);
  });

  test('the arrow keys move the talk, not the map', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    await atlas.open(start);
    await atlas.map.canvas.focus();
    await stage.press('ArrowRight');
    await stage.isAt('Tea');
    await expect(stage.backToScene).toHaveCount(0);
  });
});

test.describe('a story of a test’s own', () => {
  // A kept page has read its story already.
  test.use({ pageIs: 'new' });

  test('long notes are scrolled by keys, and those of the next scene begin at the top', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    const notes = { en: 'Say this, too.\n\n'.repeat(80), zh: '补充说明。' };
    const scenes = exampleStory.scenes.map((scene) => ({ ...scene, notes }));
    await atlas.page.route(storyFile, (route) => route.fulfill({ json: { ...exampleStory, scenes } }));
    await stage.open(atlas, start);
    await stage.press('n');
    const text = stage.notes.getByRole('group');
    const scrolled = () => text.evaluate(({ scrollTop }) => scrollTop);
    await stage.notes.getByRole('button', { name: 'Close' }).focus();
    await stage.press('Tab');
    await expect(text).toBeFocused();
    await stage.press('ArrowDown');
    await expect.poll(scrolled).toBeGreaterThan(0);
    await stage.isAt('All projects');
    await stage.press('PageDown');
    await stage.isAt('Tea');
    await expect.poll(scrolled).toBe(0);
  });

  test('a paragraph that stands twice in a scene is gone with the scene', async ({ atlas }) => {
    const stage = new StageDriver(atlas.page);
    const texts = ['Said twice.\n\nSaid twice.', 'Said once.', 'Said last.'];
    const scenes = exampleStory.scenes.map((scene, at) => ({
      ...scene,
      text: { en: texts[at], zh: texts[at] },
      notes: { en: texts[at], zh: texts[at] },
    }));
    await atlas.page.route(storyFile, (route) => route.fulfill({ json: { ...exampleStory, scenes } }));
    await stage.open(atlas, start);
    await stage.press('n');
    const twice = atlas.page.getByText('Said twice.', { exact: true });
    await expect(twice).toHaveCount(4);
    await stage.press('PageDown');
    await stage.isAt('Tea');
    await expect(twice).toHaveCount(0);
  });
});
