/** A presenter makes a story of their own: out of views, in two languages, kept, handed on, and not lost. */
import { accessibilityFaults } from './accessibility.ts';
import { expect, test, withholdMap } from './atlas-test.ts';
import { exampleStory } from './example-story.ts';
import { OwnStoryDriver } from './own-story-driver.ts';
import { StageDriver } from './stage-driver.ts';

const example = 'Tea and citrus';
const scenes = ['All projects', 'Tea', 'Sangzhi'];

// Pictures of scenes, which cost more than all else that the editor does, are looked at in presenter.spec.ts.
test.use({ picturesAre: 'withheld' });

/** What opens stories out of files and links. */
const openingPart = '**/assets/open-own-story-*.js';

/** All that a file says but when it was last changed. */
function withoutTime(file: string): unknown {
  return { ...(JSON.parse(file) as object), changed: null };
}

test('views become the scenes of a story, which is there after the page was loaded again', async ({
  atlas,
}) => {
  const own = new OwnStoryDriver(atlas.page);
  await atlas.open(
    '?lang=en&layers=gi-projects,-tisc-hosts,-cooperation-sites,-designated-counties,-partner-countries',
  );
  await own.begin('My talk');
  await own.hasScenes('GI projects');
  await own.write('Text', 'What we saw.');

  const found = await atlas.search('hongyuan yak');
  await found.first().click();
  await expect(own.editor.getByText('Marked on the map: Hongyuan yak milk')).toBeVisible();
  await own.addView();
  const second = 'Hongyuan yak milk; Hongyuan yak milk powder';
  await own.hasScenes('GI projects', second);
  await own.isAt(second);
  await expect(own.editor.getByText('The map shows this scene.')).toBeVisible();

  await atlas.map.control('Zoom in');
  await expect(own.editor.getByText('The map shows something else now.')).toBeVisible();
  await own.useView();
  await expect(own.editor.getByText('The map shows this scene.')).toBeVisible();

  await own.title('GI projects').click();
  await atlas.addressSays('select', null);
  await expect(own.field('Text')).toHaveValue('What we saw.');
  await expect(own.editor.getByText('The map shows this scene.')).toBeVisible();

  await own.field('Speaker notes').pressSequentially('Say who we are');
  // What was written is there without a map.
  await withholdMap(atlas.page);
  await atlas.reload();
  await own.isEditing('My talk');
  await own.hasScenes('GI projects', second);
  await expect(own.field('Speaker notes')).toHaveValue('Say who we are');
});

