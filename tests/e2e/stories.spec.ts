/** Stories: found under the map, read beside it, and the map follows the text. */
import { expect, test } from './atlas-test.ts';
import { storyFile } from './example-story.ts';
import { countRecords } from './facts.ts';
import { StoryDriver } from './story-driver.ts';

const story = 'Tea and citrus';
const isTea = ({ values }: { values: Record<string, unknown> }) => [values.category].flat().includes('tea');
const phone = { width: 390, height: 844 };

test.use({ pageIs: 'kept', storyIs: 'example' });

test.describe('the list of stories', () => {
  test.use({ mapIs: 'withheld' });

  test('opens from under the map, and says what there is', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels();
    await stories.openList();
    await expect(stories.list.getByRole('heading', { name: story })).toBeVisible();
    await expect(stories.list).toContainText('Two products and where they grow.');
    await expect(stories.list).toContainText('3 scenes');
    await expect(stories.list.getByRole('button', { name: `Present “${story}”` })).toBeVisible();
  });

  test('closes again, and the layers are as they were', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels();
    await stories.openList();
    await stories.list.getByRole('button', { name: 'Close' }).click();
    await expect(stories.list).toHaveCount(0);
    await expect(atlas.layersPanel).toBeVisible();
  });

  test('leads to a story, and back; the layers are unfolded again', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels();
    await stories.openList();
    await stories.read(story);
    await expect(atlas.layersPanel).toHaveCount(0);
    await stories.reader(story).getByRole('button', { name: 'Close the story' }).click();
    await expect(stories.list).toBeVisible();
    await stories.list.getByRole('button', { name: 'Close' }).click();
    await expect(atlas.layersPanel).toBeVisible();
  });

  test.describe('with a file that cannot be had', () => {
    test.use({ pageIs: 'new', errorsExpected: true });

    test('says so, and tries again', async ({ atlas }) => {
      const stories = new StoryDriver(atlas.page);
      await atlas.page.route(storyFile, (route) => route.abort('connectionrefused'));
      await atlas.openPanels();
      await stories.openList();
      await expect(stories.list.getByRole('alert')).toContainText('The story “example” cannot be shown');
      await expect(stories.list.getByRole('alert')).toContainText('data/stories/example.json');
      await atlas.page.unroute(storyFile);
      await stories.list.getByRole('button', { name: 'Try again to load example' }).click();
      await expect(stories.list.getByRole('heading', { name: story })).toBeVisible();
    });

    test('a link into the story says so, and leads to the list', async ({ atlas }) => {
      const stories = new StoryDriver(atlas.page);
      await atlas.page.route(storyFile, (route) => route.fulfill({ status: 404 }));
      await atlas.openPanels('?lang=en&story=read.example.tea');
      await expect(atlas.notice('The file is missing.')).toBeVisible();
      await stories.list.getByRole('button', { name: 'All stories' }).click();
      await atlas.addressSays('panel', 'stories');
      await atlas.addressSays('story', null);
    });
  });
});

test.describe('a scene that is read', () => {
  test.use({ mapIs: 'withheld' });

  test('has its figures beside what the atlas shows, and its sources', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels('?lang=en&story=read.example.all');
    const scene = stories.scene('All projects');
    const listed = countRecords('gi-projects', ({ values }) => values.oneOfThe21 === 'yes');
    await expect(scene).toContainText('21 projects reported');
    await expect(scene).toContainText(`${listed} GI projects in this atlas`);
    await expect(scene).toContainText(`${countRecords('gi-projects')} GI projects`);
    await scene.getByText(/^Sources \(\d+\)$/).click();
    await expect(scene.getByRole('link').first()).toBeVisible();
  });

  test('counts what its own filters show, whatever the map shows now', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels('?lang=en&story=read.example.all');
    await expect(stories.scene('Tea')).toContainText(
      `${countRecords('gi-projects', isTea)} of ${countRecords('gi-projects')} GI projects`,
    );
    await expect(stories.scene('Tea')).toContainText('158 households');
  });

  test.describe('from a link', () => {
    test.use({ pageIs: 'new' });

    test('opens where its link says', async ({ atlas }) => {
      const stories = new StoryDriver(atlas.page);
      await atlas.openPanels('?lang=en&story=read.example.sangzhi');
      await stories.isReadAt('Sangzhi');
      await stories.shows('Sangzhi');
      await stories.isAt('3 of 3');
    });
  });
});

