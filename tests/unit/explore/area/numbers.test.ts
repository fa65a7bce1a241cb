import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxFields,
  circleFields,
  cornerFields,
  readBox,
  readCircle,
  readCorner,
  readRadius,
  turnBack,
} from '../../../../src/explore/area/numbers.ts';

const box = (west: string, south: string, east: string, north: string) =>
  readBox({ west, south, east, north });

describe('a box by its edges', () => {
  test('is read', () =>
    expect(box('100', '26.5', ' 106 ', '32').area).toEqual({ kind: 'box', bounds: [100, 26.5, 106, 32] }));

  test('lies across the 180° meridian when its west is greater than its east', () => {
    const { area } = box('170', '-20', '-175', '-10');
    expect(area).toEqual({ kind: 'box', bounds: [170, -20, 185, -10] });
    expect(boxFields([170, -20, 185, -10])).toEqual({
      west: '170',
      south: '-20',
      east: '-175',
      north: '-10',
    });
  });

  test('full-width digits and the minus sign of typesetters are read', () =>
    expect(box('１００', '−１', '106', '32').area).toEqual({ kind: 'box', bounds: [100, -1, 106, 32] }));

  test.each([
    ['', '26', '106', '32', 'west', 'number'],
    ['100', 'x', '106', '32', 'south', 'number'],
    ['100', '26', '181', '32', 'east', 'number'],
    ['100', '26', '106', '90.1', 'north', 'number'],
    ['100', '32', '106', '26', 'south', 'south'],
    ['100', '32', '106', '32', 'south', 'south'],
    ['100', '26', '100', '32', 'east', 'east'],
  ])('%s, %s, %s, %s is wrong at %s', (west, south, east, north, field, kind) => {
    const { problems } = box(west, south, east, north);
    expect(problems).toEqual({ [field]: expect.objectContaining({ kind }) });
  });

  test('every wrong field is named at once', () =>
    expect(Object.keys(box('', 'x', '200', '-91').problems ?? {})).toEqual([
      'west',
      'south',
      'east',
      'north',
    ]));

  test('the whole way round fills the map from edge to edge', () =>
    expect(boxFields([-200, -80, 250, 80])).toEqual({
      west: '-180',
      south: '-80',
      east: '180',
      north: '80',
    }));
});

describe('a circle', () => {
  const circle = (longitude: string, latitude: string, radius: string) =>
    readCircle({ longitude, latitude, radius });

  test('is read', () =>
    expect(circle('104.07', '30.66', '250').area).toEqual({
      kind: 'circle',
      centre: [104.07, 30.66],
      radius: 250,
    }));

  test.each(['', '0', '-5', '20041', 'Infinity', 'far'])('cannot have a radius of "%s"', (radius) =>
    expect(circle('104', '30', radius).problems).toEqual({ radius: { kind: 'radius', most: 20_040 } }),
  );

  test('every wrong field is named at once', () =>
    expect(Object.keys(circle('a', 'b', 'c').problems ?? {})).toEqual(['longitude', 'latitude', 'radius']));
});

test('a radius may be a fraction', () => expect(readRadius('12.5')).toBe(12.5));

test('a corner across the 180° meridian counts on', () => {
  expect(readCorner({ longitude: '190', latitude: '-17' }).area).toEqual([190, -17]);
  expect(readCorner({ longitude: '361', latitude: '0' }).problems?.longitude).toBeDefined();
});

describe('what is shown is read back as it was', () => {
  const degrees = (most: number) =>
    fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((value) => value / 10_000);

  test('a box', () =>
    fc.assert(
      fc.property(
        degrees(179),
        degrees(89),
        fc.integer({ min: 1, max: 3_580_000 }),
        fc.integer({ min: 1, max: 10_000 }),
        (west, south, width, height) => {
          const [east, north] = [west + width / 10_000, south + height / 10_000];
          const bounds = readBox(boxFields([west, south, east, north])).area;
          expect(bounds?.kind === 'box' && bounds.bounds.map((edge) => edge.toFixed(4))).toEqual(
            [west, south, east, north].map((edge) => edge.toFixed(4)),
          );
        },
      ),
    ));

  test('a circle', () =>
    fc.assert(
      fc.property(degrees(179), degrees(90), fc.integer({ min: 1, max: 20_000 }), (lon, lat, radius) => {
        expect(readCircle(circleFields({ centre: [lon, lat], radius })).area).toEqual({
          kind: 'circle',
          centre: [lon, lat],
          radius,
        });
      }),
    ));

  test('a corner, beyond 180° too', () =>
    fc.assert(
      fc.property(degrees(359), degrees(90), (longitude, latitude) => {
        expect(readCorner(cornerFields([longitude, latitude])).area).toEqual([longitude, latitude]);
      }),
    ));
});

test('a longitude is turned back by whole turns only', () =>
  fc.assert(
    fc.property(fc.integer({ min: -5_400_000, max: 5_400_000 }), (tenThousandths) => {
      const longitude = tenThousandths / 10_000;
      const turned = turnBack(longitude);
      expect(Math.abs(turned)).toBeLessThanOrEqual(180);
      const turns = (longitude - turned) / 360;
      expect(Math.abs(turns - Math.round(turns))).toBeLessThan(1e-6);
    }),
  ));
