/** A computer without a graphics card, where the browser puts the page together in another way. */
import { cardlessArguments, findBrowser } from '../../tools/browser.mjs';
import { expect, test } from './atlas-test.ts';

test.use({ launchOptions: { executablePath: findBrowser(), args: cardlessArguments } });

const paper = '251,248,241';

test('the map reaches up to the bar and beyond it', async ({ atlas }) => {
  await atlas.open('?lang=en&theme=light');
  await expect(async () => expect(await atlas.map.colourOfPixel([700, 72])).not.toBe(paper)).toPass();
});

test('the map is whole over a table', async ({ atlas }) => {
  await atlas.open('?lang=en&theme=light&data=table.gi-projects');
  await expect(atlas.page.getByRole('grid')).toBeVisible();
  await expect(async () => expect(await atlas.map.colourOfPixel([450, 320])).not.toBe(paper)).toPass();
});
