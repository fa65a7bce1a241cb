import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addScene,
  changeView,
  dated,
  duplicateScene,
  ignoredInScenes,
  insertScene,
  mapQuery,
  moveScene,
  ownCopy,
  removeScene,
  sceneOfView,
  storyOf,
  writeScene,
  writeStory,
} from '../../../src/state/own-story.ts';
import { themeIn, viewOfScene } from '../../../src/state/scene.ts';
import { atlasData, atlasState } from '../fixtures.ts';
import { ownScene, ownStory } from '../own-story-fixtures.ts';
import { scene, story } from '../story-fixtures.ts';

const ids = ({ scenes }: { scenes: { id: string }[] }): string[] => scenes.map(({ id }) => id);

describe('a view that becomes a scene', () => {
  test('is not bound to a fixed version of the data that it was made with', () => {
    const { start } = atlasState();
    const fixed = { ...start, dataVersion: '1a2b3c4d5e6f' };
    expect(mapQuery(fixed, fixed)).toBe('');
  });

  test('shows the same again, whatever panels stand open, in the language of whoever looks', () => {
    const { view, start, data } = atlasState({
      filters: { products: { values: { kind: ['tea'] }, years: {}, text: '' } },
      panel: 'about',
      language: 'zh',
      camera: { longitude: 100, latitude: 30, zoom: 5, bearing: 0, pitch: 0 },
    });
    const made = sceneOfView('new', { en: 'New', zh: '新' }, view, start, { bounds: [90, 20, 110, 40] });
    expect(made.view).toBe('f.products.kind=tea');
    const place = { show: 'read', story: 'own-tea', scene: 'new' } as const;
    const shown = viewOfScene(storyOf(ownStory([made])).scenes[0] as never, place, data, start, start);
    expect(shown.view).toEqual({ ...start, filters: view.filters, panel: 'none', story: place });
    expect(shown.ignored).toEqual([]);
  });
});

describe('scenes', () => {
  test('are put after the one that is shown', () => {
    expect(ids(addScene(ownStory(), ownScene('new'), 'one'))).toEqual(['one', 'new', 'two', 'three']);
    expect(ids(addScene(ownStory(), ownScene('new'), 'gone'))).toEqual(['one', 'two', 'three', 'new']);
  });

  test('are moved to a place', () => {
    expect(ids(moveScene(ownStory(), 'three', 0))).toEqual(['three', 'one', 'two']);
    expect(ids(moveScene(ownStory(), 'one', 1))).toEqual(['two', 'one', 'three']);
    expect(moveScene(ownStory(), 'gone', 1)).toEqual(ownStory());
  });

  test('moved about are always the same scenes', () => {
    fc.assert(
      fc.property(fc.constantFrom('one', 'two', 'three'), fc.nat({ max: 2 }), (id, index) => {
        const moved = moveScene(ownStory(), id, index);
        expect(ids(moved).toSorted()).toEqual(ids(ownStory()).toSorted());
        expect(moved.scenes[index]?.id).toBe(id);
      }),
    );
  });

  test('are doubled beside themselves', () => {
    const doubled = duplicateScene(ownStory(), 'one', 'copy');
    expect(ids(doubled)).toEqual(['one', 'copy', 'two', 'three']);
    expect(doubled.scenes[1]).toEqual({ ...ownScene('one'), id: 'copy' });
  });

  test('are taken out and put back where they were', () => {
    const without = removeScene(ownStory(), 'two');
    expect(ids(without)).toEqual(['one', 'three']);
    expect(insertScene(without, ownScene('two'), 1)).toEqual(ownStory());
    expect(insertScene(ownStory(), ownScene('two'), 0)).toEqual(ownStory());
  });

  test('the last one stays', () => {
    expect(ids(removeScene(ownStory([ownScene('one')]), 'one'))).toEqual(['one']);
  });

  test('that face north again forget how they were turned', () => {
    const turned = ownScene('one', { bearing: 30, pitch: 20 });
    const [changed] = changeView(ownStory([turned]), turned, 'layers=products', {
      bounds: [1, 2, 3, 4],
    }).scenes;
    expect(changed).toEqual({ ...ownScene('one'), view: 'layers=products', bounds: [1, 2, 3, 4] });
  });

  test('that ask for a theme of their own still do with another view', () => {
    const dark = ownScene('one', { view: 'theme=dark&layers=products' });
    const [changed] = changeView(ownStory([dark]), dark, 'time=2020', { bounds: [1, 2, 3, 4] }).scenes;
    expect(new URLSearchParams(changed?.view).get('time')).toBe('2020');
    expect(changed && themeIn(changed)).toBe('dark');
  });
});

describe('words', () => {
  test('go into one language of one field', () => {
    const written = writeScene(ownStory(), ownScene('two'), 'notes', {
      language: 'zh',
      before: '备注',
      after: '慢',
    });
    expect(written.scenes[1]?.notes).toEqual({ en: 'Notes', zh: '慢' });
    expect(written.scenes[0]).toEqual(ownScene('one'));
  });

  test('written by two windows at once both stay', () => {
    const other = writeStory(ownStory(), 'title', {
      language: 'en',
      before: 'My tea',
      after: 'My tea of 2026',
    });
    const both = writeStory(other, 'title', { language: 'en', before: 'My tea', after: 'All my tea' });
    expect(both.title.en).toBe('All my tea of 2026');
  });

  test('written into a scene that another window has removed bring it back', () => {
    const removed = removeScene(ownStory(), 'two');
    const written = writeScene(removed, ownScene('two'), 'title', {
      language: 'en',
      before: 'Scene two',
      after: 'Scene 2',
    });
    expect(ids(written)).toEqual(['one', 'three', 'two']);
    expect(written.scenes[2]?.title.en).toBe('Scene 2');
  });

  test('that are missing in a language are shown in the other', () => {
    const half = ownScene('one', { title: { en: 'Tea', zh: ' ' }, notes: { en: '', zh: '' } });
    const [shown] = storyOf(ownStory([half])).scenes;
    expect(shown?.title).toEqual({ en: 'Tea', zh: 'Tea' });
    expect(shown).not.toHaveProperty('notes');
  });
});

describe('the time of a change', () => {
  const now = Date.parse('2026-11-29T08:00:00.000Z');

  test('is now', () => {
    expect(dated(ownStory(), ownStory(), now).changed).toBe('2026-11-29T08:00:00.000Z');
  });

  test('is after the change before it, though the clock is behind', () => {
    const ahead = { ...ownStory(), changed: '2030-01-01T08:00:00.000+08:00' };
    expect(dated(ownStory(), ahead, now).changed).toBe('2030-01-01T00:00:00.001Z');
  });
});

describe('a story of the atlas that becomes one’s own', () => {
  test('shows what it showed', () => {
    const told = story([scene('one', { notes: { en: 'Slowly', zh: '慢' } }), scene('two')]);
    expect(storyOf(ownCopy(told, 'own-copy'))).toEqual({ ...told, id: 'own-copy' });
  });
});

describe('what an atlas does not know', () => {
  test('is named by scene', () => {
    const { start } = atlasState();
    const odd = ownScene('two', {
      view: 'f.products.kind=tea&f.products.colour=red',
      sources: ['nobody'],
      figures: [
        { claim: 'no-claim' },
        { count: 'products' },
        { layer: 'products', record: 'no-record', measure: 'farmers' },
      ],
    });
    expect(ignoredInScenes(storyOf(ownStory([ownScene('one'), odd])), atlasData(), start)).toEqual([
      { number: 2, names: ['f.products.colour', 'nobody', 'no-claim', 'products/no-record/farmers'] },
    ]);
  });
});
