import { describe, expect, it } from 'vitest';
import { precisionRadius } from '../../../src/geo/precision.ts';

describe('how far the true place may lie from a point', () => {
  it('is a word or a number of kilometres', () => {
    expect(precisionRadius('site')).toBe(1);
    expect(precisionRadius('district')).toBe(5);
    expect(precisionRadius('city')).toBe(15);
    expect(precisionRadius(0.25)).toBe(0.25);
  });
});
