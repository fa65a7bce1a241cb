import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  playedOn,
  playFrom,
  playModes,
  shifted,
  stepFrom,
  stepped,
} from '../../../../src/explore/time/steps.ts';

const extent = [2015, 2020] as const;

describe('a step', () => {
  test('moves the window and keeps its width', () => {
    expect(stepped([2016, 2018], extent, 'window', 1)).toEqual([2017, 2019]);
    expect(stepped([2016, 2018], extent, 'window', -1)).toEqual([2015, 2017]);
  });

  test('moves the last year of a growing range', () => {
    expect(stepped([2016, 2018], extent, 'growing', 1)).toEqual([2016, 2019]);
    expect(stepped([2016, 2018], extent, 'growing', -1)).toEqual([2016, 2017]);
  });

  test('goes nowhere beyond the ends', () => {
    expect(stepped([2018, 2020], extent, 'window', 1)).toBeNull();
    expect(stepped([2015, 2017], extent, 'window', -1)).toBeNull();
    expect(stepped([2018, 2020], extent, 'growing', 1)).toBeNull();
    expect(stepped([2018, 2018], extent, 'growing', -1)).toBeNull();
  });

  test('begins at an end when no year was chosen', () => {
    expect(stepFrom(null, extent, 'window', 1)).toEqual([2015, 2015]);
    expect(stepFrom(null, extent, 'window', -1)).toEqual([2020, 2020]);
    expect(stepFrom(null, extent, 'growing', 1)).toEqual([2015, 2015]);
    expect(stepFrom(null, extent, 'growing', -1)).toEqual([2015, 2019]);
  });

  test('begins at an end when the window is as wide as the extent', () => {
    expect(stepFrom([2010, 2030], extent, 'window', 1)).toEqual([2015, 2015]);
    expect(stepFrom([2015, 2020], extent, 'window', -1)).toEqual([2020, 2020]);
  });

  test('shortens a range that grew to the end', () => {
    expect(stepFrom([2015, 2020], extent, 'growing', 1)).toBeNull();
    expect(stepFrom([2015, 2020], extent, 'growing', -1)).toEqual([2015, 2019]);
  });

  test('of a single year there is none', () => {
    expect(stepFrom([2015, 2015], [2015, 2015], 'window', 1)).toBeNull();
  });
});

describe('playing', () => {
  test('goes on from where the years are', () => {
    expect(playFrom([2016, 2018], extent, 'window')).toEqual([2016, 2018]);
  });

  test('begins with the first year when all are shown', () => {
    expect(playFrom(null, extent, 'window')).toEqual([2015, 2015]);
    expect(playFrom([2015, 2020], extent, 'growing')).toEqual([2015, 2015]);
  });

  test('begins anew after the end: the same width, or the same first year', () => {
    expect(playFrom([2018, 2020], extent, 'window')).toEqual([2015, 2017]);
    expect(playFrom([2018, 2020], extent, 'growing')).toEqual([2018, 2018]);
  });

  test('law: it always comes to the end, one year at a time', () => {
    const year = fc.integer({ min: 2010, max: 2025 });
    const range = fc.tuple(year, year).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.option(range), range, fc.constantFrom(...playModes), (from, whole, mode) => {
        let years = [...playFrom(from, whole, mode)] as [number, number];
        for (let next: typeof years | null = years; next; next = stepped(years, whole, mode, 1)) {
          if (next !== years) expect(next[1]).toBe(years[1] + 1);
          years = next;
        }
        expect(years[1]).toBeGreaterThanOrEqual(whole[1]);
      }),
    );
  });
});

test('a dragged range keeps its width and stays within the extent', () => {
  expect(shifted([2016, 2017], 2, extent)).toEqual([2018, 2019]);
  expect(shifted([2016, 2017], 99, extent)).toEqual([2019, 2020]);
  expect(shifted([2016, 2017], -99, extent)).toEqual([2015, 2016]);
});

describe('playing on', () => {
  const filled = new Set([2015, 2019, 2020]);

  test('passes over years without records', () => {
    expect(playedOn([2015, 2015], extent, 'window', filled)).toEqual([2019, 2019]);
    expect(playedOn([2015, 2015], extent, 'growing', filled)).toEqual([2015, 2019]);
  });

  test('keeps a window that still holds a year with records', () => {
    expect(playedOn([2018, 2019], extent, 'window', filled)).toEqual([2019, 2020]);
  });

  test('ends with the extent', () => {
    expect(playedOn([2020, 2020], extent, 'window', filled)).toBeNull();
  });
});
