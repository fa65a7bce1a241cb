import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pictureOfScene } from '../../../src/app/scene-picture.ts';
import { rasterOf } from '../../../src/map/raster.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/state/store.ts';
import { atlasState } from '../fixtures.ts';
import { scene } from '../story-fixtures.ts';

// There is no canvas here: the document stands for its pixels.
vi.mock('../../../src/map/raster.ts', () => ({ rasterOf: vi.fn() }));
const raster = vi.mocked(rasterOf);

const tea = scene('tea', { view: 'layers=products&f.products.kind=tea' });
const all = scene('all');

let store: AtlasStore;
beforeEach(() => {
  raster.mockReset();
  raster.mockImplementation(async (svg) => new Blob([svg]));
  vi.stubGlobal('window', {});
  const { data, start, view } = atlasState();
  store = createAtlasStore(data, start, view);
});
afterEach(() => vi.unstubAllGlobals());

const textOf = async (picture: Promise<Blob>): Promise<string> => (await picture).text();

describe('the picture of a scene', () => {
  test('shows the view of the scene, not that of the page', async () => {
    store.change((view) => ({ ...view, layers: [] }));
    const pictures = await Promise.all([
      textOf(pictureOfScene(store, tea)),
      textOf(pictureOfScene(store, all)),
    ]);
    expect(pictures[0]).toContain('<svg ');
    expect(pictures[0]).not.toBe(pictures[1]);
  });

  test('is made once, as long as it would be the same', async () => {
    await pictureOfScene(store, tea);
    await pictureOfScene(store, { ...tea });
    expect(raster).toHaveBeenCalledTimes(1);
    store.change((view) => ({ ...view, language: 'zh' }));
    expect(await textOf(pictureOfScene(store, tea))).toContain('lang="zh-CN"');
    expect(raster).toHaveBeenCalledTimes(2);
  });

  test('is made anew when a layer was loaded anew', async () => {
    await pictureOfScene(store, tea);
    const { data } = store.getState();
    store.setState({ data: { ...data, layers: { ...data.layers, products: { status: 'loading' } } } });
    await pictureOfScene(store, tea);
    expect(raster).toHaveBeenCalledTimes(2);
  });

  test('waits until the one before is made', async () => {
    const steps: string[] = [];
    raster.mockImplementation(async (svg) => {
      steps.push('begun');
      await new Promise((resolve) => setTimeout(resolve, 1));
      steps.push('made');
      return new Blob([svg]);
    });
    await Promise.all([pictureOfScene(store, tea), pictureOfScene(store, all)]);
    expect(steps).toEqual(['begun', 'made', 'begun', 'made']);
  });

  test('that failed keeps nobody else from theirs, and is tried again', async () => {
    raster.mockRejectedValueOnce(new Error('This browser cannot draw on a canvas.'));
    const failed = pictureOfScene(store, tea);
    const other = pictureOfScene(store, all);
    await expect(failed).rejects.toThrow('canvas');
    expect(await textOf(other)).toContain('<svg ');
    expect(await textOf(pictureOfScene(store, tea))).toContain('<svg ');
  });
});
