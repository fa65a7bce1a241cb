import { expect, test } from 'vitest';
import { toPinyin } from '../../../tools/pinyin.ts';

test('syllables carry tone marks and are separated by spaces', () => {
  expect(toPinyin('厦门大学')).toBe('xià mén dà xué');
});

test('names that the dictionary gets wrong are overridden, inside longer names too', () => {
  expect(toPinyin('武都花椒')).toBe('wǔ dū huā jiāo');
  expect(toPinyin('贵南黑藏羊')).toBe('guì nán hēi zàng yáng');
});

test.each([
  ['重庆', 'chóng qìng'],
  ['犍为县', 'qián wéi xiàn'],
  ['会泽县', 'huì zé xiàn'],
  ['儋州市', 'dān zhōu shì'],
])('%s is read as its people read it', (name, reading) => {
  expect(toPinyin(name)).toBe(reading);
});

test('Latin words stay and marks go', () => {
  expect(toPinyin('贡通岛（Koh Trong）')).toBe('gòng tōng dǎo Koh Trong');
});
