/** A story as slides and as a handout, read back by programs that are not ours. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Download } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { exampleStory, offerStory } from './example-story.ts';
import { storyFacts } from './facts.ts';
import { StoryDriver } from './story-driver.ts';
import { bytesOf, readPages, readSlides, squeezed, TakeAlongDriver } from './take-along-driver.ts';

// Each file takes a picture of every scene.
test.describe.configure({ timeout: 300_000 });
test.use({ mapIs: 'withheld' });

const whole = storyFacts('network-for-innovators');
/** Scenes of the story that the atlas has, by their ids: few, as each picture costs a second. */
const scenesOf = (...ids: string[]) => ({
  ...whole,
  scenes: whole.scenes.filter(({ id }) => ids.includes(id)),
});
const readReal = '?lang=en&story=read.network-for-innovators.opening';
const readExample = '?lang=en&story=read.example.all';
const paragraphs = (text: string): string[] => text.split(/\n\s*\n/);

test('a story becomes a PowerPoint file with a slide for each scene', async ({ atlas }) => {
  const real = scenesOf('opening', 'first-phase', 'work');
  await offerStory(atlas.page, real);
  await atlas.openPanels(readReal);
  const takeAlong = new TakeAlongDriver(atlas.page);
  await takeAlong.open();
  await takeAlong.choose('PowerPoint slides');
  const download = await takeAlong.download();
  expect(download.suggestedFilename()).toBe('A network for innovators.pptx');
  await expect(takeAlong.dialog).toContainText('Saved as A network for innovators.pptx');
  const file = await bytesOf(download);
  const slides = await readSlides(file);

  await test.step('the title, the scenes, and the sources in full', () => {
    expect(slides[0]?.words).toEqual(expect.arrayContaining([real.title.en, real.summary.en]));
    expect(slides.length).toBeGreaterThanOrEqual(real.scenes.length + 2);
    expect(slides.at(-1)?.words).toContain('Sources');
    expect(slides.at(-1)?.words.join(' ')).toContain('https://');
  });

  for (const [index, scene] of real.scenes.entries()) {
    await test.step(`scene ${index + 1}: words, figures, legend, sources, notes and map`, () => {
      const slide = slides[index + 1];
      const all = slide?.words.join('\n') ?? '';
      expect(slide?.words).toEqual(expect.arrayContaining([scene.title.en, ...paragraphs(scene.text.en)]));
      expect(slide?.notes).toEqual(expect.arrayContaining(paragraphs(scene.notes?.en ?? '')));
      // Where a scene colours the layer by a field, its name follows.
      expect(slide?.words).toContainEqual(expect.stringMatching(/^TISC hosts(: .+)?$/));
      if (scene.sources?.length) expect(all).toMatch(/^Sources {2}/m);
      if (scene.figures?.some((figure) => 'count' in figure)) expect(all).toContain('Shown on the map');
      expect(all).toContain('do not imply official endorsement');
      expect(all).toContain('Data as of');
      const map = slide?.pictures.find(({ alt }) => alt.startsWith(`Map of “${scene.title.en}”`));
      expect(map?.width).toBeGreaterThanOrEqual(2560);
      expect(map?.alt).toContain('TISC hosts');
    });
  }

  await test.step('figures with what was said of them', () => {
    expect(slides[1]?.words).toContain('1,667 TISCs in 93 countries');
    expect(slides[3]?.words).toEqual(expect.arrayContaining(['more than 195,000 requests', 'For 2023']));
  });

  await test.step('LibreOffice opens it with as many pages', async () => {
    if (!hasLibreOffice()) {
      console.log('Not converted: LibreOffice (soffice) is not installed.');
      return;
    }
    const pages = await readPages(await converted(download));
    expect(pages).toHaveLength(slides.length);
    real.scenes.forEach((scene, index) => {
      expect(pages[index + 1]).toContain(squeezed(scene.title.en));
    });
  });
});

