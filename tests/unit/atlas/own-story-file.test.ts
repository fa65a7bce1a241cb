import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printOwnStory, readOwnStory } from '../../../src/atlas/own-story-file.ts';
import { anyOwnStory, ownScene, ownStory } from '../own-story-fixtures.ts';

const read = (value: unknown): ReturnType<typeof readOwnStory> => readOwnStory(JSON.stringify(value));
const problemsOf = (value: unknown): unknown => {
  const result = read(value);
  return !result.ok && result.reason === 'not-valid' ? result.problems : result;
};

describe('a story that was saved', () => {
  test('is the same when it is opened', () => {
    fc.assert(
      fc.property(anyOwnStory, (story) => {
        expect(readOwnStory(printOwnStory(story))).toEqual({ ok: true, story });
      }),
    );
  });
});

describe('a file of an older version', () => {
  test('opens with an id of its own where its id has no letter of an own one', () => {
    const [file = ''] = readdirSync('data/stories');
    const old = JSON.parse(readFileSync(`data/stories/${file}`, 'utf8'));
    expect(read({ ...old, id: '茶叶' })).toMatchObject({ ok: true, story: { id: 'own-story' } });
  });

  test.each(readdirSync('data/stories'))(
    'opens: %s, as stories were before readers made their own',
    (file) => {
      const old = JSON.parse(readFileSync(`data/stories/${file}`, 'utf8'));
      const result = read(old);
      expect(result).toMatchObject({ ok: true, story: { title: old.title, summary: old.summary } });
      if (result.ok)
        expect(result.story.scenes.map(({ id, notes }) => [id, notes])).toEqual(
          old.scenes.map(({ id, notes }: { id: string; notes?: unknown }) => [
            id,
            notes ?? { en: '', zh: '' },
          ]),
        );
    },
  );
});

describe('a file that cannot be used', () => {
  test('is told apart: cut off, foreign, newer, too long', () => {
    expect(readOwnStory('{"format": "ip-at')).toEqual({ ok: false, reason: 'not-json' });
    expect(read({ type: 'FeatureCollection', features: [] })).toEqual({ ok: false, reason: 'foreign' });
    expect(read([ownStory()])).toEqual({ ok: false, reason: 'foreign' });
    expect(read({ ...ownStory(), version: 2 })).toEqual({ ok: false, reason: 'newer' });
    expect(readOwnStory(' '.repeat(5_000_001))).toEqual({ ok: false, reason: 'too-large' });
  });

  test('has all that is wrong in it named, each with its place', () => {
    const { text: _text, ...withoutText } = ownScene('one');
    const scenes = [
      withoutText,
      { ...ownScene('two'), title: { en: 5, zh: '二' }, sound: 'loud.mp3' },
      { ...ownScene('three'), bounds: [0, 0, 1000, 1] },
    ];
    expect(problemsOf({ ...ownStory(), scenes })).toEqual([
      { path: ['scenes', 0, 'text'], kind: 'missing' },
      { path: ['scenes', 1, 'title', 'en'], kind: 'wrong-kind' },
      { path: ['scenes', 1, 'sound'], kind: 'unknown' },
      { path: ['scenes', 2, 'bounds', 2], kind: 'wrong-value' },
    ]);
  });

  test('may have two scenes of one name, or a box upside down', () => {
    const scenes = [ownScene('one'), ownScene('one', { bounds: [0, 10, 1, 5] })];
    expect(problemsOf({ ...ownStory(), scenes })).toEqual([
      { path: ['scenes', 1, 'id'], kind: 'repeated' },
      { path: ['scenes', 1, 'bounds'], kind: 'wrong-value' },
    ]);
  });

  test('may be longer in one place than any story', () => {
    const names = (count: number, length: number): string[] =>
      Array.from({ length: count }, () => 'a'.repeat(length));
    const scenes = [
      ownScene('one', { view: 'a'.repeat(8001) }),
      ownScene('two', { sources: names(51, 5), figures: names(51, 5).map((claim) => ({ claim })) }),
      ownScene('three', { sources: names(1, 201), figures: [{ count: 'a'.repeat(201) }] }),
      ownScene('a'.repeat(201)),
    ];
    expect(problemsOf({ ...ownStory(), scenes })).toEqual([
      { path: ['scenes', 0, 'view'], kind: 'too-long' },
      { path: ['scenes', 1, 'figures'], kind: 'too-long' },
      { path: ['scenes', 1, 'sources'], kind: 'too-long' },
      { path: ['scenes', 2, 'figures', 0], kind: 'wrong-value' },
      { path: ['scenes', 2, 'sources', 0], kind: 'too-long' },
      { path: ['scenes', 3, 'id'], kind: 'too-long' },
    ]);
  });

  test.each(['2026-13-45T00:00:00.000Z', '2026-01-01T00:00:00+05', 'yesterday'])(
    'may have a time that no clock shows: %s',
    (changed) => {
      expect(problemsOf({ ...ownStory(), changed })).toContainEqual({
        path: ['changed'],
        kind: 'wrong-value',
      });
    },
  );

  test('does no harm, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json(), fc.anything(), (json, value) => {
        expect(readOwnStory(json).ok).toBe(false);
        expect(read({ ...ownStory(), scenes: [value] }).ok).toBe(false);
        expect(read({ ...ownStory(), id: value }).ok).toBe(false);
      }),
    );
    readOwnStory('{"__proto__": {"polluted": true}, "format": "ip-atlas-story", "version": 1}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
