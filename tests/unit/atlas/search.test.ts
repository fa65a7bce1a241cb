import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearchIndex, type Findable, type SearchIndex } from '../../../src/atlas/search.ts';
import { words } from '../fixtures.ts';

const names: [en: string, zh: string, pinyin: string][] = [
  ['Hongyuan County', '红原县', 'hóng yuán xiàn'],
  ['Lüchun County', '绿春县', 'lǜ chūn xiàn'],
  ["Xi'an", '西安市', 'xī ān shì'],
  ['Xiamen University', '厦门大学', 'xià mén dà xué'],
  ['Koh Trong (Kaoh Trong) island', '贡通岛', 'gòng tōng dǎo'],
  ['Steam engine works', '蒸汽机厂', 'zhēng qì jī chǎng'],
  ['Sangzhi white tea', '桑植白茶', 'sāng zhí bái chá'],
  ["Côte d'Ivoire", '科特迪瓦', ''],
  ['Sangzhi County', '桑植县', 'sāng zhí xiàn'],
];

interface Item extends Findable<string> {
  key: string;
}

function item(zh: string, en = '-', pinyin = '', more: Partial<Item> = {}): Item {
  return { key: zh, group: 'name', name: words(en, zh), pinyin, ...more };
}

function indexOf(all: Iterable<Item>, groups = ['name']): SearchIndex<Item> {
  const index = createSearchIndex(all, groups);
  expect(index.read(Number.POSITIVE_INFINITY)).toBe(true);
  return index;
}

const items = names.map(([en, zh, pinyin]) => item(zh, en, pinyin));
const index = indexOf(items);
const find = (query: string, limit = 20): string[] =>
  index.find(query, limit).flatMap((group) => group.items.map(({ key }) => key));

describe('a name is found', () => {
  test.each([
    ['its whole Chinese name', '红原县', '红原县'],
    ['the beginning of its Chinese name', '红原', '红原县'],
    ['characters inside its Chinese name', '门大', '厦门大学'],
    ['its English name in any case', 'HONGYUAN county', '红原县'],
    ['the beginning of an English word', 'univ', '厦门大学'],
    ['an English word in brackets', 'kaoh', '贡通岛'],
    ['an English word in brackets, typed with the bracket', '(Kaoh', '贡通岛'],
    ['an English name without its accents', 'cote d ivoire', '科特迪瓦'],
    ['a word after an apostrophe', 'ivoire', '科特迪瓦'],
    ['pinyin with tones', 'hóng yuán', '红原县'],
    ['pinyin without tones', 'hong yuan', '红原县'],
    ['pinyin written together', 'hongyuanxian', '红原县'],
    ['the beginning of its pinyin', 'sangz', '桑植县'],
    ['pinyin from the middle', 'baicha', '桑植白茶'],
    ['four letters from the middle of its pinyin', 'baic', '桑植白茶'],
    ['pinyin with an apostrophe', "xi'an", '西安市'],
    ['initials', 'hyx', '红原县'],
    ['the first of its initials', 'xmd', '厦门大学'],
    ['two initials', 'hy', '红原县'],
    ['capital initials', 'GTD', '贡通岛'],
    ['ü typed as ü', 'lǜchūn', '绿春县'],
    ['ü typed as v, as on a Chinese keyboard', 'lvchun', '绿春县'],
    ['ü typed as u', 'luchun', '绿春县'],
    ['full-width letters', 'ｈｏｎｇｙｕａｎ', '红原县'],
  ])('by %s', (_how, query, key) => {
    expect(find(query)).toContain(key);
  });
});

describe('nothing is found', () => {
  test.each([
    ['for an empty query', ''],
    ['for white space', '  \t'],
    ['for punctuation', '()'],
    ['for a word that no name has', 'zzzz'],
    ['for initials in another order', 'xyh'],
  ])('%s', (_why, query) => {
    expect(find(query)).toEqual([]);
  });

  test('inside an English word: "tea" does not find "steam"', () => {
    expect(find('tea')).toEqual(['桑植白茶']);
  });

  test('by fewer than four letters from the middle of a reading', () => {
    expect(find('bai')).toEqual([]);
  });

  test('by a single letter of a reading: it would find everything', () => {
    expect(find('g')).toEqual([]);
  });

  test('by a reading, for a name that has none', () => {
    expect(find('ketediwa')).toEqual([]);
  });
});

