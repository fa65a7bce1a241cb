/** Tests of the atlas in a page of another site. */
import { test as base } from './atlas-test.ts';
import { HostDriver } from './host-driver.ts';

export const test = base.extend<{ host: HostDriver }>({
  host: async ({ page, baseURL }, use) => {
    const host = new HostDriver(page, baseURL ?? '');
    await host.listen();
    await use(host);
    host.close();
  },
});

/** The element, with a picture of the page between its tags. */
export const element = (attributes: string, atlas: string): string =>
  `<ip-atlas src="${atlas}/" lang="en" ${attributes}><img src="/picture.svg" alt="The atlas"></ip-atlas>`;
