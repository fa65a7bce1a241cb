import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pictureSource } from '../../../src/app/picture-source.ts';
import type { Bounds } from '../../../src/atlas/filter.ts';
import type { Layer } from '../../../src/atlas/schema.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { readView } from '../../../src/state/url.ts';
import { archive, definition } from '../archive-fixtures.ts';
import { atlasData, atlasState, atPoint, pointLayer, record, words } from '../fixtures.ts';

const china: Bounds = [73, 18, 135, 54];

const pageIsAt = (address: string): unknown => vi.stubGlobal('window', { location: new URL(address) });
beforeEach(() => void pageIsAt('https://atlas.example/'));
afterEach(() => void vi.unstubAllGlobals());

function said(address: string, within: Bounds | null = china, layers?: Layer[], zoom = 4) {
  const { data, start } = atlasState({}, layers ? atlasData(layers) : atlasData());
  const atlas = { ...data.atlas, mapReviewNumber: 'GS(2026)1' };
  const store = createAtlasStore({ ...data, atlas }, start, readView(address, start).view);
  return pictureSource(store, china).wordsOf(within, zoom);
}

const legendOf = (address: string, within?: Bounds | null) =>
  said(address, within).legend.map(({ title, rows }) =>
    [title, ...rows.map(({ label }) => label)].join(', '),
  );

