import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allWords } from '../../../../src/i18n/all-words.ts';
import { keyName } from '../../../../src/present/talk/key-names.ts';
import { indexTyped, keyTable, meaningOf, type Press } from '../../../../src/present/talk/keys.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...more,
});
const actionOf = (key: string, more?: Partial<Press>): string | undefined => {
  const meaning = meaningOf(press(key, more));
  return meaning && 'action' in meaning ? meaning.action : undefined;
};

describe('a key on the stage', () => {
  test.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageUp', 'back'],
    ['Backspace', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    [',', 'white'],
    ['Escape', 'leave'],
    ['?', 'help'],
  ])('“%s” is %s', (key, action) => {
    expect(actionOf(key)).toBe(action);
  });

  test('Shift and Space go back', () => {
    expect(actionOf(' ', { shiftKey: true })).toBe('back');
  });

  test('letters mean the same with caps lock', () => {
    expect(actionOf('B')).toBe('black');
  });

  test('shortcuts of the browser are left alone', () => {
    expect(actionOf('r', { ctrlKey: true })).toBeUndefined();
    expect(actionOf('ArrowLeft', { altKey: true })).toBeUndefined();
    expect(actionOf('f', { metaKey: true })).toBeUndefined();
  });

  test('what an input method composes is left alone', () => {
    expect(actionOf('b', { isComposing: true })).toBeUndefined();
  });

  test('digits are digits', () => {
    expect(meaningOf(press('7'))).toEqual({ digit: '7' });
  });

  test('other keys mean nothing', () => {
    expect(meaningOf(press('x'))).toBeNull();
    expect(meaningOf(press('F5'))).toBeNull();
  });
});

test('no key means two things', () => {
  const keys = keyTable.flatMap((row) => [...row.keys] as string[]);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('digits', () => {
  test('name a scene of the story, counted from 1', () => {
    expect(indexTyped('1', 9)).toBe(0);
    expect(indexTyped('09', 9)).toBe(8);
    expect(indexTyped('12', 12)).toBe(11);
  });

  test('that name none lead nowhere', () => {
    expect(indexTyped('0', 9)).toBeNull();
    expect(indexTyped('10', 9)).toBeNull();
    expect(indexTyped('', 9)).toBeNull();
  });
});

test('the guide for presenters has the table of keys', () => {
  const guide = readFileSync(new URL('../../../../docs/presenting.md', import.meta.url), 'utf8');
  const words = allWords.en;
  for (const { action, keys } of keyTable) {
    const names = keys.map((key) => `\`${keyName(key, words)}\``).join(' ');
    expect(guide).toContain(`| ${words.stage.action[action]} | ${names} |`);
  }
});
