import { describe, expect, test } from 'vitest';
import { noFilter } from '../../../src/atlas/filter.ts';
import {
  currentDataIn,
  dataVersionIn,
  parameters,
  printView,
  readView,
  textsOf,
} from '../../../src/state/url.ts';
import type { ViewState } from '../../../src/state/view.ts';
import { atlasState } from '../fixtures.ts';

const { start } = atlasState();
const print = (change: Partial<ViewState>): string => printView({ ...start, ...change }, start);
const read = (search: string): ViewState => readView(search, start).view;
const ignored = (search: string): string[] => readView(search, start).ignored;

describe('an address is short', () => {
  test('the start view names its language alone', () => {
    expect(print({})).toBe('?lang=en');
  });

  test('each part of a view is written as a reader could write it', () => {
    const layers = start.layers.map((layer) =>
      layer.id === 'products' ? { ...layer, opacity: 0.6, colourBy: 'official' } : layer,
    );
    const search = print({
      language: 'zh',
      theme: 'dark',
      camera: { longitude: 103.83, latitude: 36.06, zoom: 5.5, bearing: 0, pitch: 0 },
      projection: 'globe',
      layers,
      filters: {
        products: { values: { kind: ['tea', 'fruit'] }, years: { year: [2018, 2020] }, text: '白茶' },
      },
      time: [2016, 2024],
      includeUndated: true,
      onlyInView: true,
      selection: { kind: 'record', layer: 'products', record: 'apple' },
      panel: 'layer:products',
    });
    expect(decodeURIComponent(search)).toBe(
      '?lang=zh&theme=dark&map=103.83,36.06,5.5&projection=globe&layers=products@official:60,hosts,-partners' +
        '&time=2016-2024&undated=1&inview=1&select=products/apple&panel=layer.products' +
        '&f.products.kind=tea,fruit&f.products.year=2018-2020&q.products=白茶',
    );
  });

  test('a camera is written to about ten metres', () => {
    const camera = {
      longitude: 103.8345678,
      latitude: -36.0612345,
      zoom: 5.54321,
      bearing: 30.4,
      pitch: 45.6,
    };
    expect(print({ camera })).toBe('?lang=en&map=103.8346,-36.0612,5.54,30,46');
  });

  test('a camera that is turned by less than a degree is written as not turned', () => {
    const camera = { longitude: 1, latitude: 2, zoom: 3, bearing: 0.3, pitch: -0 };
    expect(print({ camera })).toBe('?lang=en&map=1,2,3');
  });

  test('words are escaped where an address needs it', () => {
    const search = print({ filters: { products: { ...noFilter, text: 'a&b=c#d %e+f' } } });
    expect(new URLSearchParams(search).get('q.products')).toBe('a&b=c#d %e+f');
  });
});

describe('an address is read', () => {
  test('what it does not name stays as at the start', () => {
    expect(read('')).toEqual(start);
    expect(read('?theme=dark')).toEqual({ ...start, theme: 'dark' });
  });

  test('a layer that a link does not know lies below, hidden', () => {
    expect(read('?layers=hosts').layers.map(({ id, visible }) => [id, visible])).toEqual([
      ['hosts', true],
      ['products', false],
      ['partners', false],
    ]);
  });

  test('a value that looks like a range of years is kept apart from one', () => {
    const filters = { products: { ...noFilter, values: { kind: ['2018-2020'] } } };
    expect(read(print({ filters })).filters).toEqual(filters);
    expect(read('?f.products.kind=2018-2020').filters.products?.years).toEqual({ kind: [2018, 2020] });
  });

  test('a value named twice is chosen once', () => {
    expect(read('?f.products.kind=tea,tea').filters.products?.values).toEqual({ kind: ['tea'] });
  });

  test('of a parameter named twice the last one holds', () => {
    expect(read('?time=2010-2011&time=2018-2020').time).toEqual([2018, 2020]);
  });

  test('filters of one layer add up', () => {
    expect(read('?f.products.kind=tea&f.products.year=2018-2020&q.products=x').filters.products).toEqual({
      values: { kind: ['tea'] },
      years: { year: [2018, 2020] },
      text: 'x',
    });
  });

  test('a camera near the pole of the globe is read as MapLibre gives it', () => {
    const camera = { longitude: 20, latitude: 88.5, zoom: -2.9, bearing: 0, pitch: 0 };
    expect(read(print({ camera })).camera).toEqual(camera);
  });
});

