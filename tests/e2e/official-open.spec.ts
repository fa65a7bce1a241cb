/** The official opens the atlas. */
import { expect, test } from './atlas-test.ts';
import { layerFacts, layerIds } from './facts.ts';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('the five layers are listed, topmost first', async ({ atlas }) => {
  await atlas.openPanels();
  await expect(atlas.layerTitles).toHaveText(layerIds.map((id) => layerFacts(id).title.en));
});

test('every layer is on and says how many records it holds', async ({ atlas }) => {
  await atlas.openPanels();
  for (const { title, noun, records } of layerIds.map(layerFacts)) {
    const layer = atlas.layer(title.en);
    await expect(layer.switch).toBeChecked();
    await layer.says(`${records.length} ${noun.en.other}`);
  }
});

test('every layer unfolds to a legend that tells its evidence', async ({ atlas }) => {
  await atlas.openPanels();
  for (const { title } of layerIds.map(layerFacts)) {
    const layer = atlas.layer(title.en);
    await layer.unfold();
    await expect(layer.card.getByRole('listitem').filter({ hasText: /^Confirmed(?!\()/ })).toBeVisible();
  }
});

test('only one layer is unfolded at a time', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.layer('GI projects').unfold();
  await atlas.layer('Partner countries').unfold();
  await expect(atlas.layer('GI projects').legend).toHaveCount(0);
});

test.describe('from the first moment on', () => {
  test.use({ pageIs: 'new' });

  test('the page carries the title of the atlas', async ({ atlas }) => {
    await atlas.openPanels();
    await expect(atlas.page).toHaveTitle('IP for Development Atlas');
    await expect(atlas.heading).toHaveText('IP for Development Atlas');
  });
});

test.describe('on the map', () => {
  test.use({ pageIs: 'new', mapIs: 'drawn' });

  test('the map is drawn, and the timeline tells when', async ({ atlas }) => {
    await atlas.open();
    expect(await atlas.timelineEntries('atlas:data')).toBe(1);
    expect(await atlas.timelineEntries('atlas:map-ready')).toBe(1);
  });

  test('the page says that the map is loading until it is drawn', async ({ atlas }) => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await atlas.page.route(/assets\/maplibre-gl-worker/, async (route) => {
      await held;
      await route.continue();
    });
    await atlas.openPanels();
    await expect(atlas.page.locator('html')).toHaveAttribute('data-map', 'loading');
    await expect(atlas.notice('Drawing the map…')).toBeVisible();
    release();
    await atlas.map.isReady();
    await expect(atlas.notice('Drawing the map…')).toHaveCount(0);
  });
});
