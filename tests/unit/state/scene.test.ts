import { describe, expect, test } from 'vitest';
import { setValues, toggleValue } from '../../../src/state/actions.ts';
import { isAsInScene, sceneAt, viewOfScene } from '../../../src/state/scene.ts';
import type { Camera, StoryPlace, ViewState } from '../../../src/state/view.ts';
import { atlasState } from '../fixtures.ts';
import { dataWith, scene, story } from '../story-fixtures.ts';

const told = story([
  scene('one', { view: 'layers=products&f.products.kind=tea' }),
  scene('two'),
  scene('night', { view: 'theme=dark&select=products/gone' }),
]);
const data = dataWith(told);
const place: StoryPlace = { show: 'read', story: 'tea', scene: 'one' };
const fitted: Camera = { longitude: 110, latitude: 30, zoom: 5, bearing: 0, pitch: 0 };
const { start } = atlasState({}, data);

function shown(id: string): ViewState {
  const found = sceneAt(told, id);
  if (!found) throw new Error(`The fixture has no scene "${id}".`);
  const { view } = viewOfScene(found.scene, { ...place, scene: id }, data, start, start);
  return { ...view, camera: fitted };
}

function isAsShown(view: ViewState, camera: Camera | null = fitted, id = 'one'): boolean {
  const found = sceneAt(told, id);
  return found ? isAsInScene(found.scene, { ...place, scene: id }, { data, start, view }, camera) : false;
}

describe('the view of a scene', () => {
  test('has the filters of the scene, and the language and theme of the reader', () => {
    const found = sceneAt(told, 'one');
    const now = { language: 'zh', theme: 'light', kiosk: null, embed: null } as const;
    const read = found && viewOfScene(found.scene, place, data, start, now);
    expect(read?.view).toMatchObject({
      language: 'zh',
      theme: 'light',
      panel: 'none',
      story: place,
      filters: { products: { values: { kind: ['tea'] } } },
    });
  });

  test('leaves the theme to the reader, though the scene names one, so that it is theirs again in the next', () => {
    expect(shown('night').theme).toBe('system');
  });

  test('names what the data do not have', () => {
    const found = sceneAt(told, 'night');
    expect(found && viewOfScene(found.scene, place, data, start, start).ignored).toEqual(['select']);
  });
});

describe('a scene is as it was shown', () => {
  test('at first', () => expect(isAsShown(shown('one'))).toBe(true));

  test('in another language, beside panels and the table', () => {
    const dock = { show: 'table', layer: 'products' } as const;
    const sort = { column: 'name', descending: true };
    expect(isAsShown({ ...shown('one'), language: 'zh', panel: 'layers', dock, sort })).toBe(true);
  });

  test('after a small move', () => {
    const camera = { ...fitted, longitude: 111.5, latitude: 29, zoom: 5.2, bearing: 359 };
    expect(isAsShown({ ...shown('one'), camera })).toBe(true);
  });

  test('without a map, wherever the camera is', () => {
    expect(isAsShown({ ...shown('one'), camera: null }, null)).toBe(true);
  });

  test('across the 180th meridian too', () => {
    const west = { ...fitted, longitude: 179.9 };
    const east = { ...fitted, longitude: -179.9 };
    expect(isAsShown({ ...shown('one'), camera: west }, east)).toBe(true);
  });
});

describe('a scene is no longer as it was shown', () => {
  const moves: [string, Partial<Camera>][] = [
    ['the map was moved east', { longitude: 113 }],
    ['the map was moved north', { latitude: 33 }],
    ['the map was zoomed', { zoom: 5.5 }],
    ['the map was turned', { bearing: 20 }],
    ['the map was tilted', { pitch: 20 }],
  ];
  test.each(moves)('when %s', (_, move) => {
    expect(isAsShown({ ...shown('one'), camera: { ...fitted, ...move } })).toBe(false);
  });

  test('when the map went back to the start', () => {
    expect(isAsShown({ ...shown('one'), camera: null })).toBe(false);
  });

  test('when a filter was set or taken away', () => {
    expect(isAsShown(toggleValue(shown('one'), 'products', 'kind', 'fruit'))).toBe(false);
    expect(isAsShown(setValues(shown('one'), 'products', 'kind', []))).toBe(false);
  });

  test('when a layer was switched on, or something selected', () => {
    const view = shown('one');
    expect(isAsShown({ ...view, layers: start.layers })).toBe(false);
    expect(isAsShown({ ...view, selection: { kind: 'place', code: '620000' } })).toBe(false);
  });
});