describe('what cannot be understood is named and changes nothing', () => {
  test.each([
    ['a parameter that there is not', '?colour=blue'],
    ['a language that the atlas does not speak', '?lang=fr'],
    ['an empty language', '?lang='],
    ['a theme that there is not', '?theme=stage'],
    ['a projection that there is not', '?projection=flat'],
    ['a camera with too few numbers', '?map=1,2'],
    ['a camera with too many numbers', '?map=1,2,3,4,5,6'],
    ['a camera with a gap', '?map=1,,3'],
    ['a camera of words', '?map=a,b,c'],
    ['a camera nowhere', '?map=NaN,NaN,NaN'],
    ['a camera infinitely far', '?map=1,2,Infinity'],
    ['a camera east of 180 degrees', '?map=181,0,3'],
    ['a camera beyond the pole', '?map=0,91,3'],
    ['a camera too far away', '?map=0,0,-4'],
    ['a camera too near', '?map=0,0,19'],
    ['a camera turned too far', '?map=0,0,3,181'],
    ['a camera tilted too far', '?map=0,0,3,0,61'],
    ['a camera tilted backwards', '?map=0,0,3,0,-1'],
    ['layers that there are not', '?layers=lakes,rivers'],
    ['a layer that is all but transparent', '?layers=hosts:9'],
    ['a layer more than opaque', '?layers=hosts:101'],
    ['an empty list of layers', '?layers='],
    ['years in the wrong order', '?time=2020-2018'],
    ['years of two digits', '?time=18-20'],
    ['a year before any record', '?time=1899-2000'],
    ['a year after any record', '?time=2000-2101'],
    ['a flag that is not 1', '?undated=yes'],
    ['a view flag that is not 1', '?inview=0'],
    ['a selection without a record', '?select=products/'],
    ['a selection with too many parts', '?select=products/apple/x'],
    ['a panel that there is not', '?panel=secret'],
    ['a filter of a layer that there is not', '?f.rivers.kind=tea'],
    ['a filter without a value', '?f.products.kind='],
    ['a filter of empty values', '?f.products.kind=,,'],
    ['a filter without a facet', '?f.products=tea'],
    ['a filter by a name that every object has', '?f.products.constructor=tea'],
    ['a filter by the prototype', '?f.products.__proto__=tea'],
    ['words for a layer that there is not', '?q.rivers=x'],
    ['words for a name that every object has', '?q.constructor=x'],
  ])('%s', (_what, search) => {
    const [name] = new URLSearchParams(search).keys();
    expect(readView(search, start)).toEqual({ view: start, ignored: [name] });
  });

  test('what stands beside it is read all the same', () => {
    expect(readView('?lang=fr&theme=dark&f.rivers.kind=x', start)).toEqual({
      view: { ...start, theme: 'dark' },
      ignored: ['lang', 'f.rivers.kind'],
    });
  });
});

describe('layers of which some cannot be understood', () => {
  const layers = (search: string): string =>
    read(search)
      .layers.map(({ id, visible }) => (visible ? id : `-${id}`))
      .join();

  test.each([
    ['a layer that there is not', 'rivers,partners,-hosts', 'partners,-hosts,-products'],
    ['a layer named twice', 'hosts,-hosts,products', 'hosts,products,-partners'],
    ['a layer that is all but transparent', 'hosts:9,products', 'products,-hosts,-partners'],
  ])('%s is skipped and named, the others hold', (_what, text, kept) => {
    expect(layers(`?layers=${text}`)).toBe(kept);
    expect(ignored(`?layers=${text}`)).toEqual(['layers']);
  });
});

describe('words that are too long', () => {
  test('are cut to 200 characters', () => {
    expect(read(`?q.products=${'x'.repeat(1000)}`).filters.products?.text).toBe('x'.repeat(200));
  });

  test('are named as understood in part only', () => {
    expect(ignored(`?q.products=${'x'.repeat(200)}`)).toEqual([]);
    expect(ignored(`?q.products=${'x'.repeat(201)}`)).toEqual(['q.products']);
  });

  test('are not cut through the middle of a character: the address can be written again', () => {
    const view = read(`?q.products=${'x'.repeat(199)}${encodeURIComponent('𬭎')}`);
    expect(view.filters.products?.text).toBe('x'.repeat(199));
    expect(printView(view, start)).toContain('xxx');
  });
});

