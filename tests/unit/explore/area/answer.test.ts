import { beforeAll, describe, expect, test } from 'vitest';
import { countInside, countiesInside, isOtherwiseFiltered } from '../../../../src/explore/area/answer.ts';
import { chooseArea, clearArea, enlarged } from '../../../../src/explore/area/choose-area.ts';
import { startSketch } from '../../../../src/geo/sketch.ts';
import { setText } from '../../../../src/state/actions.ts';
import { areaQuestions } from '../../../../src/state/area-limit.ts';
import { createAtlasStore } from '../../../../src/state/store.ts';
import { atlasData, atlasState, countyLayer } from '../../fixtures.ts';

beforeAll(areaQuestions.load);

/** Round Sangzhi County, where two products grow; one of them in Qin'an County too. */
const roundSangzhi = { kind: 'box', bounds: [109, 29, 111, 30] } as const;
const box = { area: { ...roundSangzhi, bounds: [...roundSangzhi.bounds] } as never };

test('records are counted over all layers, switched off or not', () => {
  expect(countInside(atlasState(box))).toBe(2);
  const hidden = atlasState(box).view.layers.map((layer) => ({ ...layer, visible: false }));
  expect(countInside(atlasState({ ...box, layers: hidden }))).toBe(2);
});

test('of a record in several counties only those in the area are counted', () => {
  const state = atlasState(box);
  const basket = countyLayer().records.filter(({ id }) => id === 'basket');
  expect(countiesInside(state.data, state.view, basket)).toEqual(['430822']);
  expect(countiesInside(state.data, { ...state.view, area: null }, basket)).toEqual([]);
});

test('a limit to the area alone is no other filter', () => {
  const limited = atlasState({ ...box, onlyInArea: true });
  expect(isOtherwiseFiltered(limited)).toBe(false);
  expect(isOtherwiseFiltered({ ...limited, view: setText(limited.view, 'products', 'tea') })).toBe(true);
});

describe('enlarging', () => {
  test('a circle and a surrounding double their radius, up to half the way round the earth', () => {
    expect(enlarged({ kind: 'circle', centre: [0, 0], radius: 50 })).toMatchObject({ radius: 100 });
    expect(enlarged({ kind: 'near', layer: 'a', record: 'b', radius: 15_000 })).toMatchObject({
      radius: 20_040,
    });
    expect(enlarged({ kind: 'circle', centre: [0, 0], radius: 20_040 })).toBeNull();
  });

  test('a box whose east lies a turn further grows about its middle on the antimeridian', () => {
    expect(enlarged({ kind: 'box', bounds: [170, 10, -170, 20] })).toEqual({
      kind: 'box',
      bounds: [160, 5, 200, 25],
    });
  });

  test('a box grows about its middle, and not beyond the poles', () => {
    expect(enlarged({ kind: 'box', bounds: [100, 20, 110, 30] })).toEqual({
      kind: 'box',
      bounds: [95, 15, 115, 35],
    });
    expect(enlarged({ kind: 'box', bounds: [-170, -80, 130, 60] })).toEqual({
      kind: 'box',
      bounds: [160, -90, 520, 90],
    });
  });

  test('a place and a polygon stay', () => {
    expect(enlarged({ kind: 'place', code: '620000' })).toBeNull();
    expect(enlarged({ kind: 'polygon', corners: [] })).toBeNull();
  });
});

describe('choosing and clearing', () => {
  const storeWith = () => {
    const { start } = atlasState();
    return createAtlasStore(atlasData(), start, { ...start, onlyInArea: true });
  };

  test('a chosen area takes the place of a drawing', () => {
    const store = storeWith();
    store.pass({ sketch: startSketch('box') });
    chooseArea(store, { kind: 'place', code: '620000' });
    expect(store.getState().passing.sketch).toBeNull();
    expect(store.getState().view).toMatchObject({ area: { code: '620000' }, onlyInArea: true });
  });

  test('the limit goes with the area', () => {
    const store = storeWith();
    chooseArea(store, { kind: 'place', code: '620000' });
    clearArea(store);
    expect(store.getState().view).toMatchObject({ area: null, onlyInArea: false });
  });
});
