import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneRead } from '../../../../src/present/read/scene-read.ts';

describe('the scene that is read', () => {
  test('is the first at the title of the story', () => {
    expect(sceneRead([400, 900, 1400], 600, 2000)).toBe(0);
  });

  test('changes when the next heading passes the upper third', () => {
    expect(sceneRead([-300, 201, 700], 600, 2000)).toBe(0);
    expect(sceneRead([-301, 200, 699], 600, 1999)).toBe(1);
  });

  test('is the last at the end, however short that is', () => {
    expect(sceneRead([-900, -100, 590], 600, 0)).toBe(2);
  });
});

test('scrolling down comes to each scene in turn, and never goes back to an earlier one', () => {
  const heights = fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 200, max: 1000 }), (articles, height) => {
      const starts = articles.map((_, index) =>
        articles.slice(0, index).reduce((sum, each) => sum + each, 0),
      );
      const end = Math.max(articles.reduce((sum, each) => sum + each, 0) - height, 0);
      let before = 0;
      for (let scrolled = 0; scrolled <= end; scrolled++) {
        const tops = starts.map((start) => start - scrolled);
        const read = sceneRead(tops, height, end - scrolled);
        expect(read).toBeGreaterThanOrEqual(before);
        before = read;
      }
      expect(before).toBe(articles.length - 1);
    }),
    { numRuns: 50 },
  );
});