describe('what a picture of the view says', () => {
  test('is named after the layers that are shown', () => {
    expect(said('?lang=en&layers=products,partners')).toMatchObject({
      title: 'products and partners',
      alt: 'Map showing products and partners',
    });
    expect(said('?lang=zh&layers=products,partners').title).toBe('products、partners');
  });

  test('its file is called after the layer, or after the atlas when there are several', () => {
    expect(said('?lang=en&layers=products').fileTitle).toBe('products');
    const { atlas, fileTitle } = said('?lang=en&layers=products,partners');
    expect(fileTitle).toBe(atlas);
  });

  test('carries the disclaimer, where boundaries are from, the review number, the date of the data and the address', () => {
    const { data } = atlasState();
    const { disclaimer, dataDate, address } = said('?lang=en');
    expect(disclaimer).toContain(data.atlas.disclaimer.en);
    expect(disclaimer).toContain('Boundaries: Natural Earth, Tianditu');
    expect(disclaimer).toContain('Map review number: GS(2026)1');
    expect(dataDate).toMatch(/^Data as of /);
    expect(address).toBe('https://atlas.example/?lang=en');
  });

  test.each([
    [
      'of the view',
      'https://atlas.example/?lang=en&map=102,32,7',
      'https://atlas.example/?lang=en&map=102,32,7',
    ],
    [
      'without what is for the browser alone',
      'https://atlas.example/?lang=en#layers',
      'https://atlas.example/?lang=en',
    ],
    [
      'without a story that only this browser has',
      'https://atlas.example/?lang=en&time=2018-2020&story=read.own-tea.one',
      'https://atlas.example/?lang=en&time=2018-2020',
    ],
    [
      'of the full atlas, out of a page of somebody else',
      'https://atlas.example/?lang=en&embed=zoom',
      'https://atlas.example/?lang=en',
    ],
    [
      'of the atlas, where that is too long for paper',
      `https://atlas.example/?q.products=${'tea'.repeat(60)}`,
      'https://atlas.example/',
    ],
    ['none, of a file on a computer', 'file:///home/atlas.html?lang=en', null],
    ['none, of a site that this computer alone has', 'http://localhost:4173/?lang=en', null],
  ])('names an address: %s', (_, address, printed) => {
    pageIsAt(address);
    expect(said(new URL(address).search).address).toBe(printed);
  });

  test('names the fixed version of the data, also where the address is too long', () => {
    const { data, start } = atlasState({ dataVersion: '1a2b3c4d5e6f' });
    const filters = { products: { values: {}, years: {}, text: 'tea'.repeat(70) } };
    const store = createAtlasStore(data, start, { ...start, dataVersion: '1a2b3c4d5e6f', filters });
    const { dataDate, address } = pictureSource(store, china).wordsOf(null, 4);
    expect(dataDate).toMatch(/^Data as of .* Fixed version 1a2b3c4d5e6f\.$/);
    expect(address).toBe('https://atlas.example/?dataversion=1a2b3c4d5e6f');
  });

  test('names the filters', () => {
    expect(said('?lang=en&layers=products&f.products.kind=tea').conditions).toEqual(['products: Kind: Tea']);
  });

  test('tells what colours mean apart from what evidence and location look like', () => {
    const [products] = said('?lang=en&layers=products').legend;
    const headings = products?.rows.map(({ heading }) => heading);
    expect(headings?.[0]).toBeUndefined();
    expect(headings?.filter((heading) => heading !== undefined)).toEqual(['Evidence', 'Location']);
    expect(products?.rows.find(({ heading }) => heading === 'Evidence')?.label).toBe('Confirmed');
  });

  test('explains the marks of what passes the filters, in the picture', () => {
    const [all] = legendOf('?lang=en&layers=products');
    expect(all).toContain('Fruit');
    const [tea] = legendOf('?lang=en&layers=products&f.products.kind=tea&f.products.evidence=confirmed');
    expect(tea).toContain('Tea');
    expect(tea).not.toContain('Fruit');
    const [nothing] = legendOf('?lang=en&layers=products', [0, 0, 1, 1]);
    expect(nothing).toBe('products: none in this picture');
  });

  test('says what is outlined, and where the lines from it lead', () => {
    const titles = (address: string) => said(address).legend.map(({ title }) => title);
    expect(titles('?lang=en&layers=products')).toEqual(['products']);
    expect(titles('?lang=en&layers=products&select=products/apple')).toContain("Outlined: Qin'an apple");
    expect(titles('?lang=en&layers=products&select=products/apple&nearest=hosts')).toContain(
      "Outlined: Qin'an apple, with lines to the nearest: hosts",
    );
  });

  test('says that a mark stands for several records only where the picture has such a mark', () => {
    const place = (longitude: number) => atPoint(longitude, 30);
    const records = [100, 100.5, 120].map((longitude) =>
      record({ id: `at-${longitude}`, place: place(longitude) }),
    );
    const rows = (zoom: number, within: Bounds = china) =>
      said('?lang=en&layers=hosts', within, [pointLayer({ records })], zoom).legend.flatMap(
        (layer) => layer.rows,
      );
    const cluster = expect.objectContaining({ label: 'Several records close together' });
    expect(rows(4)).toContainEqual(cluster);
    expect(rows(9)).not.toContainEqual(cluster);
    expect(rows(4, [115, 20, 125, 40])).not.toContainEqual(cluster);
  });

  test('names the field that the reader has coloured a layer by', () => {
    const [title] = said('?lang=en&layers=products@kind').legend.map((layer) => layer.title);
    expect(title).toBe('products: Kind');
  });

  test('says that no layer is shown', () => {
    expect(said('?lang=en&layers=-products').title).toBe('Map without any layer');
  });

  test('says of a layer that did not come that it is not in the picture', () => {
    const { data, start } = atlasState();
    const problem = { file: 'products.json', reason: 'network', detail: '' } as const;
    const layers = { ...data.layers, products: { status: 'failed', problem } as const };
    const store = createAtlasStore({ ...data, layers }, start, start);
    const { legend } = pictureSource(store, china).wordsOf(null, 4);
    expect(legend.map(({ title }) => title)).toContain('products: not in this picture');
  });

  test('says of a layer out of an archive that it is not in the picture', () => {
    const layer: Layer = { ...definition, title: words('Trademarks'), records: [], archive };
    const { title, legend } = said(`?lang=en&layers=${layer.id}`, china, [layer]);
    expect(legend.map((each) => each.title)).toEqual(['Trademarks: not in this picture']);
    expect(title).not.toContain('Trademarks');
  });
});
