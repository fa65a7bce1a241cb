import { describe, expect, test } from 'vitest';
import { changed, messageOf, opened, readMessage, received } from '../../../../src/present/talk/protocol.ts';

const here = opened('tea', 'one', 'a');

describe('a window of a talk', () => {
  test('follows one that has moved on', () => {
    const there = changed(opened('tea', 'one', 'b'), { scene: 'two' }, 'b');
    expect(received(here, messageOf('state', there))).toEqual({ state: there, answer: false });
  });

  test('tells one that has just opened where the talk is', () => {
    const moved = changed(here, { scene: 'two' }, 'a');
    const answer = received(moved, messageOf('hello', opened('tea', 'one', 'b')));
    expect(answer).toEqual({ state: moved, answer: true });
  });

  test('corrects one that is behind', () => {
    const moved = changed(changed(here, { scene: 'two' }, 'a'), { scene: 'three' }, 'a');
    const behind = changed(opened('tea', 'one', 'b'), { scene: 'four' }, 'b');
    expect(received(moved, messageOf('state', behind))).toEqual({ state: moved, answer: true });
  });

  test('takes no notice of a talk about another story', () => {
    const other = changed(opened('silk', 'two', 'b'), { scene: 'three' }, 'b');
    expect(received(here, messageOf('hello', other))).toEqual({ state: here, answer: false });
  });

  test('answers whoever says hello, so that each knows of the other', () => {
    expect(received(here, messageOf('hello', here)).answer).toBe(true);
  });
});

describe('what comes in', () => {
  test('is read when it is a message', () => {
    const message = messageOf('hello', here);
    expect(readMessage(structuredClone(message))).toEqual(message);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'hello'],
    ['another protocol', { ...messageOf('hello', here), protocol: 'ip-atlas-talk-2' }],
    ['another kind', { ...messageOf('hello', here), kind: 'bye' }],
    ['no state', { protocol: 'ip-atlas-talk-1', kind: 'state' }],
    ['a count that is none', messageOf('state', { ...here, turn: Number.NaN })],
    ['a scene that is no name', messageOf('state', { ...here, scene: '' })],
    ['a time that is none', messageOf('state', { ...here, startedAt: Number.POSITIVE_INFINITY })],
  ])('is left alone when it is %s', (_, content) => {
    expect(readMessage(content)).toBeNull();
  });
});
