/** A story that the tests bring along, so that what the real ones say may change. */
import type { BrowserContext, Page } from '@playwright/test';

const paragraph =
  'A geographical indication names a product that owes its quality to the place where it is grown, and so brings the place what the name is worth.';
const both = (text: string) => ({ en: text, zh: text });
const text = both(`${paragraph}\n\n${paragraph}\n\n${paragraph}`);

export const exampleStory = {
  id: 'example',
  title: both('Tea and citrus'),
  summary: both('Two products and where they grow.'),
  scenes: [
    {
      id: 'all',
      title: both('All projects'),
      text,
      view: 'layers=gi-projects,-tisc-hosts,-cooperation-sites,-designated-counties,-partner-countries',
      bounds: [95, 22, 112, 38],
      figures: [{ claim: 'gi-projects-count' }, { count: 'gi-projects' }],
      sources: [],
      notes: both('Welcome, and who we are.'),
    },
    {
      id: 'tea',
      title: both('Tea'),
      text,
      view: 'layers=gi-projects,-tisc-hosts,-cooperation-sites,-designated-counties,-partner-countries&f.gi-projects.category=tea',
      bounds: [97, 21, 106, 29],
      figures: [
        { count: 'gi-projects' },
        { layer: 'gi-projects', record: 'chongli-broad-bean', measure: 'households' },
      ],
      sources: ['cri-2020-f987'],
      notes: both('Ask who has tasted it.'),
    },
    {
      id: 'sangzhi',
      title: both('Sangzhi'),
      text,
      view: 'layers=designated-counties,-tisc-hosts,-cooperation-sites,-gi-projects,-partner-countries&select=designated-counties/sangzhi',
      bounds: [108, 28, 112, 31],
      figures: [],
      sources: [],
    },
  ],
};

export const storyFile = '**/data/stories/example.json';

/** From now on the atlas offers the example alone, in a page, or in all windows of a talk. */
export async function offerExampleStory(page: Page | BrowserContext): Promise<void> {
  await offerStory(page, exampleStory);
}

/** From now on the atlas offers this story alone. */
export async function offerStory(page: Page | BrowserContext, story: { id: string }): Promise<void> {
  await page.route('**/data/atlas.json', async (route) => {
    const atlas = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...atlas, stories: [story.id] } });
  });
  await page.route(`**/data/stories/${story.id}.json`, (route) => route.fulfill({ json: story }));
}
