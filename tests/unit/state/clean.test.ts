import { beforeAll, describe, expect, test } from 'vitest';
import { type LayerFilter, noFilter } from '../../../src/atlas/filter.ts';
import type { Area } from '../../../src/geo/area.ts';
import { areaQuestions } from '../../../src/state/area-limit.ts';
import { cleanView } from '../../../src/state/clean.ts';
import type { AtlasData, LayerData } from '../../../src/state/data.ts';
import type { Selection, ViewState } from '../../../src/state/view.ts';
import { atlasData, atlasState, countyLayer, pointLayer } from '../fixtures.ts';

beforeAll(areaQuestions.load);

const { view } = atlasState();
const data = atlasData();
const failed: LayerData = {
  status: 'failed',
  problem: { file: 'data/layers/products.json', reason: 'missing', detail: 'HTTP 404' },
};
const withoutProducts: AtlasData = { ...data, layers: { ...data.layers, products: failed } };

function clean(change: Partial<ViewState>, of: AtlasData = data) {
  return cleanView({ ...view, ...change }, of);
}

function cleanFilter(filter: Partial<LayerFilter>, of: AtlasData = data) {
  const { view: cleaned, ignored } = clean({ filters: { products: { ...noFilter, ...filter } } }, of);
  return { filters: cleaned.filters, ignored };
}

test('a view that fits the data stays as it is', () => {
  const fitting: Partial<ViewState> = {
    filters: {
      products: {
        values: { kind: ['tea'], province: ['620000'] },
        years: { year: [2019, 2020] },
        text: 'anything',
      },
    },
    layers: view.layers.map((layer) =>
      layer.id === 'products' ? { ...layer, colourBy: 'official' } : layer,
    ),
    selection: { kind: 'record', layer: 'products', record: 'apple' },
    panel: 'layer:partners',
  };
  expect(clean(fitting)).toEqual({ view: { ...view, ...fitting }, ignored: [] });
});

describe('a filter', () => {
  test('by a facet that the layer does not have is taken out and named', () => {
    expect(cleanFilter({ values: { colour: ['red'] } })).toEqual({
      filters: {},
      ignored: ['f.products.colour'],
    });
  });

  test('keeps the values that the layer has and names the facet when one is gone', () => {
    expect(cleanFilter({ values: { kind: ['tea', 'rice'] } })).toEqual({
      filters: { products: { ...noFilter, values: { kind: ['tea'] } } },
      ignored: ['f.products.kind'],
    });
  });

  test('by a value that no record has is taken out: it would show nothing', () => {
    expect(cleanFilter({ values: { kind: ['spice'] } }).ignored).toEqual(['f.products.kind']);
  });

  test('by years of a facet that has none is taken out', () => {
    expect(cleanFilter({ years: { kind: [2018, 2020] } })).toEqual({
      filters: {},
      ignored: ['f.products.kind'],
    });
  });

  test('by more years than the layer has is cut to them, which loses nothing', () => {
    expect(cleanFilter({ years: { year: [1900, 2020] } })).toEqual({
      filters: { products: { ...noFilter, years: { year: [2019, 2020] } } },
      ignored: [],
    });
  });

  test('by years that no record has is taken out and named', () => {
    expect(cleanFilter({ years: { year: [1990, 2000] } })).toEqual({
      filters: {},
      ignored: ['f.products.year'],
    });
  });

  test('by single values of a year is taken out', () => {
    expect(cleanFilter({ values: { year: ['2019'] } })).toEqual({
      filters: {},
      ignored: ['f.products.year'],
    });
  });

  test('loses only what does not fit', () => {
    const { filters } = cleanFilter({
      values: { colour: ['red'] },
      years: { year: [2019, 2020] },
      text: 'x',
    });
    expect(filters.products).toEqual({ values: {}, years: { year: [2019, 2020] }, text: 'x' });
  });

  test('compares the figures of a measure that the layer has, and names one that it has not', () => {
    const figure = (value: number) => ({ measure: 'area', value, unit: 'hectares', source: 'page' });
    const layer = countyLayer();
    const records = layer.records.map((record, index) => ({ ...record, figures: [figure(index)] }));
    const compared = atlasData([{ ...layer, records }]);
    const charts: Partial<ViewState> = { dock: { show: 'charts', layer: 'products' } };
    expect(clean({ ...charts, measure: 'area.hectares' }, compared)).toEqual({
      view: { ...view, ...charts, measure: 'area.hectares' },
      ignored: [],
    });
    expect(clean({ ...charts, measure: 'area.tonnes' }, compared)).toEqual({
      view: { ...view, ...charts },
      ignored: ['measure'],
    });
    expect(clean({ measure: 'area.hectares' }, compared).ignored).toEqual(['measure']);
  });

  test('of a layer that could not be loaded waits for the retry', () => {
    const filter = { values: { kind: ['tea'] } };
    expect(cleanFilter(filter, withoutProducts)).toEqual({
      filters: { products: { ...noFilter, ...filter } },
      ignored: [],
    });
  });
});

