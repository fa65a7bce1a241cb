import { beforeAll, expect, test } from 'vitest';
import { chipsOf } from '../../../../src/explore/filters/chips.ts';
import { setText, setValues, setYears } from '../../../../src/state/actions.ts';
import { areaQuestions } from '../../../../src/state/area-limit.ts';
import { hasFilters } from '../../../../src/state/shown.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import { chinese, data, english, view } from '../example.ts';

beforeAll(areaQuestions.load);

const labels = (shown: ViewState, context = english): string[] =>
  chipsOf(shown, data, context).map((chip) => chip.label);

const filtered = [
  (before: ViewState) => setValues(before, 'projects', 'product', ['tea', 'fruit']),
  (before: ViewState) => setValues(before, 'projects', 'listed', ['true']),
  (before: ViewState) => setValues(before, 'projects', 'province', ['530000']),
  (before: ViewState) => setYears(before, 'projects', 'year', [2018, 2019]),
  (before: ViewState) => setText(before, 'hosts', ' lib '),
  (before: ViewState): ViewState => ({
    ...before,
    time: [2018, 2020],
    onlyInView: true,
    includeUndated: true,
    area: { kind: 'box', bounds: [100, 26, 106, 32] },
    onlyInArea: true,
  }),
].reduce((before, change) => change(before), view);

test('a view without filters has no chips', () => expect(labels(view)).toEqual([]));

test('each chosen value, range and text is a chip of its own', () =>
  expect(labels(filtered)).toEqual([
    'Projects · Product: Tea',
    'Projects · Product: Fruit',
    'Projects · Listed: Yes',
    'Projects · Province: Yunnan',
    'Projects · Year: 2018–2019',
    'Hosts · Text: “lib”',
    'Years: 2018–2020',
    'Only in this view',
    'Only in the area: Box',
  ]));

test('an area that crosses itself limits nothing, so it is no chip and no filter', () => {
  const crossed: ViewState = {
    ...view,
    area: {
      kind: 'polygon',
      corners: [
        [100, 26],
        [106, 32],
        [106, 26],
        [100, 32],
      ],
    },
    onlyInArea: true,
  };
  expect(labels(crossed)).toEqual([]);
  expect(hasFilters({ data, view: crossed })).toBe(false);
});

test('chips speak Chinese', () => {
  const chosen = setYears(
    setValues(view, 'projects', 'evidence', ['partial']),
    'projects',
    'year',
    [2018, 2019],
  );
  expect(labels(chosen, chinese)).toEqual([
    'Projects（中） · 证据等级：部分证实',
    'Projects（中） · Year（中）：2018—2019年',
  ]);
});

test('removing every chip, one by one, leaves no filter', () => {
  let shown = filtered;
  for (let left = 9; left > 0; left--) {
    const chips = chipsOf(shown, data, english);
    expect(chips).toHaveLength(left);
    shown = chips[0]?.remove(shown) ?? shown;
  }
  expect(hasFilters({ data, view: shown })).toBe(false);
  expect(shown.includeUndated).toBe(false);
});

test('a chip takes away its own value only', () => {
  const fruit = chipsOf(filtered, data, english).find((chip) => chip.label.endsWith('Fruit'));
  expect(labels(fruit?.remove(filtered) ?? view)).toContain('Projects · Product: Tea');
});

test('keys differ', () => {
  const keys = chipsOf(filtered, data, english).map((chip) => chip.key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a filter that no definition knows, or of a layer that failed, can still be removed', () => {
  const odd = setValues(setValues(view, 'projects', 'gone', ['x']), 'broken', 'kind', ['y']);
  expect(labels(odd)).toEqual(['Projects · gone: x', 'broken · kind: y']);
});
