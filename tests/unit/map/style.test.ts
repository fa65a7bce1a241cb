import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../src/map/difference.ts';
import { palettes } from '../../../src/map/palette.ts';
import { shownLayers } from '../../../src/map/shown-layers.ts';
import type { StyleInput, StyleModel } from '../../../src/map/style/model.ts';
import { styleOf } from '../../../src/map/style/style.ts';
import { moveLayer, setValues } from '../../../src/state/actions.ts';
import { atlasData, atlasState, countryLayer, countyLayer, pointLayer } from '../fixtures.ts';
import {
  complaints,
  dataOf,
  draws,
  fan,
  layersDrawing,
  propertyOf,
  selecting,
  show,
  styleInput,
} from './drawn.ts';

const styled = (change: Partial<StyleInput> = {}): StyleModel => styleOf(styleInput(change));
const place = (style: StyleModel, id: string): number => style.layers.findIndex((layer) => layer.id === id);

describe('MapLibre has no complaint', () => {
  test.each<[string, Partial<StyleInput>]>([
    ['about the start', {}],
    [
      'about the dark palette, the globe and Chinese',
      { palette: palettes.dark, projection: 'globe', language: 'zh' },
    ],
    ['when no layer is switched on', { shown: [] }],
    [
      'when filters leave no record',
      { shown: [countyLayer(), pointLayer()].map((each) => show(each, {}, [])) },
    ],
    ['when no boundary was loaded', { geometry: {} }],
    ['about an open fan with a selected leaf', { fan, ...selecting('hosts', 'xiamen-library') }],
    ['about a selected county, country or place', selecting('products', 'basket')],
    [
      'about half opacity',
      { shown: [show(countyLayer(), { opacity: 0.5 }), show(pointLayer(), { opacity: 0.5 })] },
    ],
    ['about outlines', { shown: [show(countyLayer({ mark: { ...countyLayer().mark, shape: 'outline' } }))] }],
    ['about colour classes', { shown: [show(countryLayer(), { colourBy: 'since' })] }],
  ])('%s', (_what, change) => {
    expect(complaints(styled(change))).toEqual([]);
  });

  test('and it would complain of a layer without its source', () => {
    const { sources, ...style } = styled();
    const { counties: _gone, ...others } = sources;
    expect(complaints({ ...style, sources: others })).not.toEqual([]);
  });
});

