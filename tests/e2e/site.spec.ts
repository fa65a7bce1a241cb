import { expect, test } from '@playwright/test';

const mounts = {
  root: '/',
  'sub-path': '/atlas/',
  'natural-earth boundaries': '/natural-earth/',
  'cn boundaries': '/cn/',
};

for (const [name, mount] of Object.entries(mounts)) {
  test.describe(`the site at ${name}`, () => {
    test('has a title', async ({ page }) => {
      await page.goto(mount);
      await expect(page).toHaveTitle(/IP for Development Atlas/);
    });

    test('gets its map ready', async ({ page }) => {
      await page.goto(mount);
      await expect(page.locator('html')).toHaveAttribute('data-map', 'ready');
    });

    test('sends no request to another origin', async ({ page, baseURL }) => {
      const elsewhere: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && origin !== baseURL) elsewhere.push(request.url());
      });
      await page.goto(mount);
      await expect(page.locator('html')).toHaveAttribute('data-map', 'ready');
      expect(elsewhere).toEqual([]);
    });

    test('finds every file it asks for', async ({ page }) => {
      const missing: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) missing.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(mount);
      await expect(page.locator('html')).toHaveAttribute('data-map', 'ready');
      expect(missing).toEqual([]);
    });
  });
}

test('a build carries one depiction of the boundaries only', async ({ request }) => {
  expect((await request.get('/geo/world.json')).status()).toBe(200);
  expect((await request.get('/geo/world-cn.json')).status()).toBe(404);
  expect((await request.get('/geo/world-natural-earth.json')).status()).toBe(404);
});
