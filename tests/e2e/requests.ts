/** Files that a kept page still waits for: what one test asked for must not arrive in the next one. */
import type { Page } from '@playwright/test';

const pending = new WeakMap<Page, number>();

/** From now on the requests of this page are counted. */
export function countRequests(page: Page): void {
  const add = (change: number) => (): void => void pending.set(page, pendingRequests(page) + change);
  page.on('request', add(1));
  page.on('requestfinished', add(-1));
  page.on('requestfailed', add(-1));
}

export function pendingRequests(page: Page): number {
  return pending.get(page) ?? 0;
}
