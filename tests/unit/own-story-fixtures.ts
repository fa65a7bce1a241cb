/** Own stories for tests. */
import fc from 'fast-check';
import {
  type OwnScene,
  type OwnStory,
  ownStoryFormat,
  ownStoryVersion,
} from '../../src/atlas/schema-own-story.ts';

export function ownScene(id: string, more: Partial<OwnScene> = {}): OwnScene {
  return {
    id,
    title: { en: `Scene ${id}`, zh: `第${id}节` },
    text: { en: 'Text', zh: '正文' },
    notes: { en: 'Notes', zh: '备注' },
    view: 'f.products.kind=tea',
    bounds: [100, 20, 120, 40],
    figures: [],
    sources: [],
    ...more,
  };
}

export function ownStory(
  scenes: OwnScene[] = [ownScene('one'), ownScene('two'), ownScene('three')],
): OwnStory {
  return {
    format: ownStoryFormat,
    version: ownStoryVersion,
    id: 'own-tea',
    changed: '2026-11-29T02:00:00.000Z',
    title: { en: 'My tea', zh: '我的茶' },
    summary: { en: '', zh: '' },
    scenes,
  };
}

const draftText = fc.record({ en: fc.string({ unit: 'grapheme' }), zh: fc.string({ unit: 'grapheme' }) });

/** Any own story that can be written. */
export const anyOwnStory = fc
  .record({
    title: draftText,
    summary: draftText,
    scenes: fc.array(
      fc.record({
        title: draftText,
        text: draftText,
        notes: draftText,
        view: fc.string(),
        pitch: fc.integer({ min: 0, max: 60 }),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(
    ({ scenes, ...words }): OwnStory => ({
      ...ownStory(),
      ...words,
      scenes: scenes.map((scene, index) => ownScene(`s${index}`, scene)),
    }),
  );