describe('the best comes first', () => {
  const order = (query: string, ...all: Item[]): string[] =>
    indexOf(all)
      .find(query, 20)
      .flatMap((group) => group.items.map(({ key }) => key));

  test('a whole name before a beginning before a part', () => {
    expect(order('桑植', item('新桑植'), item('桑植县'), item('桑植'))).toEqual(['桑植', '桑植县', '新桑植']);
  });

  test('a whole English name before a beginning before a later word', () => {
    const found = order('tea', item('一', 'Green tea'), item('二', 'Tea oil'), item('三', 'Tea'));
    expect(found).toEqual(['三', '二', '一']);
  });

  test('a whole reading before its beginning before initials', () => {
    const found = order(
      'sha',
      item('石化安', '-', 'shí huà ān'),
      item('沙县', '-', 'shā xiàn'),
      item('沙', '-', 'shā'),
    );
    expect(found).toEqual(['沙', '沙县', '石化安']);
  });

  test('the shorter of two names that match alike', () => {
    expect(find('桑植')).toEqual(['桑植县', '桑植白茶']);
  });

  test('the shorter English name when the Chinese ones are as long', () => {
    expect(order('tea', item('甲', 'Tea and oil'), item('乙', 'Tea oil'))).toEqual(['乙', '甲']);
  });

  test('no more than were asked for, and how many there are besides', () => {
    const [group] = index.find('桑植', 1);
    expect(group?.items.map(({ key }) => key)).toEqual(['桑植县']);
    expect(group?.further).toBe(1);
  });

  test('the group that holds the best match', () => {
    const all = [
      item('甲', 'Go to Sangzhi', '', { group: 'view' }),
      item('乙', 'Sangzhi', '', { group: 'place' }),
    ];
    const groups = indexOf(all, ['view', 'place']).find('sangzhi', 8);
    expect(groups.map(({ group }) => group)).toEqual(['place', 'view']);
  });

  test('of groups that match alike, the one that is named first', () => {
    const all = [item('桑植', '-', '', { group: 'place' }), item('桑植', '-', '', { group: 'record' })];
    const groups = indexOf(all, ['record', 'place']).find('桑植', 8);
    expect(groups.map(({ group }) => group)).toEqual(['record', 'place']);
  });
});

describe('words', () => {
  const command = item('打开“地理标志项目”的表格', 'Open the table of GI projects', '', {
    also: 'list 列表',
  });
  const found = (query: string): number => indexOf([command]).find(query, 8).length;

  test.each([
    'projects table',
    'gi open',
    'tab gi proj',
    '表格 地理',
    'list',
    'list gi',
    '列表',
    'table 列表',
  ])('“%s” finds by words in any order, and by further words', (query) => expect(found(query)).toBe(1));

  test.each(['table tisc', 'able', 'ist', '表格 国家'])(
    '“%s” finds nothing: each word must be there',
    (query) => expect(found(query)).toBe(0),
  );

  test('in order come before words in any order', () => {
    const other = item('其他', 'Table open for projects');
    const [group] = indexOf([other, command]).find('open the table', 8);
    expect(group?.items).toEqual([command]);
    const both = indexOf([item('乙', 'Projects, open'), item('甲甲', 'Open projects')]).find(
      'open projects',
      8,
    );
    expect(both[0]?.items.map(({ key }) => key)).toEqual(['甲甲', '乙']);
  });
});

test('what is not offered is neither found nor counted', () => {
  const [group] = index.find('桑植', 1, ({ key }) => key !== '桑植县');
  expect(group?.items.map(({ key }) => key)).toEqual(['桑植白茶']);
  expect(group?.further).toBe(0);
});

test('a long list is read in slices, and what is read is found meanwhile', () => {
  const many = Array.from({ length: 5000 }, (_, number) => item(`测试${number}`));
  const sliced = createSearchIndex(many, ['name']);
  expect(sliced.find('测试', 1)).toEqual([]);
  expect(sliced.read(0)).toBe(false);
  // So short a slice may be over before it begins.
  let isWhole = false;
  while (sliced.find('测试0', 1).length === 0) isWhole = sliced.read(0.001);
  expect(isWhole).toBe(false);
  expect(sliced.read(Number.POSITIVE_INFINITY)).toBe(true);
  expect(sliced.find('测试', 1)[0]?.further).toBe(4999);
});

test('law: the best are the same, whether few or all are listed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('桑植', 'county', 'x', 'sang', '县'),
      fc.integer({ min: 1, max: 9 }),
      (query, most) => {
        expect(find(query, most)).toEqual(find(query, 100).slice(0, most));
      },
    ),
  );
});

test('law: every name is found first by itself, in each language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...items),
      fc.constantFrom('en' as const, 'zh' as const),
      (named, language) => {
        expect(find(named.name[language])[0]).toBe(named.key);
      },
    ),
  );
});

test('law: no query makes the search fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      expect(find(query, 5).length).toBeLessThanOrEqual(5);
    }),
  );
});
