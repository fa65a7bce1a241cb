/** Tests of the atlas in a page of another site. */
import { test as base } from './atlas-test.ts';
import { HostDriver } from './host-driver.ts';

interface HostFixtures {
  host: HostDriver;
  /**
   * A page that the atlas lists, with the element and its map drawn. The tests of a worker share it, as drawing the
   * map is most of what such a test costs.
   */
  listedHost: HostDriver;
}

export const test = base.extend<HostFixtures, { keptHost: HostDriver }>({
  host: async ({ page, baseURL }, use) => {
    const host = new HostDriver(page, baseURL ?? '');
    await host.listen();
    await use(host);
    host.close();
  },
  keptHost: [
    async ({ browser }, use, { project }) => {
      const { baseURL, contextOptions, serviceWorkers, viewport } = project.use;
      const context = await browser.newContext({ ...contextOptions, serviceWorkers, viewport });
      const host = new HostDriver(await context.newPage(), baseURL ?? '');
      await host.listen();
      await host.isListed();
      await host.open({ body: element('controls="zoom,layers,details"', host.atlas) });
      await host.isReady();
      await use(host);
      host.close();
      await context.close();
    },
    { scope: 'worker' },
  ],
  listedHost: async ({ keptHost }, use) => {
    await keptHost.beginAnew();
    await use(keptHost);
  },
});

/** The element, with a picture of the page between its tags. */
export const element = (attributes: string, atlas: string): string =>
  `<ip-atlas src="${atlas}/" lang="en" ${attributes}><img src="/picture.svg" alt="The atlas"></ip-atlas>`;