describe('the order of the map', () => {
  test('the topmost data layer is drawn last', () => {
    const style = styled();
    expect(place(style, 'area/partners')).toBeLessThan(place(style, 'point/hosts'));
    expect(place(style, 'point/hosts')).toBeLessThan(place(style, 'area/products'));
  });

  test('the ground lies below all data; borders, selection, names and the fan lie above areas', () => {
    const shown = [pointLayer(), countyLayer(), countryLayer()].map((layer) => show(layer));
    const style = styled({ shown, fan, ...selecting('products', 'apple') });
    const order = [
      'sea',
      'land',
      'county-lines',
      'area/partners',
      'area-edge/products',
      'province-lines',
      'country-lines',
      'selection-counties',
    ];
    const above = ['names-county', 'fan-legs', 'fan-leaves'];
    const places = [...order, ...above].map((id) => place(style, id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  describe('borders', () => {
    const borders = ['prefecture-lines', 'province-lines', 'country-lines', 'dash-line'];
    const countries = show(countryLayer());
    const [counties, hosts] = [show(countyLayer()), show(pointLayer())];

    test.each([
      ['counties over points', [counties, hosts, countries]],
      ['countries over points', [countries, hosts, counties]],
      ['points over all areas', [hosts, counties, countries]],
    ])('do not run through marks and their numbers: %s', (_order, shown) => {
      const style = styled({ shown });
      const marks = ['point/hosts', 'cluster/hosts', 'cluster-count/hosts'].map((id) => place(style, id));
      const lines = borders.map((id) => place(style, id));
      expect(lines).not.toContain(-1);
      expect(Math.max(...lines)).toBeLessThan(Math.min(...marks));
    });

    test('of countries that lie over points are drawn over their areas, and of no others', () => {
      const style = styled({ shown: [countries, hosts] });
      expect(place(style, 'country-lines/partners')).toBeGreaterThan(place(style, 'area/partners'));
      expect(layersDrawing(style, 'KHM')).toContain('country-lines/partners');
      expect(layersDrawing(style, 'CHN')).not.toContain('country-lines/partners');
      expect(place(styled({ shown: [hosts, countries] }), 'country-lines/partners')).toBe(-1);
    });
  });

  test('every layer has an id of its own', () => {
    const { layers } = styled({ fan, ...selecting('hosts', 'xiamen-library') });
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
  });
});

describe('names on the map', () => {
  test.each(['en', 'zh'] as const)('are in the language of the reader: %s', (language) => {
    for (const kind of ['country', 'province', 'county']) {
      const style = styled({ language });
      const text = propertyOf(style, `names-${kind}`, 'text-field', { en: 'Hunan', zh: '湖南省', kind });
      expect(String(text)).toBe(language === 'en' ? 'Hunan' : '湖南省');
    }
  });

  test('of each kind are drawn by a layer of their own', () => {
    for (const kind of ['country', 'province', 'county']) {
      const drawing = styled().layers.filter(
        (layer) => layer.id.startsWith('names-') && draws(layer, { kind, minzoom: 0 }),
      );
      expect(drawing.map(({ id }) => id)).toEqual([`names-${kind}`]);
    }
  });

  test('wait for the zoom from which there is room for them', () => {
    const [countries] = styled().layers.filter(({ id }) => id === 'names-country') as [LayerSpecification];
    const at = (zoom: number): boolean => draws(countries, { kind: 'country', minzoom: 4 }, zoom);
    expect([at(3), at(4), at(5)]).toEqual([false, true, true]);
  });
});

describe('the selection', () => {
  const outlined = (style: StyleModel, code: string): string[] =>
    layersDrawing(style, code).filter((id) => id.startsWith('selection-') && !id.endsWith('-halo'));

  test('outlines every county of the record, by the code of today', () => {
    const style = styled(selecting('products', 'basket'));
    expect(outlined(style, '430822')).toContain('selection-counties');
    expect(outlined(style, '620522')).toContain('selection-counties');
    expect(outlined(style, '130709')).toEqual([]);
    expect(outlined(styled(selecting('products', 'snow-tea')), '130709')).toContain('selection-counties');
  });

  test.each(['KHM', '430000', '430822'])('outlines the place %s', (code) => {
    const style = styled({ selection: { kind: 'place', code } });
    expect(outlined(style, code)).toEqual([
      'selection-country-lines',
      'selection-provinces',
      'selection-counties',
    ]);
    expect(outlined(style, 'CHN')).toEqual([]);
  });

  test('rings a single county from afar, where its outline is too small to see', () => {
    const ring = (...selected: [string, string]): LayerSpecification[] =>
      styled(selecting(...selected)).layers.filter(({ id }) => id === 'selection-ring');
    const [single] = ring('products', 'snow-tea') as [LayerSpecification];
    expect(draws(single, { kind: 'county', code: '130709' }, 3)).toBe(true);
    expect(draws(single, { kind: 'county', code: '620522' }, 3)).toBe(false);
    expect(single.maxzoom).toBe(5);
    expect(ring('products', 'basket')).toEqual([]);
  });

  test('rings the point of the record', () => {
    const data = dataOf(styled(selecting('hosts', 'lanzhou-library')), 'selection');
    expect(data.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [103.83, 36.06] });
  });

  test('rings the leaf while the fan is open', () => {
    const data = dataOf(styled({ fan, ...selecting('hosts', 'xiamen-library') }), 'selection');
    expect(data.features[0]?.geometry).toEqual({ type: 'Point', coordinates: fan.leaves[1]?.position });
  });

  test('stays though the filters leave its record out', () => {
    const style = styled({ ...selecting('products', 'apple'), shown: [] });
    expect(outlined(style, '620522')).toContain('selection-counties');
  });

  test('draws nothing when nothing is selected', () => {
    expect(styled().layers.filter(({ id }) => id.startsWith('selection'))).toEqual([]);
  });
});

describe('the picture is a function of the state', () => {
  test('made twice from one state it asks the map for nothing', () => {
    const input = styleInput();
    expect(differenceOf(styleOf(input), styleOf(input))).toEqual([]);
  });

  test('a layer moved up is moved on the map, and no data is handed over again', () => {
    const state = atlasState();
    const moved = { ...state, view: moveLayer(state.view, 'hosts', -1) };
    const { geometry } = styleInput();
    const steps = differenceOf(
      styled({ geometry, shown: shownLayers(state) }),
      styled({ geometry, shown: shownLayers(moved) }),
    );
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(new Set(['move-layer']));
  });

  test('a filter changes the points of its own layer alone', () => {
    const state = atlasState();
    const filtered = { ...state, view: setValues(state.view, 'hosts', 'hostType', ['library']) };
    const geometry = styleInput().geometry;
    const before = styled({ geometry, shown: shownLayers(state) });
    expect(differenceOf(before, styled({ geometry, shown: shownLayers(filtered) }))).toEqual([
      { kind: 'set-data', id: 'points/hosts' },
    ]);
  });

  test('a new projection changes only the projection', () => {
    const input = styleInput();
    const steps = differenceOf(styleOf(input), styleOf({ ...input, projection: 'globe' }));
    expect(steps).toEqual([{ kind: 'set-projection' }]);
  });

  test('a darker palette reaches the points as well', () => {
    const shown = [show(pointLayer())];
    const image = (of: StyleModel): string =>
      String(propertyOf(of, 'point/hosts', 'icon-image', { look: 0 }));
    expect(image(styled({ shown }))).not.toBe(image(styled({ shown, palette: palettes.dark })));
  });
});

describe('the layers shown', () => {
  const ids = (state: ReturnType<typeof atlasState>): string[] =>
    shownLayers(state).map(({ layer }) => layer.id);

  test('are those switched on, topmost first', () => {
    const state = atlasState();
    expect(ids(state)).toEqual(['products', 'hosts']);
    expect(ids({ ...state, view: moveLayer(state.view, 'hosts', -1) })).toEqual(['hosts', 'products']);
  });

  test('are not those that could not be read', () => {
    const data = atlasData();
    const state = atlasState({}, { ...data, layers: { ...data.layers, hosts: { status: 'loading' } } });
    expect(ids(state)).toEqual(['products']);
  });

  test('carry the records that pass the filters', () => {
    const { view } = atlasState();
    const [products] = shownLayers(atlasState(setValues(view, 'products', 'kind', ['fruit'])));
    expect(products?.records.map(({ id }) => id)).toEqual(['apple', 'basket']);
  });
});
