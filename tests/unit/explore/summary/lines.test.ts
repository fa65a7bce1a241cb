import { beforeAll, describe, expect, test } from 'vitest';
import type { Layer } from '../../../../src/atlas/schema.ts';
import { summaryLead, summaryLines } from '../../../../src/explore/summary/lines.ts';
import { allWords as words } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';
import { setText } from '../../../../src/state/actions.ts';
import { areaQuestions } from '../../../../src/state/area-limit.ts';
import type { AtlasState } from '../../../../src/state/store.ts';
import type { ViewState } from '../../../../src/state/view.ts';
import {
  atlasData,
  atlasState,
  atPoint,
  countyLayer,
  inCounties,
  pointLayer,
  record,
} from '../../fixtures.ts';

beforeAll(areaQuestions.load);

const noun = { en: { one: 'project', other: 'projects' }, zh: '个项目' };
const linesOf = (state: AtlasState): string[] => {
  const { language } = state.view;
  return summaryLines(state, { words: words[language], format: formats[language] });
};
const only = (layer: Layer, change: Partial<ViewState> = {}): string[] =>
  linesOf(atlasState(change, atlasData([{ ...layer, id: 'products', noun }])));

describe('the lines', () => {
  test('say how many, where, since when, and who does not say when', () => {
    expect(only(countyLayer())).toEqual([
      '4 projects, in 3 counties of 3 provinces, 2019 to 2021; 1 without a year',
    ]);
    expect(only(countyLayer(), { language: 'zh' })).toEqual([
      '4个项目，分布于3个省级行政区的3个县级行政区，2019至2021年；1个未载明年份',
    ]);
  });

  test('say how many of how many when a filter holds', () => {
    expect(only(countyLayer(), { time: [2019, 2020] })).toEqual([
      '2 of 4 projects, in 2 counties of 2 provinces, 2019 to 2020',
    ]);
    expect(only(countyLayer(), { time: [2019, 2019], language: 'zh' })).toEqual([
      '显示4个项目中的1个，分布于1个省级行政区的1个县级行政区，2019年',
    ]);
    expect(only(countyLayer(), { time: [2019, 2019] })).toEqual([
      '1 of 4 projects, in 1 county of 1 province, 2019',
    ]);
  });

  test('say nothing of places and years when nothing is left', () => {
    expect(only(countyLayer(), { time: [1999, 2000] })).toEqual(['0 of 4 projects']);
  });

  test('count undated records only when they are shown', () => {
    expect(only(countyLayer(), { time: [2021, 2021], includeUndated: true })).toEqual([
      '2 of 4 projects, in 3 counties of 3 provinces, 2021; 1 without a year',
    ]);
  });

  test('say once that no record states a year', () => {
    const records = [record({ id: 'a', place: inCounties(['430822', '620522']) })];
    expect(only(countyLayer({ records }))).toEqual([
      '1 project, in 2 counties of 2 provinces; no year stated',
    ]);
  });

  test('do not count the counties of a layer of counties again', () => {
    const records = ['430822', '620522'].map((code) => record({ id: code, place: inCounties([code]) }));
    expect(only(countyLayer({ records }))).toEqual(['2 projects, in 2 provinces; no year stated']);
  });

  test('name provinces for points in China, countries for points abroad', () => {
    expect(only(pointLayer())).toEqual(['3 projects, in 2 provinces, 2021 to 2023; 1 without a year']);
    const abroad = record({ id: 'abroad', place: atPoint(105, 12, { country: 'KHM' }) });
    expect(only(pointLayer({ records: [...pointLayer().records, abroad] }))[0]).toContain('in 2 countries');
  });

  test('do not count provinces that some point in China does not name', () => {
    const records = [...pointLayer().records, record({ id: 'somewhere', place: atPoint(105, 35) })];
    expect(only(pointLayer({ records }))[0]).toContain('4 projects, in 1 country,');
  });

  test('are of the layers that are switched on, topmost first, each with its own filter', () => {
    const state = atlasState();
    const filtered = { ...state, view: setText(state.view, 'products', 'apple') };
    expect(linesOf(filtered).map((line) => line.split(',')[0])).toEqual(['1 of 4 records', '3 records']);
  });

  test('begin with the layer that is being read: of its record, in the dock, or unfolded', () => {
    const state = atlasState();
    const first = (change: Partial<ViewState>): string | undefined =>
      linesOf({ ...state, view: { ...state.view, ...change } })[0]?.split(',')[0];
    expect(first({})).toBe('4 records');
    expect(first({ panel: 'layer:hosts' })).toBe('3 records');
    expect(first({ panel: 'layer:hosts', dock: { show: 'table', layer: 'products' } })).toBe('4 records');
    expect(first({ selection: { kind: 'record', layer: 'hosts', record: 'lanzhou-library' } })).toBe(
      '3 records',
    );
  });

  test('say so when no layer is on', () => {
    const layers = atlasState().view.layers.map((layer) => ({ ...layer, visible: false }));
    expect(linesOf(atlasState({ layers }))).toEqual(['No layer is switched on']);
    expect(linesOf(atlasState({ layers, language: 'zh' }))).toEqual(['所有图层均已关闭']);
  });

  test('name a layer that could not be loaded', () => {
    const data = atlasData();
    data.layers.hosts = {
      status: 'failed',
      problem: { file: 'layers/hosts.json', reason: 'missing', detail: '' },
    };
    expect(linesOf(atlasState({}, data))[1]).toBe('The layer “hosts” cannot be shown');
  });
});

describe('the words before them', () => {
  const area = { kind: 'place', code: '430000' } as const;
  const lead = (change: Partial<ViewState>): string => {
    const state = atlasState(change) as AtlasState;
    return summaryLead(state, words[state.view.language]);
  };

  test('name the part of the earth that is asked about', () => {
    expect(lead({})).toBe('');
    expect(lead({ onlyInView: true })).toBe('In this view:');
    expect(lead({ onlyInArea: true, area, language: 'zh' })).toBe('所选区域内：');
    expect(lead({ onlyInArea: true, area, onlyInView: true })).toBe('In the area and in this view:');
  });

  test('are none for an area that limits nothing', () => {
    expect(lead({ area })).toBe('');
    expect(lead({ onlyInArea: true })).toBe('');
  });

  test('are none when no layer is on', () => {
    const layers = atlasState().view.layers.map((layer) => ({ ...layer, visible: false }));
    expect(lead({ onlyInView: true, layers })).toBe('');
  });
});
