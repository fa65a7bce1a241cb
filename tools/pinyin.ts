import { customPinyin, pinyin } from 'pinyin-pro';
import { pinyinOverrides } from './pinyin-overrides.ts';

customPinyin(pinyinOverrides);

/** Tone-marked syllables of a Chinese name, separated by spaces; Latin words and numbers stay, marks go. */
export function toPinyin(name: string): string {
  const runs = name.match(/\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu) ?? [];
  return runs.map((run) => pinyin(run, { nonZh: 'consecutive' })).join(' ');
}
