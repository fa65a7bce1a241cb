import { describe, expect, test } from 'vitest';
import { noFilter } from '../../../src/atlas/filter.ts';
import {
  changeLayer,
  clearFilters,
  layerInQuestion,
  moveLayer,
  openPanel,
  setColumns,
  setFilter,
  setText,
  setValues,
  setYears,
  showColumn,
  sortBy,
  toggleValue,
  uncover,
} from '../../../src/state/actions.ts';
import { hasFilters } from '../../../src/state/shown.ts';
import { colourFieldOf, filterOf, startView, type ViewState } from '../../../src/state/view.ts';
import { atlasData, atlasState, countyLayer } from '../fixtures.ts';

const { data, view } = atlasState();
const order = ({ layers }: ViewState): string[] => layers.map(({ id }) => id);

describe('the view of a newcomer', () => {
  test('shows the layers in the order of the atlas, those switched on that it names', () => {
    expect(view.layers).toEqual([
      { id: 'products', visible: true, opacity: 1, colourBy: null },
      { id: 'hosts', visible: true, opacity: 1, colourBy: null },
      { id: 'partners', visible: false, opacity: 1, colourBy: null },
    ]);
  });

  test('speaks the language given and has the projection of the atlas', () => {
    const { atlas } = atlasData();
    const globe = { ...atlas, start: { ...atlas.start, projection: 'globe' as const } };
    expect(startView(globe, 'zh')).toMatchObject({ language: 'zh', projection: 'globe' });
  });

  test('has no filter', () => {
    expect(hasFilters({ data, view })).toBe(false);
    expect(filterOf(view, 'products')).toEqual(noFilter);
  });
});

describe('layers', () => {
  test('one is switched, the others stay', () => {
    const changed = changeLayer(view, 'hosts', { visible: false, opacity: 0.5 });
    expect(changed.layers[1]).toEqual({ id: 'hosts', visible: false, opacity: 0.5, colourBy: null });
    expect([changed.layers[0], changed.layers[2]]).toEqual([view.layers[0], view.layers[2]]);
  });

  test('one moves up by a place, or down', () => {
    expect(order(moveLayer(view, 'hosts', -1))).toEqual(['hosts', 'products', 'partners']);
    expect(order(moveLayer(view, 'hosts', 1))).toEqual(['products', 'partners', 'hosts']);
  });

  test('the topmost cannot move up, nor the lowest down, nor one that there is not', () => {
    expect(moveLayer(view, 'products', -1)).toBe(view);
    expect(moveLayer(view, 'partners', 1)).toBe(view);
    expect(moveLayer(view, 'rivers', 1)).toBe(view);
  });

  test('are coloured by the field chosen, or by the first of the definition', () => {
    const layer = countyLayer();
    const chosen = { id: 'products', visible: true, opacity: 1, colourBy: 'official' };
    expect(colourFieldOf(layer, chosen)).toBe('official');
    expect(colourFieldOf(layer, { ...chosen, colourBy: null })).toBe('kind');
    expect(colourFieldOf(layer, undefined)).toBe('kind');
  });

  test('are not coloured by a field that the definition does not offer', () => {
    const layer = countyLayer();
    const chosen = { id: 'products', visible: true, opacity: 1, colourBy: 'link' };
    expect(colourFieldOf(layer, chosen)).toBe('kind');
    expect(colourFieldOf({ ...layer, mark: { ...layer.mark, colourBy: [] } }, chosen)).toBeNull();
  });
});

describe('filters', () => {
  test('a value is chosen, a second joins it, and each goes when it is chosen again', () => {
    const one = toggleValue(view, 'products', 'kind', 'tea');
    const two = toggleValue(one, 'products', 'kind', 'fruit');
    expect(filterOf(two, 'products').values).toEqual({ kind: ['tea', 'fruit'] });
    expect(filterOf(toggleValue(two, 'products', 'kind', 'tea'), 'products').values).toEqual({
      kind: ['fruit'],
    });
  });

  test('when the last choice goes, no trace of the filter stays', () => {
    const one = toggleValue(view, 'products', 'kind', 'tea');
    expect(toggleValue(one, 'products', 'kind', 'tea')).toEqual(view);
  });

  test('a list of values replaces the one before; an empty list takes the filter away', () => {
    const one = setValues(view, 'products', 'kind', ['tea', 'fruit']);
    expect(filterOf(setValues(one, 'products', 'kind', ['spice']), 'products').values).toEqual({
      kind: ['spice'],
    });
    expect(setValues(one, 'products', 'kind', [])).toEqual(view);
  });

  test('a range of years is set, replaced and taken away', () => {
    const one = setYears(view, 'products', 'year', [2018, 2020]);
    const two = setYears(one, 'products', 'year', [2019, 2019]);
    expect(filterOf(two, 'products').years).toEqual({ year: [2019, 2019] });
    expect(setYears(two, 'products', 'year', null)).toEqual(view);
  });

  test('words are kept as typed, and gone when only white space is left', () => {
    const typed = setText(view, 'products', 'white tea ');
    expect(filterOf(typed, 'products').text).toBe('white tea ');
    expect(setText(typed, 'products', ' ')).toEqual(view);
  });

  test('a change in one facet leaves the other facets of the layer', () => {
    const all = setText(
      setYears(setValues(view, 'products', 'kind', ['tea']), 'products', 'year', [2018, 2020]),
      'products',
      'x',
    );
    const changed = setValues(all, 'products', 'evidence', ['related']);
    expect(filterOf(changed, 'products')).toEqual({
      values: { kind: ['tea'], evidence: ['related'] },
      years: { year: [2018, 2020] },
      text: 'x',
    });
  });

  test('a change in one layer leaves the very filter of another, so that nothing is counted anew', () => {
    const one = setValues(view, 'hosts', 'hostType', ['library']);
    const two = setValues(one, 'products', 'kind', ['tea']);
    expect(filterOf(two, 'hosts')).toBe(filterOf(one, 'hosts'));
    expect(filterOf(setFilter(two, 'products', noFilter), 'hosts')).toBe(filterOf(one, 'hosts'));
  });

  test('the view before is not touched', () => {
    const before = setValues(view, 'products', 'kind', ['tea']);
    const copy = structuredClone(before);
    toggleValue(before, 'products', 'kind', 'fruit');
    setYears(before, 'products', 'year', [2018, 2020]);
    moveLayer(before, 'hosts', -1);
    expect(before).toEqual(copy);
  });
});

