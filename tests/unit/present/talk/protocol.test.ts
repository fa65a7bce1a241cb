import { describe, expect, test } from 'vitest';
import {
  changed,
  messageOf,
  opened,
  readMessage,
  received,
  stageAfter,
} from '../../../../src/present/talk/protocol.ts';

const here = opened('tea', 'one', 'a');

describe('a window of a talk', () => {
  test('follows one that has moved on', () => {
    const there = changed(opened('tea', 'one', 'b'), { scene: 'two' }, 'b');
    expect(received(here, messageOf('state', 'stage', there))).toEqual({ state: there, answer: null });
  });

  test('tells one that has just opened where the talk is', () => {
    const moved = changed(here, { scene: 'two' }, 'a');
    const answer = received(moved, messageOf('hello', 'presenter', opened('tea', 'one', 'b')));
    expect(answer).toEqual({ state: moved, answer: 'state' });
  });

  test('corrects one that is behind', () => {
    const moved = changed(changed(here, { scene: 'two' }, 'a'), { scene: 'three' }, 'a');
    const behind = changed(opened('tea', 'one', 'b'), { scene: 'four' }, 'b');
    expect(received(moved, messageOf('state', 'stage', behind))).toEqual({ state: moved, answer: 'state' });
  });

  test('answers whoever says hello, so that each knows of the other', () => {
    expect(received(here, messageOf('hello', 'presenter', here)).answer).toBe('state');
  });

  test('asks who is still there when one says goodbye', () => {
    expect(received(here, messageOf('bye', 'stage', here)).answer).toBe('hello');
  });
});

describe('of the stage', () => {
  test('nothing is known before it has spoken', () => {
    expect(stageAfter('unheard', messageOf('hello', 'presenter', here))).toBe('unheard');
  });

  test('it is known that it is there once it has spoken', () => {
    expect(stageAfter('unheard', messageOf('state', 'stage', here))).toBe('there');
    expect(stageAfter('gone', messageOf('hello', 'stage', here))).toBe('there');
  });

  test('it is known that it is gone once it has said goodbye', () => {
    expect(stageAfter('there', messageOf('bye', 'stage', here))).toBe('gone');
  });

  test('a presenter window that closes says nothing', () => {
    expect(stageAfter('there', messageOf('bye', 'presenter', here))).toBe('there');
  });
});

describe('what comes in', () => {
  test('is read when it is a message', () => {
    const message = messageOf('hello', 'presenter', here);
    expect(readMessage(structuredClone(message))).toEqual(message);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'hello'],
    ['another protocol', { ...messageOf('hello', 'presenter', here), protocol: 'ip-atlas-talk-1' }],
    ['another kind', { ...messageOf('hello', 'presenter', here), kind: 'shout' }],
    ['no state', { protocol: 'ip-atlas-talk-2', kind: 'state', from: 'stage' }],
    ['a count that is none', messageOf('state', 'stage', { ...here, turn: Number.NaN })],
    ['a scene that is no name', messageOf('state', 'stage', { ...here, scene: '' })],
    ['a time that is none', messageOf('state', 'stage', { ...here, startedAt: Number.POSITIVE_INFINITY })],
  ])('is left alone when it is %s', (_, content) => {
    expect(readMessage(content)).toBeNull();
  });
});
