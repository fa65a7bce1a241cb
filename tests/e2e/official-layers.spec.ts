/** The official arranges the layers. */
import { expect, test } from './atlas-test.ts';
import type { Position } from './map-driver.ts';

const cambodia = 'map=105.5,12.5,6';

test.use({ pageIs: 'kept', mapIs: 'withheld' });

test('a layer that is switched off stays off in the address', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.layer('GI projects').switch.uncheck();
  await atlas.addressSays(
    'layers',
    'tisc-hosts,cooperation-sites,designated-counties,-gi-projects,partner-countries',
  );
});

test('countries that withdrew, and those without data, are told apart in the legend', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.partner-countries');
  const { card } = atlas.layer('Partner countries');
  await expect(card.getByRole('listitem').filter({ hasText: /^Withdrawn$/ })).toBeVisible();
  await expect(card.getByRole('listitem').filter({ hasText: /^No record in this layer$/ })).toBeVisible();
});

test('a layer moves up, and the move is told in words', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  await atlas.layer('GI projects').move('up');
  await expect(atlas.layerTitles).toHaveText([
    'TISC hosts',
    'Cooperation sites',
    'GI projects',
    'Designated counties',
    'Partner countries',
  ]);
  await expect(atlas.notice('GI projects: now 3 of 5')).toBeAttached();
});

test('moving a layer keeps the keyboard on the button', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.gi-projects');
  await atlas.layer('GI projects').move('up');
  await expect(
    atlas.layer('GI projects').card.getByRole('button', { name: 'Move GI projects up' }),
  ).toBeFocused();
});

test('the topmost layer cannot move further up', async ({ atlas }) => {
  await atlas.openPanels('?panel=layer.tisc-hosts');
  await expect(
    atlas.layer('TISC hosts').card.getByRole('button', { name: 'Move TISC hosts up' }),
  ).toBeDisabled();
});

test('the layers panel closes and opens again', async ({ atlas }) => {
  await atlas.openPanels();
  await atlas.page.getByRole('button', { name: 'Close the layers panel' }).click();
  await expect(atlas.layersPanel).toHaveCount(0);
  await atlas.page.getByRole('button', { name: 'Show layers' }).click();
  await expect(atlas.layersPanel).toBeVisible();
});

test.describe('on the map', () => {
  test.use({ mapIs: 'drawn' });

  test('a layer that is switched off leaves the map, and comes back as it was', async ({ atlas }) => {
    await atlas.open(`?${cambodia}`);
    const before = await atlas.map.picture();
    const countries = atlas.layer('Partner countries');
    await countries.switch.uncheck();
    await atlas.map.looksOtherThan(before);
    await countries.switch.check();
    await atlas.map.looksLike(before);
  });

  test('a layer can be coloured by another field, and the legend follows', async ({ atlas }) => {
    await atlas.open(`?${cambodia}&panel=layer.partner-countries`);
    const countries = atlas.layer('Partner countries');
    await expect(countries.legend).toHaveText('Legend: Belt and Road membership');
    const before = await atlas.map.picture();
    await countries.colourBy('Year of signing');
    await expect(countries.legend).toHaveText('Legend: Year of signing');
    await atlas.map.looksOtherThan(before);
  });

  test('opacity thins a layer on the map', async ({ atlas }) => {
    await atlas.open(`?${cambodia}&panel=layer.partner-countries`);
    const before = await atlas.map.colourAt([104.5, 13]);
    const countries = atlas.layer('Partner countries');
    await countries.opacity.press('Home');
    await expect(countries.opacity).toHaveAttribute('aria-valuetext', '10%');
    await expect.poll(() => atlas.map.colourAt([104.5, 13])).not.toBe(before);
  });

  test('a layer below another is covered by it', async ({ atlas }) => {
    await atlas.open(`?${cambodia}&panel=layer.cooperation-sites`);
    const koh: Position = [106.002, 12.4918];
    const onTop = await atlas.map.colourAt(koh);
    for (let step = 0; step < 3; step++) await atlas.layer('Cooperation sites').move('down');
    await expect.poll(() => atlas.map.colourAt(koh)).not.toBe(onTop);
  });
});
