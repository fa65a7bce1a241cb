import { expect, test } from 'vitest';
import {
  clampRange,
  countUndatedHidden,
  recordsPerYear,
  visibleLayers,
  yearBars,
} from '../../../../src/explore/time/years.ts';
import { createGazetteer } from '../../../../src/geo/gazetteer.ts';
import { changeLayer, setText } from '../../../../src/state/actions.ts';
import type { AtlasState } from '../../../../src/state/store.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { data as example, hosts, projects, view } from '../example.ts';

const data = { ...example, gazetteer: createGazetteer(null, null, 'natural-earth') };

const stateWith = (change: Partial<ViewState>, from = view): AtlasState =>
  ({ data, view: { ...from, ...change }, passing: { mapBounds: null } }) as AtlasState;

test('bars cover every year of the extent and mark the chosen ones', () =>
  expect(yearBars(new Map([[2018, 3]]), 2017, 2019, [2018, 2019])).toEqual([
    { year: 2017, count: 0, selected: false },
    { year: 2018, count: 3, selected: true },
    { year: 2019, count: 0, selected: true },
  ]));

test('a range is moved into the extent and put in order', () => {
  expect(clampRange([2001, 2030], 2015, 2020)).toEqual([2015, 2020]);
  expect(clampRange([2019, 2016], 2015, 2020)).toEqual([2016, 2019]);
});

test('a record with a span counts in each of its years', () =>
  expect([...recordsPerYear([projects, hosts])].sort()).toEqual([
    [2018, 1],
    [2019, 1],
    [2020, 2],
    [2021, 1],
  ]));

test('layers that are off or failed are not counted', () =>
  expect(visibleLayers(data, changeLayer(view, 'hosts', { visible: false }).layers)).toEqual([projects]));

test('undated records are counted when only the time range hides them', () => {
  expect(countUndatedHidden(stateWith({}))).toBe(0);
  expect(countUndatedHidden(stateWith({ time: [2018, 2020] }))).toBe(2);
  expect(countUndatedHidden(stateWith({ time: [2018, 2020], includeUndated: true }))).toBe(0);
  expect(countUndatedHidden(stateWith({ time: [2018, 2020] }, setText(view, 'projects', 'tea')))).toBe(1);
});
