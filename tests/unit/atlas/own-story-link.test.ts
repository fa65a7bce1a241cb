import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packOwnStory, unpackOwnStory } from '../../../src/atlas/own-story-link.ts';
import { anyOwnStory, ownScene, ownStory } from '../own-story-fixtures.ts';

describe('a story in an address', () => {
  test('is the same when it is opened', async () => {
    await fc.assert(
      fc.asyncProperty(anyOwnStory, async (story) => {
        const packed = await packOwnStory(story);
        expect(packed).toMatch(/^[\w-]+$/);
        expect(await unpackOwnStory(packed)).toEqual({ ok: true, story });
      }),
      { numRuns: 30 },
    );
  });

  test('that was cut off or made up is told to be broken', async () => {
    const packed = await packOwnStory(ownStory());
    expect(await unpackOwnStory(packed.slice(0, -20))).toEqual({ ok: false, reason: 'not-json' });
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await unpackOwnStory(text)).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test('does not fill the memory', async () => {
    const long = 'a'.repeat(20_000);
    const scenes = Array.from({ length: 26 }, (_, index) =>
      ownScene(`s${index}`, { text: { en: long, zh: long } }),
    );
    const packed = await packOwnStory(ownStory(scenes));
    expect(packed.length).toBeLessThan(8000);
    expect(await unpackOwnStory(packed)).toEqual({ ok: false, reason: 'too-large' });
  });
});
