import { expect, test } from 'vitest';
import { localDay } from '../../../src/i18n/local-day.ts';

test('the day is that of the calendar on the wall', () => {
  expect(localDay(new Date(2026, 1, 3, 23, 59))).toBe('2026-02-03');
});
