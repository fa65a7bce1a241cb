import { expect, test } from '@playwright/test';

const mounts = {
  'at the root of a host': '/',
  'under a sub-path': '/atlas/',
  'with the boundaries natural-earth': '/natural-earth/',
  'with the boundaries cn': '/cn/',
};

for (const [name, mount] of Object.entries(mounts)) {
  test(`the site opens ${name}, with its own files only`, async ({ page, baseURL }) => {
    const elsewhere: string[] = [];
    const missing: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(https?|wss?):$/.test(protocol) && origin !== baseURL) elsewhere.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(mount);
    await expect(page.locator('html')).toHaveAttribute('data-map', 'ready');
    expect(elsewhere).toEqual([]);
    expect(missing).toEqual([]);
  });
}

test('the page has the title of the atlas', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/IP for Development Atlas/);
});

test('a build carries one depiction of the boundaries only', async ({ request }) => {
  expect((await request.get('/geo/world.json')).status()).toBe(200);
  expect((await request.get('/geo/world-cn.json')).status()).toBe(404);
  expect((await request.get('/geo/world-natural-earth.json')).status()).toBe(404);
});
