import type { FeatureCollection, Polygon } from 'geojson';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCountyDetail } from '../../../src/app/county-detail.ts';
import type { Bounds } from '../../../src/atlas/filter.ts';
import { type AtlasStore, createAtlasStore } from '../../../src/state/store.ts';
import type { Camera } from '../../../src/state/view.ts';
import { boundaries } from '../fixture-places.ts';
import { atlasState } from '../fixtures.ts';
import { type FakeSite, fakeSite, held, topology } from './fake-site.ts';

const gansu = 'geo/counties/620000.json';
const hunan = 'geo/counties/430000.json';
const world: Bounds = [-180, -60, 180, 80];
const aroundQinan: Bounds = [103, 33, 108, 37];
const aroundSangzhi: Bounds = [108, 28, 112, 31];
const fine = topology({ counties: ['620522'] }, 1);

function at(longitude: number, latitude: number, zoom: number): Camera {
  return { longitude, latitude, zoom, bearing: 0, pitch: 0 };
}
const qinan = at(105.5, 35, 8);
const sangzhi = at(110, 29.5, 8);

let site: FakeSite;
let store: AtlasStore;
beforeEach(() => {
  site = fakeSite();
  site.put(gansu, fine);
  site.put(hunan, topology({ counties: ['430822'] }, 1));
  vi.stubGlobal('window', { innerWidth: 1440, innerHeight: 900 });
  const { data, start, view } = atlasState();
  store = createAtlasStore(data, start, view);
  keepCountyDetail(store);
});
afterEach(() => vi.unstubAllGlobals());

const fly = (camera: Camera): void => store.change((view) => ({ ...view, camera }));
const rest = (mapBounds: Bounds): void => store.pass({ mapBounds });
/** Whether the county is drawn with its finer shape, which starts elsewhere than the coarse one. */
function isFine(code: string): boolean {
  const { counties } = store.getState().data.boundaries;
  const shape = counties?.features.find((feature) => feature.properties?.code === code)?.geometry as Polygon;
  return shape.coordinates[0]?.[0]?.join() === '100,30';
}
function putCounties(counties: FeatureCollection | undefined): void {
  const { data } = store.getState();
  store.setState({ data: { ...data, boundaries: { ...data.boundaries, counties } } });
}
/** Time for answers to arrive and be drawn. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('finer shapes of a province', () => {
  test('come after a flight, whichever of camera and bounds is told first', async () => {
    rest(world);
    fly(qinan);
    rest(aroundQinan);
    await settle();
    expect(site.asked()).toEqual([gansu]);
    expect(isFine('620522')).toBe(true);
    expect(isFine('430822')).toBe(false);

    rest(aroundSangzhi);
    fly(sangzhi);
    await settle();
    expect(site.asked()).toEqual([hunan]);
    expect(isFine('430822')).toBe(true);
    expect(isFine('620522')).toBe(true);
  });

  test('do not come from far away, nor before the map says what it shows', () => {
    fly(qinan);
    expect(site.asked()).toEqual([]);
    fly(at(105.5, 35, 6));
    rest(aroundQinan);
    expect(site.asked()).toEqual([]);
  });

  test('come only for where the flight goes, not for all that was in view before it', () => {
    rest(world);
    fly(qinan);
    expect(site.asked()).toEqual([gansu]);
  });

  test('come once', async () => {
    fly(qinan);
    rest(aroundQinan);
    rest([...aroundQinan]);
    await settle();
    rest([...aroundQinan]);
    await settle();
    expect(site.asked()).toEqual([gansu]);
  });

  test('do not come for changes that leave the place as it is', () => {
    fly(qinan);
    store.setState({ passing: { ...store.getState().passing, mapBounds: null } });
    store.change((view) => ({ ...view, theme: 'dark' }));
    expect(site.asked()).toEqual([]);
  });

  test.each([
    ['missing', (): Response => new Response('', { status: 404 })],
    ['damaged', (): Response => Response.json({ ...fine, arcs: [] })],
  ])('that are %s are asked for again when the reader moves on', async (_, broken) => {
    site.answer(gansu, broken);
    fly(qinan);
    rest(aroundQinan);
    await settle();
    expect(site.asked()).toEqual([gansu]);
    expect(isFine('620522')).toBe(false);
    site.put(gansu, fine);
    rest([...aroundQinan]);
    await settle();
    expect(site.asked()).toEqual([gansu]);
    expect(isFine('620522')).toBe(true);
  });

  test('come again, without a move, when a retry has brought the coarse ones', async () => {
    fly(qinan);
    rest(aroundQinan);
    await settle();
    site.asked();
    putCounties(boundaries().counties);
    expect(isFine('620522')).toBe(false);
    await settle();
    expect(site.asked()).toEqual([gansu]);
    expect(isFine('620522')).toBe(true);
  });

  test('come when the counties themselves come late', async () => {
    putCounties(undefined);
    fly(qinan);
    rest(aroundQinan);
    expect(site.asked()).toEqual([]);
    putCounties(boundaries().counties);
    await settle();
    expect(isFine('620522')).toBe(true);
  });

  test('asked for before a retry do not stand in the way of those asked for after it', async () => {
    const slow = held({ type: 'Topology' });
    site.answer(gansu, slow.answer);
    fly(qinan);
    rest(aroundQinan);
    site.put(gansu, fine);
    putCounties(boundaries().counties);
    await settle();
    slow.letGo();
    await settle();
    rest([...aroundQinan]);
    await settle();
    expect(site.asked()).toEqual([gansu, gansu]);
    expect(isFine('620522')).toBe(true);
  });

  test('come ahead for what will be shown next, when that is near enough', async () => {
    rest(world);
    fly(at(105, 35, 3));
    store.pass({ coming: [109.5, 29, 110.8, 30] });
    await settle();
    expect(site.asked()).toEqual([hunan]);
    expect(isFine('430822')).toBe(true);
  });

  test('do not come ahead for what will be shown from afar', () => {
    rest(world);
    store.pass({ coming: [70, 10, 140, 55] });
    expect(site.asked()).toEqual([]);
  });
});
