/** A reader who uses all of the atlas and ends where the round began. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { AtlasDriver } from '../e2e/driver.ts';

/** How long a reader looks at what came of a step, milliseconds. */
const look = 400;

export class Reader {
  private readonly atlas: AtlasDriver;

  /** `page`: in a context whose base address is that of the server. */
  constructor(private readonly page: Page) {
    this.atlas = new AtlasDriver(page, '', { pageIs: 'new', mapIs: 'drawn' });
  }

  /** `path`: of the atlas on the server. */
  async open(path: string): Promise<void> {
    await this.atlas.open('?lang=en', path);
  }

  /** Every step is one that a reader takes; what one opens, another closes. */
  async takeRound(): Promise<void> {
    const { atlas, page } = this;
    const projects = atlas.layer('GI projects');
    const tool = (name: string): Promise<void> =>
      page
        .getByRole('navigation', { name: 'Data beside the map' })
        .getByRole('button', { name, exact: true })
        .click();
    const steps: (() => Promise<unknown>)[] = [
      () => atlas.chooseView('World'),
      () => atlas.chooseView('Sichuan'),
      () => projects.switch.uncheck(),
      () => projects.switch.check(),
      () => projects.unfold(),
      () => projects.tick('Product', 'Tea'),
      () => projects.untick('Product', 'Tea'),
      async () => (await atlas.search('Hongyuan')).first().click(),
      () => atlas.closeDetail.click(),
      () => tool('Table'),
      () => tool('Charts'),
      () => projects.tick('Product', 'Fruit'),
      () => projects.untick('Product', 'Fruit'),
      () => tool('Charts'),
      () => tool('Sources'),
      () => tool('Sources'),
      () => atlas.speak('中文'),
      () => atlas.speak('English'),
      () => atlas.chooseTheme('Dark theme'),
      () => atlas.chooseTheme('System theme'),
      () => atlas.toggleGlobe(),
      () => atlas.toggleGlobe(),
      () => page.goBack(),
      () => page.goForward(),
      () => projects.card.getByRole('button', { name: /^Legend and filters of/ }).click(),
      () => atlas.chooseView('China'),
    ];
    for (const step of steps) {
      await step();
      await pause(look);
    }
  }
}