test.describe('with the panels alone', () => {
  test.use({ pageIs: 'kept', mapIs: 'withheld', storyIs: 'example' });

  test.afterEach(async ({ atlas }) => {
    await atlas.openPanels('?lang=en&panel=stories');
    await new OwnStoryDriver(atlas.page).deleteAll();
  });

  test('a story is written in both languages, presented, and Escape leads back to where it is written', async ({
    atlas,
  }) => {
    const own = new OwnStoryDriver(atlas.page);
    const stage = new StageDriver(atlas.page);
    await atlas.openPanels();
    await own.begin('My talk');
    await own.write('Title', 'Welcome');
    await own.write('Text', 'Good morning.');
    const chinese = own.editor.getByRole('group', { name: 'Write in' }).getByRole('button', { name: '中文' });
    await expect(chinese).toContainText('2 empty');
    await own.writeIn('中文');
    await expect(own.field('Text')).toHaveValue('');
    await own.write('Title of the story', '我的演讲');
    await own.write('Title', '欢迎');
    await own.write('Text', '早上好。');
    await expect(chinese).toContainText('complete');
    await own.present();
    await stage.isAt('Welcome');
    await expect(stage.words).toContainText('Good morning.');
    await stage.press('Escape');
    await own.isAt('Welcome');
    await atlas.speak('中文');
    await expect(atlas.page.getByRole('region', { name: '编辑《我的演讲》' })).toContainText('欢迎');
  });

  test('words that are missing in one language are shown in the other', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.begin('My talk');
    await own.write('Text', 'Only in English.');
    await own.close();
    await own.stories.list.getByRole('button', { name: 'Read “My talk”' }).click();
    await atlas.speak('中文');
    await expect(atlas.page.getByRole('article')).toContainText('Only in English.');
  });

  test('scenes are put in another order by keys, by buttons and by drawing them', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.copy(example);
    await own.hasScenes(...scenes);

    await own.handle('Sangzhi').focus();
    await atlas.page.keyboard.press('Space');
    await own.says(/^“Sangzhi” is picked up, 3 of 3/);
    await own.moveByKey('ArrowUp', '“Sangzhi” is now 2 of 3');
    await atlas.page.keyboard.press('Space');
    await own.hasScenes('All projects', 'Sangzhi', 'Tea');
    await expect(own.handle('Sangzhi')).toBeFocused();
    await expect(
      atlas.page.getByRole('status').getByText('“Sangzhi” was put down as 2 of 3', { exact: true }),
    ).toHaveCount(1);

    await own.title('Tea').click();
    await own.moveUp();
    await own.hasScenes('All projects', 'Tea', 'Sangzhi');

    await own.drag('Sangzhi', 'All projects');
    await own.hasScenes('Sangzhi', 'All projects', 'Tea');
    await atlas.reload();
    await own.hasScenes('Sangzhi', 'All projects', 'Tea');
  });

  test('Escape puts back what is picked up, and leaves what is selected on the map', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.copy(example);
    await own.title('Sangzhi').click();
    await atlas.addressSays('select', 'designated-counties/sangzhi');
    await own.handle('Sangzhi').focus();
    await atlas.page.keyboard.press('Space');
    await own.says(/^“Sangzhi” is picked up/);
    await own.moveByKey('ArrowUp', '“Sangzhi” is now 2 of 3');
    await atlas.page.keyboard.press('Escape');
    await own.says('“Sangzhi” is back where it was');
    await own.hasScenes(...scenes);
    await atlas.addressSays('select', 'designated-counties/sangzhi');
  });

  test('a scene is duplicated, deleted, and comes back where it was', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.copy(example);
    await own.title('Tea').click();
    await own.duplicate();
    await own.hasScenes('All projects', 'Tea', 'Tea', 'Sangzhi');
    await own.write('Title', 'More tea');
    await own.hasScenes('All projects', 'Tea', 'More tea', 'Sangzhi');
    await own.deleteScene();
    await own.hasScenes('All projects', 'Tea', 'Sangzhi');
    await own.isAt('Sangzhi');
    await expect(own.undo).toBeFocused();
    // Another thing that is said takes nothing away.
    await own.saveFile();
    await own.undo.press('Enter');
    await own.hasScenes('All projects', 'Tea', 'More tea', 'Sangzhi');
    await expect(own.title('More tea')).toBeFocused();
  });

  test('figures of a copied scene stay until they are removed', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.copy(example);
    const figures = own.editor.getByRole('definition').getByRole('button', { name: /^Remove the figure/ });
    await expect(figures).toHaveCount(exampleStory.scenes[0]?.figures.length ?? 0);
    await expect(own.editor).toContainText('21 projects reported');
    await figures.first().click();
    await expect(own.editor).not.toContainText('21 projects reported');
  });

  test('a story is saved as a file, deleted, and is the same when the file is opened', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.copy(example);
    const saved = await own.saveFile();
    await own.close();
    await own.delete(example);
    await own.hasStories();
    await own.openFile('talk.json', saved);
    await own.says(`“${example}” is now among your stories`);
    await own.edit(example);
    expect(withoutTime(await own.saveFile())).toEqual(withoutTime(saved));
  });

  test('a story that was deleted comes back', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.copy(example);
    await own.close();
    await own.delete(example);
    await expect(own.undo).toBeFocused();
    await own.undo.click();
    await own.hasStories(example);
    await atlas.reload();
    await own.hasStories(example);
  });

  test('a file that is broken, foreign, newer or hostile is told, and changes nothing', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.copy(example);
    const saved = await own.saveFile();
    const story = JSON.parse(saved) as Record<string, unknown> & { scenes: Record<string, unknown>[] };
    await own.close();
    const [first, ...others] = story.scenes;
    const files = [
      [saved.slice(0, 200), /cut off, damaged/],
      ['{"type":"FeatureCollection","features":[]}', /not a story of the atlas/],
      [JSON.stringify({ ...story, version: 99 }), /newer version/],
      [
        JSON.stringify({
          ...story,
          scenes: [{ ...first, title: { en: 'Tea' }, bounds: [0, 9, 1, 2] }, ...others],
        }),
        'Scene 1 › title › Chinese is missing',
      ],
      [
        JSON.stringify({ ...story, title: '<img src=x onerror="document.title=1">', script: 'alert(1)' }),
        '“script” is not known in a story',
      ],
    ] as const;
    for (const [content, wrong] of files) {
      await own.openFile('talk.json', content);
      await expect(own.problem).toContainText('“talk.json” cannot be opened');
      await expect(own.problem).toContainText(wrong);
      await own.hasStories(example);
      await own.problem.getByRole('button', { name: 'Dismiss' }).click();
      await expect(own.problem).toHaveCount(0);
    }
    await own.edit(example);
    expect(JSON.parse(await own.saveFile())).toEqual(JSON.parse(saved));
  });

  test('a file of the time when stories were only in the atlas opens', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.stories.openList();
    await own.openFile('example.json', JSON.stringify(exampleStory));
    await own.edit(example);
    await own.hasScenes(...scenes);
  });

  test('a story that cites what every object has is shown, and says that the atlas has no such source', async ({
    atlas,
  }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.stories.openList();
    const [first] = exampleStory.scenes;
    const odd = { ...exampleStory, scenes: [{ ...first, sources: ['constructor'] }] };
    await own.openFile('odd.json', JSON.stringify(odd));
    await own.edit(example);
    await own.editor.getByRole('button', { name: 'Present', exact: true }).click();
    await new StageDriver(atlas.page).isAt('All projects');
    await expect(atlas.page.getByText(/constructor/).first()).toBeVisible();
  });

  test('a long story has no link, and says why', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.begin('My talk');
    const words = Array.from({ length: 3000 }, (_, at) => ((at * 7919) % 100_003).toString(36)).join(' ');
    await own.write('Text', words);
    await own.editor.getByRole('button', { name: 'Copy link' }).click();
    await own.says(/^As a link the story would be .* Save it as a file/);
  });

  test('two windows write in one story at the same time, and nothing is lost', async ({ atlas }) => {
    const one = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await one.begin('My talk');
    await one.write('Text', 'tea from Sangzhi');
    const page = await atlas.page.context().newPage();
    await page.goto(atlas.page.url());
    const other = new OwnStoryDriver(page);
    await expect(other.field('Text')).toHaveValue('tea from Sangzhi');

    await one.field('Text').press('Home');
    await one.field('Text').pressSequentially('White ');
    await other.field('Text').press('End');
    await other.field('Text').pressSequentially(', Hunan');
    const both = 'White tea from Sangzhi, Hunan';
    await expect(one.field('Text')).toHaveValue(both);
    await expect(other.field('Text')).toHaveValue(both);
    // The caret is where it was.
    await one.field('Text').pressSequentially('and green ');
    await expect(other.field('Text')).toHaveValue('White and green tea from Sangzhi, Hunan');

    await other.write('Speaker notes', 'Taste it first');
    await one.addView();
    await expect(other.editor.getByRole('heading', { level: 4 })).toHaveCount(2);
    await page.close();
    await atlas.reload();
    await expect(one.editor.getByRole('heading', { level: 4 })).toHaveCount(2);
    await one.editor.getByRole('heading', { level: 4 }).first().getByRole('button').click();
    await expect(one.field('Speaker notes')).toHaveValue('Taste it first');
    await expect(one.field('Text')).toHaveValue('White and green tea from Sangzhi, Hunan');
  });

  test('a scene that another window deletes is told, and can come back with what is being written', async ({
    atlas,
  }) => {
    const one = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await one.copy(example);
    await one.title('Tea').click();
    const page = await atlas.page.context().newPage();
    await page.goto(atlas.page.url());
    const other = new OwnStoryDriver(page);
    await other.isAt('Tea');
    await other.deleteScene();
    await one.hasScenes('All projects', 'Sangzhi');
    await one.says('“Tea” was deleted in another window.');
    await one.isAt('Sangzhi');
    await one.undo.click();
    await other.hasScenes(...scenes);
    await page.close();
  });

  test('words are there although the page was left right after they were typed', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.begin('My talk');
    await own.field('Speaker notes').pressSequentially('Thank them');
    const address = atlas.page.url();
    await atlas.page.goto('about:blank');
    await atlas.page.goto(address);
    await expect(own.field('Speaker notes')).toHaveValue('Thank them');
  });

  test('a title as long as can be leaves what is written in sight', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.begin('My talk');
    await own.field('Title of the story').fill('Tea '.repeat(1000));
    await own.field('Title of the story').blur();
    await expect(own.editor.getByRole('heading', { level: 2 })).toContainText('Tea Tea');
    await expect(own.field('Title of the story')).toBeInViewport({ ratio: 1 });
    await expect(own.field('Text')).toBeInViewport();
  });

  test('a file dropped anywhere on the page opens in the list', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.stories.openList();
    await atlas.page.getByRole('banner').evaluate((place, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'tea.json'));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      place.dispatchEvent(drop);
    }, JSON.stringify(exampleStory));
    await own.hasStories(example);
  });

  test('what another window deletes while it is written here comes back', async ({ atlas }) => {
    const one = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await one.begin('My talk');
    const page = await atlas.page.context().newPage();
    await page.goto('/?lang=en&panel=stories');
    const other = new OwnStoryDriver(page);
    await other.hasStories('My talk');
    await other.delete('My talk');
    await other.hasStories();
    await one.write('Text', 'Still here');
    await other.hasStories('My talk');
    await page.close();
  });

  test('the editor has no accessibility problem that axe can find, in either theme', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.openPanels();
    await own.copy(example);
    await own.deleteScene();
    for (const theme of ['Light theme', 'Dark theme'] as const) {
      await atlas.chooseTheme(theme);
      expect(await accessibilityFaults(atlas.page)).toEqual([]);
    }
  });
});