describe('one button clears all filters', () => {
  const filtered: ViewState = {
    ...setText(view, 'products', 'tea'),
    time: [2018, 2020],
    includeUndated: true,
    onlyInView: true,
  };

  test('the words, values, time range and "only in this view"', () => {
    expect(clearFilters(filtered)).toEqual(view);
  });

  test('and leaves camera, layers, selection and panel', () => {
    const kept: Partial<ViewState> = {
      camera: { longitude: 1, latitude: 2, zoom: 3, bearing: 0, pitch: 0 },
      selection: { kind: 'place', code: 'FJI' },
      panel: 'about',
      layers: [...view.layers].reverse(),
    };
    expect(clearFilters({ ...filtered, ...kept })).toMatchObject(kept);
  });

  test.each([
    ['words', setText(view, 'products', 'tea')],
    ['a time range', { ...view, time: [2018, 2020] }],
    ['"only in this view"', { ...view, onlyInView: true }],
  ] as [string, ViewState][])('is offered for %s', (_what, some) => {
    expect(hasFilters({ data, view: some })).toBe(true);
  });
});

describe('panels', () => {
  const selection = { kind: 'place', code: '430822' } as const;
  const dock = { show: 'table', layer: 'hosts' } as const;

  test('one that opens takes the place of the detail', () => {
    expect(openPanel({ ...view, selection }, 'sources')).toMatchObject({ panel: 'sources', selection: null });
  });

  test('the layer in question is the one in the dock, else the unfolded one, else the topmost that is on', () => {
    expect(layerInQuestion({ ...view, dock, panel: 'layer:partners' })).toBe('hosts');
    expect(layerInQuestion({ ...view, panel: 'layer:partners' })).toBe('partners');
    expect(layerInQuestion(changeLayer(view, 'products', { visible: false }))).toBe('hosts');
    const layers = view.layers.map((layer) => ({ ...layer, visible: false }));
    expect(layerInQuestion({ ...view, layers })).toBe('products');
  });

  test('nothing stands before what is uncovered', () => {
    const covered: ViewState = { ...view, selection, dock, panel: 'sources' };
    expect(uncover(covered, 'layers')).toMatchObject({ selection: null, dock: null, panel: 'layers' });
    expect(uncover(covered, 'dock')).toMatchObject({ selection: null, dock, panel: 'layers' });
    expect(uncover({ ...covered, panel: 'layer:hosts' }, 'layers').panel).toBe('layer:hosts');
  });
});

describe('the table', () => {
  const layer = countyLayer();
  const table: ViewState = { ...view, dock: { show: 'table', layer: 'products' } };

  test('is sorted up, down, and then again as in the file', () => {
    const up = sortBy(table, 'year');
    const down = sortBy(up, 'year');
    expect([up.sort, down.sort]).toEqual([
      { column: 'year', descending: false },
      { column: 'year', descending: true },
    ]);
    expect(sortBy(down, 'year')).toEqual(table);
  });

  test('begins upwards with another column', () => {
    const down = sortBy(sortBy(table, 'year'), 'year');
    expect(sortBy(down, 'name').sort).toEqual({ column: 'name', descending: false });
  });

  test('is not left sorted by a column that was hidden', () => {
    const sorted = sortBy(table, 'year');
    expect(showColumn(sorted, layer, 'kind', false).sort).toEqual(sorted.sort);
    expect(showColumn(sorted, layer, 'year', false)).toMatchObject({
      columns: ['name', 'place', 'kind', 'official', 'evidence'],
      sort: null,
    });
  });

  test('that goes back to the standard columns is not sorted by another', () => {
    const chosen = sortBy(showColumn(table, layer, 'link', true), 'link');
    expect(chosen.sort).not.toBeNull();
    expect(setColumns(chosen, layer, null)).toEqual(table);
  });
});
