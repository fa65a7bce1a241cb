import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printOwnStory, readOwnStory } from '../../../src/atlas/own-story-file.ts';
import { longestText, longestView, type OwnScene } from '../../../src/atlas/schema-own-story.ts';
import {
  addScene,
  changeView,
  dated,
  duplicateScene,
  insertScene,
  moveScene,
  removeFigure,
  removeScene,
  type StoryChange,
  writeScene,
  writeStory,
} from '../../../src/state/own-story.ts';
import { anyOwnStory, ownScene } from '../own-story-fixtures.ts';

/** Now and then as long as can be written, or longer. */
const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme' }) },
  fc.integer({ min: longestText - 2, max: longestText + 2 }).map((length) => '茶'.repeat(length)),
);
const view = fc.oneof(
  fc.string(),
  fc.constantFrom('theme=dark', 'theme=stage&layers=products'),
  fc.array(fc.integer({ min: 1, max: longestView }), { maxLength: 3 }).map((lengths) => {
    return lengths.map((length) => `q.products=${'x'.repeat(length)}`).join('&');
  }),
);
const id = fc.constantFrom('s0', 's1', 's2', 'new', 'gone');
const scene: fc.Arbitrary<OwnScene> = fc
  .tuple(id, fc.constantFrom('theme=dark', `q.products=${'x'.repeat(longestView - 11)}`))
  .map(([name, shown]) => ownScene(name, { view: shown, figures: [{ claim: 'tea' }] }));
const writing = fc.record({
  language: fc.constantFrom('en' as const, 'zh' as const),
  before: words,
  after: words,
});
const index = fc.nat({ max: 6 });
const aim = fc.record({ bounds: fc.constant<OwnScene['bounds']>([1, 2, 3, 4]), pitch: fc.nat({ max: 60 }) });

const change: fc.Arbitrary<StoryChange> = fc.oneof(
  fc.tuple(scene, fc.option(id)).map(
    ([one, after]): StoryChange =>
      (story) =>
        addScene(story, one, after),
  ),
  fc.tuple(scene, index).map(
    ([one, at]): StoryChange =>
      (story) =>
        insertScene(story, one, at),
  ),
  fc.tuple(id, id).map(
    ([one, copy]): StoryChange =>
      (story) =>
        duplicateScene(story, one, copy),
  ),
  id.map(
    (one): StoryChange =>
      (story) =>
        removeScene(story, one),
  ),
  fc.tuple(id, index).map(
    ([one, at]): StoryChange =>
      (story) =>
        moveScene(story, one, at),
  ),
  fc.tuple(scene, view, aim).map(
    ([known, shown, where]): StoryChange =>
      (story) =>
        changeView(story, known, shown, where),
  ),
  scene.map(
    (known): StoryChange =>
      (story) =>
        removeFigure(story, known, { claim: 'tea' }),
  ),
  fc.tuple(scene, fc.constantFrom('title' as const, 'text' as const, 'notes' as const), writing).map(
    ([known, field, written]): StoryChange =>
      (story) =>
        writeScene(story, known, field, written),
  ),
  fc.tuple(fc.constantFrom('title' as const, 'summary' as const), writing).map(
    ([field, written]): StoryChange =>
      (story) =>
        writeStory(story, field, written),
  ),
  fc.date({ noInvalidDate: true }).map(
    (now): StoryChange =>
      (story) =>
        dated(story, story, now.getTime()),
  ),
);

test('a story can be read again, whatever was done to it', () => {
  fc.assert(
    fc.property(anyOwnStory, fc.array(change, { maxLength: 12 }), (story, changes) => {
      const changed = changes.reduce((now, make) => make(now), story);
      expect(readOwnStory(printOwnStory(changed))).toEqual({ ok: true, story: changed });
    }),
  );
});