test.describe('with the panels alone, loaded anew', () => {
  test.use({ mapIs: 'withheld', storyIs: 'example' });

  test('a story goes to another browser as a link', async ({ atlas, browser, baseURL }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.openPanels();
    await own.begin('My talk');
    await own.write('Title', 'Welcome');
    const link = await own.copyLink();
    const elsewhere = await browser.newContext({ baseURL, locale: 'en-US', serviceWorkers: 'block' });
    const page = await elsewhere.newPage();
    await withholdMap(page);
    await page.goto(link);
    const there = new OwnStoryDriver(page);
    await expect(page.getByRole('region', { name: 'My talk' })).toContainText('Welcome');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await there.hasScenes('Welcome');
    await elsewhere.close();
  });

  test('a link is followed although the reader moves on before that part of the atlas has come', async ({
    atlas,
  }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.openPanels();
    await own.begin('My talk');
    const link = await own.copyLink();
    let release = (): void => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    await atlas.page.route(openingPart, async (route) => {
      await isReleased;
      await route.continue();
    });
    const asked = atlas.page.waitForRequest(openingPart);
    await atlas.page.goto('about:blank');
    await atlas.page.goto(link);
    await asked;
    await atlas.chooseTheme('Dark theme');
    await atlas.addressSays('theme', 'dark');
    release();
    await expect(atlas.page.getByRole('region', { name: 'My talk' })).toBeVisible();
  });

  test('a browser that keeps nothing says so, and the story can be saved', async ({ atlas }) => {
    const own = new OwnStoryDriver(atlas.page);
    await atlas.page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await atlas.openPanels();
    await own.begin('My talk');
    await own.says('Your stories last only until this page is closed');
    await own.addView();
    await expect(own.editor.getByRole('heading', { level: 4 })).toHaveCount(2);
    expect(await own.saveFile()).toContain('"My talk"');
  });

  test.describe('whose part of the atlas does not come', () => {
    test.use({ errorsExpected: true });

    test('a link is told', async ({ atlas }) => {
      await atlas.page.route(openingPart, (route) => route.abort());
      await atlas.page.goto('/?lang=en#story=made-up');
      await expect(atlas.notice(/The story in the link was not opened/)).toBeVisible();
    });
  });

  for (const show of ['read', 'present', 'edit'])
    test(`a story that this browser does not have says so where it would be shown (${show})`, async ({
      atlas,
    }) => {
      await atlas.page.goto(`/?lang=en&story=${show}.own-elsewhere.one`);
      await expect(atlas.notice(/This browser does not have it/)).toBeVisible();
    });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('a story is begun, written and presented in the sheet', async ({ atlas }) => {
      const own = new OwnStoryDriver(atlas.page);
      await atlas.openPanels();
      await own.begin('My talk');
      await own.write('Text', 'Good morning.');
      await own.addView();
      await expect(own.editor.getByRole('heading', { level: 4 })).toHaveCount(2);
      await own.present();
      await expect(atlas.page.getByRole('region', { name: 'Talk', exact: true })).toBeVisible();
    });
  });
});
