import { describe, expect, test } from 'vitest';
import { type Region, regionOf } from '../../../src/geo/area.ts';
import { inPieces, outlineOf } from '../../../src/geo/outline.ts';
import type { Position } from '../../../src/geo/sphere.ts';

const ofBox = (...bounds: [number, number, number, number]) =>
  outlineOf(regionOf({ kind: 'box', bounds }) as Region);
const ofCircle = (centre: Position, radius: number) =>
  outlineOf({ kind: 'circles', centres: [centre], radius });

function latitudesOf(line: number[][] | undefined): number[] {
  return (line ?? []).map(([, latitude = Number.NaN]) => latitude);
}

describe('how a region is drawn', () => {
  test('a box: its four corners, the edge closed', () => {
    const { fill, edge } = ofBox(170, -20, 190, -10);
    expect(fill.coordinates).toHaveLength(1);
    expect(edge.coordinates).toEqual([
      [
        [170, -20],
        [190, -20],
        [190, -10],
        [170, -10],
        [170, -20],
      ],
    ]);
  });

  test('a band round the earth has a northern and a southern edge and no seam', () => {
    expect(ofBox(-180, -20, 180, 20).edge.coordinates).toEqual([
      [
        [-180, -20],
        [180, -20],
      ],
      [
        [180, 20],
        [-180, 20],
      ],
    ]);
  });

  test('a slanting edge is drawn where it is counted, straight in longitude and latitude', () => {
    const line = inPieces([
      [70, 10],
      [130, 50],
    ]);
    expect(line.length).toBeGreaterThan(60);
    expect(line[30]).toEqual([100, 30]);
    expect(line.at(-1)).toEqual([130, 50]);
  });

  test('a circle is closed, and its fill is its edge', () => {
    const { fill, edge } = ofCircle([100, 30], 500);
    const [ring] = edge.coordinates;
    expect(ring?.[0]).toEqual(ring?.at(-1));
    expect(fill.coordinates).toEqual([[ring]]);
  });

  test('round a pole the fill reaches the pole and the edge does not', () => {
    const { fill, edge } = ofCircle([100, 85], 1000);
    expect(Math.max(...latitudesOf(fill.coordinates[0]?.[0]))).toBe(90);
    expect(Math.max(...latitudesOf(edge.coordinates[0]))).toBeLessThan(87);
    const longitudes = (edge.coordinates[0] ?? []).map(([longitude = 0]) => longitude);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeCloseTo(360);
    expect(
      longitudes.every((longitude, index) => index === 0 || longitude > (longitudes[index - 1] ?? 0)),
    ).toBe(true);
  });

  test('a circle beyond both poles leaves out the far side of the earth', () => {
    const { fill, edge } = ofCircle([20, 10], 17_000);
    expect(fill.coordinates[0]).toHaveLength(2);
    for (const [longitude = 0, latitude = 0] of edge.coordinates[0] ?? []) {
      expect(Math.abs(longitude - 200)).toBeLessThan(40);
      expect(Math.abs(latitude + 10)).toBeLessThan(40);
    }
  });

  test('the largest circle covers the earth and has no edge', () => {
    const { fill, edge } = ofCircle([20, 10], 20_040);
    expect(fill.coordinates[0]).toHaveLength(1);
    expect(edge.coordinates).toEqual([]);
  });
});
