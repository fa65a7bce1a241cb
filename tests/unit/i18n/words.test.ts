import { expect, test } from 'vitest';
import { languages } from '../../../src/atlas/schema.ts';
import { allWords as words } from '../../../src/i18n/all-words.ts';
import { failureWords } from '../../../src/i18n/failure.ts';

type Tree = { [key: string]: string | ((...values: never[]) => string) | Tree };

function strings(tree: Tree): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]];
    if (typeof value === 'function') return [];
    return strings(value).map(([path, text]) => [`${key}.${path}`, text]);
  });
}

test('no word is empty', () => {
  for (const tree of Object.values(words)) {
    expect(strings(tree as unknown as Tree).filter(([, text]) => text.trim() === '')).toEqual([]);
  }
});

test('Chinese words use full-width punctuation beside Chinese characters', () => {
  const halfWidth = /[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]/;
  expect(strings(words.zh as unknown as Tree).filter(([, text]) => halfWidth.test(text))).toEqual([]);
});

test('the data that are not frozen have one name', () => {
  for (const language of languages) {
    const { embed, share } = words[language];
    const name = embed.builder.currentData.toLowerCase();
    expect(failureWords[language].currentData.toLowerCase()).toContain(name);
    expect(share.oneFileIsCurrent.toLowerCase()).toContain(name);
  }
});
