import { describe, expect, test } from 'vitest';
import { previewOfView } from '../../../src/app/preview-of-view.ts';
import type { Camera, StoryPlace, ViewState } from '../../../src/state/view.ts';
import { atlasState } from '../fixtures.ts';
import { dataWith, scene, story } from '../story-fixtures.ts';

const fitted: Camera = { longitude: 110, latitude: 30, zoom: 4, bearing: 0, pitch: 0 };
const data = dataWith(story([scene('one'), scene('two')]));
const previewOf = (view: Partial<ViewState>): string | null =>
  previewOfView(atlasState(view, data), () => fitted);
const at = (id: string): StoryPlace => ({ show: 'read', story: 'tea', scene: id });
/** As the scene has it; see `scene`. */
const layers = atlasState().start.layers.map((layer) => ({ ...layer, visible: layer.id === 'products' }));

describe('the picture of a view', () => {
  test.each<[string, Partial<ViewState>]>([
    ['as it is', {}],
    ['in another language', { language: 'zh' }],
    ['in another theme', { theme: 'dark' }],
    ['with a panel and a table beside it', { panel: 'about', dock: { show: 'table', layer: 'products' } }],
    ['that was moved to and back', { camera: fitted }],
  ])('is there of the start view %s', (_what, view) => {
    expect(previewOf(view)).toBe('previews/start.png');
  });

  test.each<[string, Partial<ViewState>]>([
    ['other layers', { layers }],
    ['filters', { filters: { products: { values: { kind: ['tea'] }, years: {}, text: '' } } }],
    ['years', { time: [2019, 2020] }],
    ['another part of the earth', { camera: { ...fitted, longitude: 20 } }],
    ['something selected', { selection: { kind: 'place', code: '430822' } }],
    ['a fixed version of the data', { dataVersion: '0123abcd4567' }],
  ])('is not there of one with %s', (_what, view) => {
    expect(previewOf(view)).toBeNull();
  });

  test('is there of the first scene of a story, as it is told', () => {
    expect(previewOf({ story: at('one'), layers, camera: fitted })).toBe('previews/story-tea.png');
    expect(previewOf({ story: at('one'), camera: fitted })).toBeNull();
    expect(previewOf({ story: at('one'), layers, camera: { ...fitted, zoom: 7 } })).toBeNull();
    expect(previewOf({ story: at('two'), layers, camera: fitted })).toBeNull();
  });

  test('is not there of a view that was moved where no map can say whereto', () => {
    expect(previewOfView(atlasState({ camera: fitted }), () => null)).toBeNull();
  });
});