describe('the colour of a layer', () => {
  const by = (colourBy: string): ViewState['layers'] => view.layers.map((layer) => ({ ...layer, colourBy }));

  test('by a field that it is not offered for goes back to the standard', () => {
    const { view: cleaned, ignored } = clean({ layers: by('link') });
    expect(cleaned.layers.map(({ colourBy }) => colourBy)).toEqual([null, null, null]);
    expect(new Set(ignored)).toEqual(new Set(['layers']));
  });

  test('of a layer that could not be loaded waits for the retry', () => {
    const { view: cleaned } = clean({ layers: by('kind') }, withoutProducts);
    expect(cleaned.layers.map(({ colourBy }) => colourBy)).toEqual(['kind', null, null]);
  });
});

describe('the time range', () => {
  test('is cut to the years of the atlas', () => {
    expect(clean({ time: [1900, 2020] })).toEqual({ view: { ...view, time: [2016, 2020] }, ignored: [] });
  });

  test('outside the years of the atlas is taken out and named', () => {
    expect(clean({ time: [1900, 1950] })).toEqual({ view, ignored: ['time'] });
  });

  test('stays while a layer is missing, which may have those years', () => {
    expect(clean({ time: [1900, 1950] }, withoutProducts).view.time).toEqual([1900, 1950]);
  });
});

describe('a selection', () => {
  test.each([
    ['of a record', { kind: 'record', layer: 'products', record: 'apple' }],
    ['of a place', { kind: 'place', code: '430822' }],
  ] as [string, Selection][])('%s that there is stays', (_what, selection) => {
    expect(clean({ selection })).toEqual({ view: { ...view, selection }, ignored: [] });
  });

  test.each([
    ['a record that there is not', { kind: 'record', layer: 'products', record: 'rice' }],
    ['a layer that there is not', { kind: 'record', layer: 'rivers', record: 'apple' }],
    ['a layer by a name that every object has', { kind: 'record', layer: 'constructor', record: 'apple' }],
    ['a layer by the prototype', { kind: 'record', layer: '__proto__', record: 'apple' }],
    ['a place that there is not', { kind: 'place', code: '999999' }],
  ] as [string, Selection][])('of %s is taken out and named', (_what, selection) => {
    expect(clean({ selection })).toEqual({ view, ignored: ['select'] });
  });

  test('of a place by its old code is that of the place of today', () => {
    const { view: cleaned, ignored } = clean({ selection: { kind: 'place', code: '130733' } });
    expect([cleaned.selection, ignored]).toEqual([{ kind: 'place', code: '130709' }, []]);
  });

  test('in a layer that could not be loaded waits for the retry', () => {
    const selection: Selection = { kind: 'record', layer: 'products', record: 'apple' };
    expect(clean({ selection }, withoutProducts).view.selection).toEqual(selection);
  });
});

describe('the open panel', () => {
  test.each(['layers', 'none', 'about', 'layer:hosts'] as const)('"%s" stays', (panel) => {
    expect(clean({ panel })).toEqual({ view: { ...view, panel }, ignored: [] });
  });

  test.each(['layer:rivers', 'layer:constructor', 'layer:__proto__'] as const)(
    '"%s" gives way to the layers',
    (panel) => {
      expect(clean({ panel })).toEqual({ view: { ...view, panel: 'layers' }, ignored: ['panel'] });
    },
  );

  test('of a layer that could not be loaded stays: it says what is wrong', () => {
    expect(clean({ panel: 'layer:products' }, withoutProducts).view.panel).toBe('layer:products');
  });
});

describe('the dock', () => {
  const dock = { show: 'table', layer: 'products' } as const;

  test('with a sort and columns that the layer has stays', () => {
    const fitting: Partial<ViewState> = {
      dock,
      sort: { column: 'year', descending: true },
      columns: ['name', 'kind', 'sources'],
    };
    expect(clean(fitting)).toEqual({ view: { ...view, ...fitting }, ignored: [] });
  });

  test.each(['rivers', 'constructor', '__proto__'])('of the layer "%s" is taken out and named', (layer) => {
    expect(clean({ dock: { show: 'charts', layer } })).toEqual({ view, ignored: ['data'] });
  });

  test('is not sorted by what is no column', () => {
    const { view: cleaned, ignored } = clean({ dock, sort: { column: 'colour', descending: false } });
    expect([cleaned.sort, ignored]).toEqual([null, ['sort']]);
  });

  test('keeps the columns that there are and names the loss', () => {
    const { view: cleaned, ignored } = clean({ dock, columns: ['year', 'colour', 'constructor'] });
    expect([cleaned.columns, ignored]).toEqual([['year'], ['columns']]);
  });

  test('without a column that there is has the standard ones', () => {
    expect(clean({ dock, columns: ['colour'] }).view.columns).toBeNull();
  });

  test('of a layer that could not be loaded waits for the retry', () => {
    const waiting: Partial<ViewState> = {
      dock,
      sort: { column: 'kind', descending: false },
      columns: ['anything'],
    };
    expect(clean(waiting, withoutProducts)).toEqual({ view: { ...view, ...waiting }, ignored: [] });
  });

  test('that is closed has no sort and no columns', () => {
    const { view: cleaned, ignored } = clean({
      sort: { column: 'year', descending: false },
      columns: ['year'],
    });
    expect([cleaned.sort, cleaned.columns, ignored]).toEqual([null, null, ['sort', 'columns']]);
  });
});

