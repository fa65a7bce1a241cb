import { expect, test } from 'vitest';
import { facetsOf } from '../../../../src/atlas/facet.ts';
import { countedAmong } from '../../../../src/explore/charts/counts.ts';
import { setValues, setYears } from '../../../../src/state/actions.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { atlasData, atlasState } from '../../fixtures.ts';
import { projects } from '../example.ts';

function counted(facetId: string, change: (view: ViewState) => ViewState = (view) => view) {
  const facet = facetsOf(projects).find(({ id }) => id === facetId);
  if (!facet) throw new Error(`The projects have no facet "${facetId}".`);
  const state = atlasState({}, atlasData([projects]));
  return countedAmong({ ...state, view: change(state.view) }, projects, facet);
}

test('without a filter a chart counts among all records', () => {
  expect(counted('year')).toEqual({ all: 3, without: 1 });
});

test('records that another filter leaves out are not counted, also as those without a value', () => {
  expect(counted('year', (view) => setValues(view, 'projects', 'product', ['tea']))).toEqual({
    all: 2,
    without: 0,
  });
  expect(counted('year', (view) => setValues(view, 'projects', 'product', ['fruit']))).toEqual({
    all: 1,
    without: 1,
  });
});

test('its own choice does not change what a chart counts among', () => {
  expect(counted('year', (view) => setYears(view, 'projects', 'year', [2018, 2018]))).toEqual({
    all: 3,
    without: 1,
  });
});
