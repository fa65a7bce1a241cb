import { describe, expect, test } from 'vitest';
import { deckIn } from './deck-fixture.ts';

describe('what slides say', () => {
  test('a scene has its words, figures and notes in the language of the file', () => {
    const [english] = deckIn('en').scenes;
    expect(english).toMatchObject({
      title: 'Where it grows',
      position: '1 / 2',
      paragraphs: ['First words.', 'More words.'],
      notes: ['Say hello.', 'Then wait.'],
    });
    expect(english?.figures).toMatchObject([{ title: 'Shown on the map' }]);
    const [chinese] = deckIn('zh').scenes;
    expect(chinese).toMatchObject({ title: '产自何处', paragraphs: ['第一段。', '第二段。'] });
    expect(chinese?.figures).toMatchObject([{ title: '图上显示' }]);
  });

  test('a scene credits its sources in few words, with their own language, and tells of one that is lost', () => {
    expect(deckIn('en').scenes[0]?.credits).toEqual([
      [
        { text: '茶叶目录', lang: 'zh' },
        { text: ' · ' },
        { text: 'CNIPA', lang: 'en' },
        { text: ' · May 2020' },
      ],
      [{ text: expect.stringContaining('lost') }],
    ]);
  });

  test('every source is cited in full once', () => {
    expect(deckIn('en').sources).toEqual([
      { text: '茶叶目录. CNIPA, May 2020', lang: 'zh' },
      { text: expect.stringContaining('lost') },
    ]);
  });

  test('the picture of the map says in words what it shows', () => {
    expect(deckIn('en').scenes[0]?.alt).toBe('Map of “Where it grows”, showing Products');
    expect(deckIn('zh').scenes[0]?.alt).toContain('“产自何处”地图');
  });

  test('the disclaimer goes along, with the map review number when there is one', () => {
    const { disclaimer } = deckIn('zh');
    expect(disclaimer).not.toBe('');
    expect(deckIn('zh', 'GS(2026)1').disclaimer).toBe(`${disclaimer} 审图号：GS(2026)1`);
  });

  test('the file says how old its data are', () => {
    expect(deckIn('en').dataDate).toMatch(/^Data as of .*\d{4}\.$/);
  });
});