describe('an area', () => {
  test.each<Area>([
    { kind: 'place', code: '620000' },
    { kind: 'near', layer: 'products', record: 'apple', radius: 5 },
    { kind: 'box', bounds: [100, 30, 110, 40] },
  ])('that the data know stays: %j', (area) => {
    expect(clean({ area })).toEqual({ view: { ...view, area }, ignored: [] });
  });

  test.each<Area>([
    { kind: 'place', code: '999999' },
    { kind: 'place', code: '620522' },
    { kind: 'near', layer: 'products', record: 'nobody', radius: 5 },
    { kind: 'near', layer: 'nothing', record: 'apple', radius: 5 },
  ])('of what the data do not have goes and is named: %j', (area) => {
    const cleaned = clean({ area });
    expect(cleaned.view.area).toBeNull();
    expect(cleaned.ignored).toEqual(['area']);
  });

  test('that crosses itself stays, so that the reader is told what is wrong with it', () => {
    const corners: [number, number][] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ];
    const area: Area = { kind: 'polygon', corners };
    expect(clean({ area })).toEqual({ view: { ...view, area }, ignored: [] });
  });

  test('round a record of a layer that failed waits for it', () => {
    const area: Area = { kind: 'near', layer: 'products', record: 'apple', radius: 5 };
    expect(clean({ area }, withoutProducts).view.area).toEqual(area);
  });
});

describe('a question about what is nearest', () => {
  const asking = atlasData([
    countyLayer({
      nearest: [{ layer: 'hosts', title: { en: 'Hosts', zh: '机构' }, list: 'nearest' }],
    }),
    pointLayer(),
  ]);
  const selection: Selection = { kind: 'record', layer: 'products', record: 'apple' };

  test('that fits the selection stays', () => {
    expect(clean({ selection, nearest: 'hosts' }, asking).view.nearest).toBe('hosts');
  });

  test('that does not fit it, or has none, goes and is named', () => {
    for (const change of [{ selection, nearest: 'products' }, { nearest: 'hosts' }]) {
      const cleaned = clean(change, asking);
      expect(cleaned.view.nearest).toBeNull();
      expect(cleaned.ignored).toEqual(['nearest']);
    }
  });

  test('about a layer that is not there goes and is named', () => {
    expect(clean({ selection, nearest: 'nothing' }, asking).ignored).toEqual(['nearest']);
  });
});

describe('the limit to an area', () => {
  test('stays with its area', () => {
    const limited: Partial<ViewState> = { area: { kind: 'place', code: '620000' }, onlyInArea: true };
    expect(clean(limited)).toEqual({ view: { ...view, ...limited }, ignored: [] });
  });

  test('without an area goes and is named', () => {
    expect(clean({ onlyInArea: true })).toEqual({ view, ignored: ['inarea'] });
  });

  test('goes with an area that the data do not have', () => {
    const cleaned = clean({ area: { kind: 'place', code: '999999' }, onlyInArea: true });
    expect(cleaned).toEqual({ view, ignored: ['area', 'inarea'] });
  });
});

describe('one source in the list of sources', () => {
  const source = {
    id: 'page',
    title: 'A page',
    accessed: '2024-01-01',
  } as unknown as AtlasData['sources'][string];
  const withSources: AtlasData = { ...data, sources: { page: source } };

  test('that there is stays', () => {
    expect(clean({ panel: 'source:page' }, withSources).view.panel).toBe('source:page');
  });

  test.each(['source:gone', 'source:constructor'] as const)(
    'that there is not goes and is named: %s',
    (panel) => {
      expect(clean({ panel }, withSources)).toEqual({
        view: { ...view, panel: 'sources' },
        ignored: ['panel'],
      });
    },
  );

  test('waits while the sources could not be loaded', () => {
    expect(clean({ panel: 'source:page' })).toEqual({ view: { ...view, panel: 'source:page' }, ignored: [] });
  });
});
