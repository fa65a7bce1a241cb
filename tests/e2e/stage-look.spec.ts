/** What is presented looks as a room full of people needs it. */
import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test.ts';
import { offerStory } from './example-story.ts';

const talk = {
  id: 'talk',
  title: { en: 'A talk', zh: '演讲' },
  summary: { en: 'Made up.', zh: '虚构。' },
  scenes: [
    {
      id: 'tibet',
      title: { en: 'A place', zh: '一处' },
      text: { en: 'Made up.', zh: '虚构。' },
      view: '',
      bounds: [80, 28, 96, 36],
    },
  ],
};

/** Makes the atlas offer a story, and keeps all looks that the page has from its first moment on. */
async function withTalk(page: Page): Promise<void> {
  await offerStory(page, talk);
  await page.addInitScript(() => {
    const looks: string[] = [];
    Object.assign(window, { looks });
    new MutationObserver(() => {
      const look = document.documentElement?.dataset.theme;
      if (look && look !== looks.at(-1)) looks.push(look);
    }).observe(document, { attributes: true, attributeFilter: ['data-theme'], subtree: true });
  });
}

const looksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { looks: string[] }).looks);

test.use({ colorScheme: 'dark' });

test('a talk is light and large from its first moment on, though the laptop is dark', async ({ atlas }) => {
  const { page } = atlas;
  await withTalk(page);
  await page.goto('/?lang=en&story=present.talk.tibet&map=88,32,4');
  await atlas.map.isReady();
  expect(await looksOf(page)).toEqual(['stage']);
  const paper = await page.evaluate(() => {
    const { backgroundColor, fontSize } = getComputedStyle(document.body);
    return { backgroundColor, fontSize: Number.parseFloat(fontSize) };
  });
  expect(paper.backgroundColor).toBe('rgb(255, 255, 255)');
  expect(paper.fontSize).toBeGreaterThan(18);
  const darkest = async (): Promise<number> =>
    Math.min(...(await atlas.map.colourAt([88, 32], [60, 0])).split(',').map(Number));
  await expect.poll(darkest, 'land is nearly white').toBeGreaterThan(240);
});

test('who asks for the dark theme gets it on the stage too', async ({ atlas }) => {
  const { page } = atlas;
  await withTalk(page);
  await page.goto('/?lang=en&story=present.talk.tibet&theme=dark');
  await atlas.map.isReady();
  expect(await looksOf(page)).toEqual(['dark']);
});

test('marks of the legend keep their paper where the system chooses the colours', async ({ atlas }) => {
  const { page } = atlas;
  await withTalk(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.openPanels('?lang=en&story=present.talk.tibet');
  const mark = page.getByRole('region', { name: 'Legend' }).locator('svg').first();
  await expect(mark).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
