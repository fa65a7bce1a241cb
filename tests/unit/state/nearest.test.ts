import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Layer } from '../../../src/atlas/schema.ts';
import { kilometresBetween } from '../../../src/geo/sphere.ts';
import { setText } from '../../../src/state/actions.ts';
import { nearestTo } from '../../../src/state/nearest.ts';
import { nearestTargets } from '../../../src/state/nearest-question.ts';
import type { Selection, ViewState } from '../../../src/state/view.ts';
import {
  atlasData,
  atlasState,
  atPoint,
  countyLayer,
  inCounties,
  pointLayer,
  record,
  words,
} from '../fixtures.ts';

const toHosts: Layer['nearest'] = [{ layer: 'hosts', title: words('Nearest hosts'), list: 'nearest' }];
const toProducts: Layer['nearest'] = [{ layer: 'products', title: words('Could serve'), list: 'served' }];
const data = atlasData([countyLayer({ nearest: toHosts }), pointLayer({ nearest: toProducts })]);

const product = (id: string): Selection => ({ kind: 'record', layer: 'products', record: id });
const host = (id: string): Selection => ({ kind: 'record', layer: 'hosts', record: id });
const ask = (selection: Selection, nearest: string, view: Partial<ViewState> = {}) =>
  nearestTo(atlasState({ selection, nearest, ...view }, data));

describe('what may be asked', () => {
  test('of a record, what its layer says', () => {
    expect(nearestTargets(data, product('apple'))).toEqual(['hosts']);
    expect(nearestTargets(data, host('lanzhou-library'))).toEqual(['products']);
  });

  test('of a county, what the county layers say', () => {
    expect(nearestTargets(data, { kind: 'place', code: '430822' })).toEqual(['hosts']);
  });

  test('of nothing, a province, an unknown record, or a layer that could not be read: nothing', () => {
    expect(nearestTargets(data, null)).toEqual([]);
    expect(nearestTargets(data, { kind: 'place', code: '430000' })).toEqual([]);
    expect(nearestTargets(data, product('nobody'))).toEqual([]);
    const broken = { ...data, layers: { ...data.layers, hosts: { status: 'loading' as const } } };
    expect(nearestTargets(broken, product('apple'))).toEqual([]);
  });
});

describe('the answer', () => {
  test('from the inner point of a county, nearest first', () => {
    const nearest = ask(product('apple'), 'hosts');
    expect(nearest?.origin).toEqual({
      name: words("Qin'an apple", '秦安苹果'),
      position: [105.39999999999999, 34.800000000000004],
      basis: 'inner-point',
    });
    expect(nearest?.items.map((item) => item.record.id)).toEqual([
      'lanzhou-library',
      'xiamen-university',
      'xiamen-library',
    ]);
    expect(nearest?.items[0]?.kilometres).toBeCloseTo(kilometresBetween([105.4, 34.8], [103.83, 36.06]), 6);
    expect(nearest?.among).toBe(3);
    expect(nearest?.list).toBe('nearest');
  });

  test('of several counties the nearest one counts, at either end', () => {
    const fromBasket = ask(product('basket'), 'hosts')?.items ?? [];
    expect(fromBasket.map(({ from }) => Math.round(from[0]))).toEqual([105, 110, 110]);
    const toBasket = ask(host('xiamen-library'), 'products')?.items.find(
      (item) => item.record.id === 'basket',
    );
    expect(toBasket?.position[0]).toBeCloseTo(109.8);
  });

  test('served: to which of them no other host is nearer', () => {
    const closest = (id: string) =>
      Object.fromEntries(
        (ask(host(id), 'products')?.items ?? []).map((item) => [item.record.id, item.isClosestOrigin]),
      );
    expect(closest('lanzhou-library')).toEqual({
      apple: true,
      basket: true,
      'snow-tea': true,
      'green-tea': true,
    });
    expect(closest('xiamen-university')).toEqual({
      apple: false,
      basket: false,
      'snow-tea': false,
      'green-tea': false,
    });
  });

  test('a place is nobody’s host', () => {
    const items = ask({ kind: 'place', code: '430822' }, 'hosts')?.items ?? [];
    expect(items).toHaveLength(3);
    expect(items.some((item) => item.isClosestOrigin)).toBe(false);
  });

  test('only records that pass the filters, on both sides; a host on the same campus is just as near', () => {
    const start = atlasState({ selection: host('xiamen-university'), nearest: 'products' }, data);
    const filtered = setText(setText(start.view, 'products', 'apple'), 'hosts', 'Xiamen');
    const nearest = nearestTo({ ...start, view: filtered });
    expect(nearest?.among).toBe(1);
    expect(nearest?.items.map(({ isClosestOrigin }) => isClosestOrigin)).toEqual([true]);
  });

  test('none when the layer does not fit the selection, and none without a layer', () => {
    expect(ask(product('apple'), 'products')).toBeNull();
    expect(nearestTo(atlasState({ selection: product('apple') }, data))).toBeNull();
    expect(ask({ kind: 'place', code: '430000' }, 'hosts')).toBeNull();
  });

  test('the same object until something changes', () => {
    const state = atlasState({ selection: product('apple'), nearest: 'hosts' }, data);
    const first = nearestTo(state);
    expect(nearestTo({ ...state, view: { ...state.view, panel: 'none' } })).toBe(first);
    expect(nearestTo({ ...state, view: setText(state.view, 'hosts', 'Lanzhou') })).not.toBe(first);
  });
});

test('law: five (ten when served) of the nearest, in order, as a plain sort has them', () => {
  const point = fc.tuple(fc.integer({ min: -1800, max: 1799 }), fc.integer({ min: -900, max: 900 }));
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 20 }),
      fc.constantFrom('nearest' as const, 'served' as const),
      (points, list) => {
        const hosts = points.map(([x, y], index) =>
          record({ id: `host-${index}`, place: atPoint(x / 10, y / 10) }),
        );
        const county = record({ id: 'county', place: inCounties(['430822']) });
        const all = atlasData([
          countyLayer({ records: [county], nearest: [{ layer: 'hosts', title: words('Hosts'), list }] }),
          pointLayer({ records: hosts }),
        ]);
        const found = nearestTo(atlasState({ selection: product('county'), nearest: 'hosts' }, all));
        const inner = all.gazetteer.place('430822')?.point as [number, number];
        const plain = points
          .map(([x, y]) => kilometresBetween(inner, [x / 10, y / 10]))
          .sort((a, b) => a - b);
        expect(found?.items.map(({ kilometres }) => kilometres)).toEqual(
          plain.slice(0, list === 'nearest' ? 5 : 10),
        );
        expect(found?.among).toBe(points.length);
      },
    ),
  );
});
