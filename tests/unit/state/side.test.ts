import { describe, expect, test } from 'vitest';
import { isLayersPanel, sideShown } from '../../../src/state/side.ts';
import type { Selection, StoryPlace, ViewState } from '../../../src/state/view.ts';
import { atlasState } from '../fixtures.ts';
import { dataWith, scene, story } from '../story-fixtures.ts';

const told = story([scene('plain'), scene('marked', { view: 'select=products/apple' })]);
const apple: Selection = { kind: 'record', layer: 'products', record: 'apple' };
const basket: Selection = { kind: 'record', layer: 'products', record: 'basket' };
const at = (sceneId: string, show: StoryPlace['show'] = 'read'): StoryPlace => ({
  show,
  story: 'tea',
  scene: sceneId,
});
const side = (view: Partial<ViewState>, data = dataWith(told)) => sideShown(atlasState(view, data));

test.each([
  ['layers', null],
  ['none', null],
  ['layer:products', null],
  ['about', 'about'],
  ['area', 'area'],
  ['sources', 'sources'],
  ['source:page', 'sources'],
  ['stories', 'stories'],
] as const)('the panel "%s" stands at the right as %s', (panel, expected) => {
  expect(side({ panel })).toBe(expected);
  expect(isLayersPanel(panel)).toBe(expected === null);
});

test('what is selected stands before a panel', () => {
  expect(side({ panel: 'sources', selection: apple })).toBe('detail');
});

describe('beside a story that is read', () => {
  test('nothing else stands', () => expect(side({ panel: 'none', story: at('plain') })).toBe('stories'));

  test('what is selected while a story is made belongs to its view, and opens no detail', () =>
    expect(side({ panel: 'none', story: at('plain', 'edit'), selection: apple })).toBe('stories'));

  test('a panel that is opened stands before it', () =>
    expect(side({ panel: 'sources', story: at('plain') })).toBe('sources'));

  test('a record that the reader chose stands before it', () =>
    expect(side({ story: at('marked'), selection: basket })).toBe('detail'));

  test('what the scene itself selects leaves it in sight', () =>
    expect(side({ story: at('marked'), selection: apple })).toBe('stories'));

  test('a selection waits for the story to say whether it is its own', () => {
    const data = dataWith(told);
    expect(side({ story: at('marked'), selection: apple }, { ...data, stories: {} })).toBe('stories');
  });
});

test('on the stage nothing stands at the right', () => {
  expect(side({ story: at('marked', 'present'), selection: basket, panel: 'about' })).toBeNull();
});