test.describe('beside a map that is still to come', () => {
  test.use({ mapIs: 'withheld' });

  test('the buttons move from scene to scene, and the text follows', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels('?lang=en&story=read.example.all');
    await stories.next();
    await stories.isAt('2 of 3');
    await stories.isReadAt('Tea');
    await stories.next();
    await stories.shows('Sangzhi');
    await stories.previous();
    await stories.shows('Tea');
    await atlas.back();
    await stories.shows('Sangzhi');
  });

  test('what a scene selects is marked while its text stays; a record that the reader opens is read before it', async ({
    atlas,
  }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels('?lang=en&story=read.example.all');
    await stories.title('Sangzhi').click();
    await atlas.addressSays('select', 'designated-counties/sangzhi');
    await stories.shows('Sangzhi');
    const found = await atlas.search('hongyuan yak');
    await found.first().click();
    await expect(atlas.closeDetail).toBeVisible();
    await expect(stories.reader(story)).toHaveCount(0);
    await atlas.closeDetail.click();
    await stories.shows('Sangzhi');
  });

  test('a story is presented from the scene that is read', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels('?lang=en&story=read.example.tea');
    await stories.presentFromHere.click();
    await atlas.addressSays('story', 'present.example.tea');
  });
});

test.describe('without a mouse', () => {
  test.use({ mapIs: 'withheld' });

  test('a story is opened and read by the keys that scroll', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels();
    await stories.openList();
    await stories.list.getByRole('button', { name: `Read “${story}”` }).press('Enter');
    await stories.isAt('1 of 3');
    await expect(stories.start).toBeFocused();
    await expect(async () => {
      await atlas.page.keyboard.press('PageDown');
      await stories.isAt('3 of 3', 500);
    }).toPass();
    await atlas.addressSays('story', 'read.example.sangzhi');
  });

  test('closing a story leads back to the list', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels('?lang=en&story=read.example.tea');
    await stories.reader(story).getByRole('button', { name: 'Close the story' }).press('Enter');
    await expect(stories.list.getByRole('heading', { name: 'Stories', exact: true })).toBeFocused();
  });
});

test('a story is read from the list, and the map shows its first scene', async ({ atlas }) => {
  const stories = new StoryDriver(atlas.page);
  await atlas.open();
  const before = await atlas.map.picture();
  await stories.openList();
  await stories.read(story);
  await stories.shows('All projects');
  await atlas.addressSays('story', 'read.example.all');
  await atlas.map.looksOtherThan(before);
});

test('scrolling to a scene shows it on the map, and back skips the scrolling', async ({ atlas }) => {
  const stories = new StoryDriver(atlas.page);
  await atlas.open();
  await stories.openList();
  await stories.read(story);
  await atlas.addressSays('story', 'read.example.all');
  await stories.scrollTo('Tea');
  await atlas.addressSays('story', 'read.example.tea');
  await atlas.addressSays('f.gi-projects.category', 'tea');
  await atlas.back();
  await expect(stories.list).toBeVisible();
});

test('a scene that was left is shown again', async ({ atlas }) => {
  const stories = new StoryDriver(atlas.page);
  await atlas.open('?lang=en&story=read.example.tea');
  await atlas.addressSays('f.gi-projects.category', 'tea');
  await expect(stories.showAgain).toHaveCount(0);
  await atlas.map.control('Zoom in');
  await stories.showAgain.click();
  await expect(stories.showAgain).toHaveCount(0);
  await atlas.page.getByRole('button', { name: 'Show layers' }).click();
  await atlas.clearAllFilters();
  await stories.showAgain.click();
  await atlas.addressSays('f.gi-projects.category', 'tea');
  await expect(stories.showAgain).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ pageIs: 'new', mapIs: 'withheld', viewport: phone });

  test('a story is read in the sheet, and scrolling goes from scene to scene', async ({ atlas }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.openPanels();
    await stories.openList();
    await stories.read(story);
    await stories.scrollTo('Tea');
    await atlas.addressSays('story', 'read.example.tea');
    await expect(stories.presentFromHere).toBeInViewport({ ratio: 1 });
  });
});

test.describe('on a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test('what a story is about stands between its title and the buttons, below a bar of one row', async ({
    atlas,
  }) => {
    const stories = new StoryDriver(atlas.page);
    await atlas.open('?lang=en&story=read.example.all');
    const text = stories.reader(story).getByText('Two products and where they grow.');
    const bottomOfText = async (): Promise<number> => {
      const box = await text.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? Infinity);
    };
    const buttons = async (): Promise<number> => (await stories.presentFromHere.boundingBox())?.y ?? 0;
    await expect.poll(async () => (await buttons()) - (await bottomOfText())).toBeGreaterThan(0);
    expect((await atlas.page.getByRole('banner').boundingBox())?.height).toBeLessThan(60);
  });
});
