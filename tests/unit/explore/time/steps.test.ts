import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nearestEnd,
  playedOn,
  playFrom,
  playModes,
  pulled,
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

describe('a range under a pointer', () => {
  const year = fc.integer({ min: 2015, max: 2020 });
  const within = fc.tuple(year, year).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const far = fc.integer({ min: -9, max: 9 });

  test('keeps its width and stays within the extent when it is held as a whole', () => {
    expect(pulled([2016, 2017], 'range', 2, extent)).toEqual([2018, 2019]);
    expect(pulled([2016, 2017], 'range', 99, extent)).toEqual([2019, 2020]);
    expect(pulled([2016, 2017], 'range', -99, extent)).toEqual([2015, 2016]);
  });

  test('is held by the end that is nearer', () => {
    expect(nearestEnd([2016, 2019], 2017)).toBe('from');
    expect(nearestEnd([2016, 2019], 2018)).toBe('to');
    expect(nearestEnd([2016, 2019], 2030)).toBe('to');
    expect(nearestEnd([2017, 2017], 2016)).toBe('from');
    expect(nearestEnd([2017, 2017], 2018)).toBe('to');
  });

  test('moves one end up to the other', () => {
    expect(pulled([2016, 2018], 'from', 1, extent)).toEqual([2017, 2018]);
    expect(pulled([2016, 2018], 'from', 9, extent)).toEqual([2018, 2018]);
    expect(pulled([2016, 2018], 'to', 1, extent)).toEqual([2016, 2019]);
    expect(pulled([2016, 2018], 'to', -9, extent)).toEqual([2016, 2016]);
  });

  test('opens to the side it is pulled to when both ends stand on one year', () => {
    for (const end of ['from', 'to'] as const) {
      expect(pulled([2017, 2017], end, -2, extent)).toEqual([2015, 2017]);
      expect(pulled([2017, 2017], end, 2, extent)).toEqual([2017, 2019]);
    }
  });

  test('law: whatever is pulled, the years stay in order and within the extent', () => {
    fc.assert(
      fc.property(within, fc.constantFrom('range', 'from', 'to'), far, (range, grip, by) => {
        const [from, to] = pulled(range, grip, by, extent);
        expect(extent[0] <= from && from <= to && to <= extent[1]).toBe(true);
      }),
    );
  });

  test('law: an end that is not held stays', () => {
    fc.assert(
      fc.property(within, far, (range, by) => {
        fc.pre(range[0] < range[1]);
        expect(pulled(range, 'from', by, extent)[1]).toBe(range[1]);
        expect(pulled(range, 'to', by, extent)[0]).toBe(range[0]);
      }),
    );
  });
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