describe('a fixed version of the data', () => {
  const fixed = { ...start, dataVersion: '1a2b3c4d5e6f' };

  test('is named in every link, that of the start view too', () => {
    expect(printView(fixed, fixed)).toBe('?lang=en&dataversion=1a2b3c4d5e6f');
    expect(readView('?dataversion=1a2b3c4d5e6f', fixed)).toEqual({ view: fixed, ignored: [] });
  });

  test('cannot be taken for another one', () => {
    expect(readView('?dataversion=000000000000', fixed)).toEqual({ view: fixed, ignored: ['dataversion'] });
    expect(ignored('?dataversion=1a2b3c4d5e6f')).toEqual(['dataversion']);
  });

  test('is left out of the way to the current data, which else is the same', () => {
    expect(currentDataIn('?lang=en&dataversion=1a2b3c4d5e6f&inview=1')).toEqual({
      href: './?lang=en&inview=1',
      opensTab: false,
    });
    expect(currentDataIn('?lang=en')).toBeNull();
  });

  test('leads from a page of somebody else to the full atlas in a tab of its own', () => {
    expect(currentDataIn('?lang=en&amp;embed=zoom&amp;dataversion=1a2b3c4d5e6f')).toEqual({
      href: './?lang=en',
      opensTab: true,
    });
  });

  test('is known before the view is read', () => {
    expect(dataVersionIn('?lang=en&dataversion=1a2b3c4d5e6f')).toBe('1a2b3c4d5e6f');
    expect(dataVersionIn('?lang=en')).toBeNull();
  });

  test('is asked for by a part of its name too, as the data of now are others', () => {
    expect(dataVersionIn('?lang=en&dataversion=1a2b')).toBe('1a2b');
  });

  test('is found in an address whose & was escaped twice, as the view is', () => {
    const search = '?lang=en&amp;dataversion=1a2b3c4d5e6f&amp;inview=1';
    expect(dataVersionIn(search)).toBe('1a2b3c4d5e6f');
    expect(readView(search, fixed).ignored).toEqual([]);
    const current = currentDataIn(search)?.href ?? '';
    expect(dataVersionIn(current.slice(2))).toBeNull();
    expect(readView(current.slice(2), start)).toEqual(readView('?lang=en&inview=1', start));
  });

  test('is the last of several', () => {
    expect(dataVersionIn('?dataversion=000000000000&dataversion=1a2b3c4d5e6f')).toBe('1a2b3c4d5e6f');
  });

  test.each(['', 'now', '../atlas', '<script>'])('is not what was never a name: "%s"', (text) => {
    const search = `?dataversion=${encodeURIComponent(text)}`;
    expect(dataVersionIn(search)).toBeNull();
    expect(readView(search, start).ignored).toEqual(['dataversion']);
  });
});

test('what is needed before a view is read is found under older names, too', () => {
  const search = '?lang=en&amp;area=place:510000&amp;inarea=1';
  expect(readView(search, start).view.area).not.toBeNull();
  expect(textsOf(search, 'area')).toEqual(['place:510000']);
  expect(textsOf(search, 'time')).toEqual([]);
});

describe('an address longer than any view needs', () => {
  test('is read as far as that, and the rest is named', () => {
    const facets = Array.from({ length: 10_000 }, (_, index) => `f.products.x${index}=tea`);
    const { view, ignored: names } = readView(`?${facets.join('&')}&theme=dark`, start);
    const read = Object.keys(view.filters.products?.values ?? {}).length;
    expect(read).toBeGreaterThan(100);
    expect(read).toBeLessThan(2000);
    expect(names).toContain('theme');
    expect(names).toHaveLength(10_001 - read);
  });

  test('loses a parameter that is too long by itself, and keeps what stands behind it', () => {
    expect(readView(`?select=${'a'.repeat(1_000_000)}&theme=dark`, start)).toEqual({
      view: { ...start, theme: 'dark' },
      ignored: ['select'],
    });
  });
});

test('each parameter has a name of its own, and no part of a view has two', () => {
  expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
  expect(new Set(parameters.map(({ field }) => field)).size).toBe(parameters.length);
});

test('every part of a view is in the address', () => {
  const written = [...parameters.map(({ field }) => field), 'filters'].sort();
  expect(written).toEqual(Object.keys(start).sort());
});

test('nothing is ignored in an address that names nothing', () => {
  expect(ignored('?')).toEqual([]);
});