test('a story becomes a PDF with a page for each scene, in Chinese as well', async ({ atlas }) => {
  const real = scenesOf('opening', 'evaluation');
  await offerStory(atlas.page, real);
  await atlas.openPanels(readReal);
  const takeAlong = new TakeAlongDriver(atlas.page);
  await takeAlong.open();
  await takeAlong.choose('PDF slides', '中文');
  const download = await takeAlong.download();
  expect(download.suggestedFilename()).toBe('面向创新者的服务网络.pdf');
  const pages = await readPages(await bytesOf(download));
  expect(pages.length).toBeGreaterThanOrEqual(real.scenes.length + 2);
  real.scenes.forEach((scene, index) => {
    expect(pages[index + 1]).toContain(squeezed(scene.title.zh));
    expect(pages[index + 1]).toContain(squeezed(scene.text.zh));
    expect(pages[index + 1]).toContain('TISC承办机构');
  });
});

test.describe('of a short story', () => {
  test.use({ pageIs: 'kept', storyIs: 'example' });

  test('stopping leaves no file; the next one comes, a handout with the words and the notes of each scene', async ({
    atlas,
  }) => {
    await atlas.openPanels(readExample);
    const takeAlong = new TakeAlongDriver(atlas.page);
    const downloads: string[] = [];
    atlas.page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await takeAlong.open();
    await takeAlong.choose('PowerPoint slides');
    await takeAlong.save.click();
    await expect(takeAlong.dialog).toContainText('Scene 1 of 3');
    await expect(takeAlong.progress).toBeVisible();
    await takeAlong.cancel.click();
    await expect(takeAlong.dialog).toContainText('Cancelled; nothing was saved');
    await expect(takeAlong.progress).toHaveCount(0);
    await takeAlong.choose('PDF handout');
    const download = await takeAlong.download();
    expect(downloads).toEqual(['Tea and citrus - Handout.pdf']);
    const [all = '', tea = '', sangzhi = ''] = await readPages(await bytesOf(download));
    expect(all).toContain(squeezed('All projects'));
    expect(all).toContain(squeezed('Welcome, and who we are.'));
    expect(tea).toContain(squeezed('Ask who has tasted it.'));
    expect(sangzhi).toContain(squeezed('No notes for this scene'));
    await atlas.page.keyboard.press('Escape');
    await expect(takeAlong.dialog).toHaveCount(0);
  });

  test('the list of stories offers it too, and the dialog closes', async ({ atlas }) => {
    await atlas.openPanels();
    const stories = new StoryDriver(atlas.page);
    await stories.openList();
    const button = stories.list.getByRole('button', { name: 'Take “Tea and citrus” along' });
    await button.click();
    const { dialog } = new TakeAlongDriver(atlas.page);
    await expect(dialog).toHaveAccessibleName('Take “Tea and citrus” along');
    await atlas.page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('Escape that closes the dialog leaves what is selected on the map', async ({ atlas }) => {
    await atlas.openPanels('?lang=en&story=read.example.sangzhi&select=designated-counties/sangzhi');
    const takeAlong = new TakeAlongDriver(atlas.page);
    // By key: a press of the mouse would make the way up to the button a scroll that reads other scenes.
    await atlas.page.getByRole('button', { name: 'Take it along', exact: true }).press('Enter');
    await expect(takeAlong.dialog).toBeVisible();
    await atlas.page.keyboard.press('Escape');
    await expect(takeAlong.dialog).toHaveCount(0);
    await atlas.addressSays('select', 'designated-counties/sangzhi');
  });
});

test.describe('when the maker of files does not come', () => {
  test.use({ errorsExpected: true });

  test('it says so, and what to do', async ({ atlas }) => {
    const short = { ...exampleStory, scenes: exampleStory.scenes.slice(0, 1) };
    await offerStory(atlas.page, short);
    await atlas.page.route(/\/assets\/make-[^/]*\.js$/, (route) => route.abort());
    await atlas.openPanels(readExample);
    const takeAlong = new TakeAlongDriver(atlas.page);
    await takeAlong.open();
    await takeAlong.save.click();
    await expect(takeAlong.dialog.getByRole('alert')).toContainText('nothing was saved');
    await atlas.page.unroute(/\/assets\/make-[^/]*\.js$/);
    await takeAlong.choose('PDF handout');
    expect((await takeAlong.download()).suggestedFilename()).toBe('Tea and citrus - Handout.pdf');
  });
});

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** A PowerPoint file as LibreOffice prints it. */
async function converted(download: Download): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-slides-'));
  const file = join(folder, 'slides.pptx');
  await download.saveAs(file);
  // A profile of its own: another LibreOffice that runs would be handed the file.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  await promisify(execFile)('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ]);
  return readFile(join(folder, 'slides.pdf'));
}
