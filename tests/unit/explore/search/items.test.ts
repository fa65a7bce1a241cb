import { describe, expect, it } from 'vitest';
import type { LocalisedText } from '../../../../src/atlas/schema.ts';
import { createIndex, searchResults } from '../../../../src/explore/search/items.ts';
import type { AtlasData } from '../../../../src/state/data.ts';

function record(id: string, name: LocalisedText): { id: string; name: LocalisedText } {
  return { id, name };
}

function place(
  code: string,
  name: LocalisedText,
  pinyin: string,
): { code: string; name: LocalisedText; pinyin: string } {
  return { code, name, pinyin };
}

const data = {
  atlas: { layers: ['gi-projects', 'broken'] },
  layers: {
    'gi-projects': {
      status: 'ready',
      layer: {
        id: 'gi-projects',
        records: [
          record('hongyuan-yak-milk', { en: 'Hongyuan yak milk', zh: '红原牦牛奶' }),
          record('luliang-tea', { en: 'Green tea', zh: '绿茶' }),
        ],
      },
    },
    broken: { status: 'failed', problem: { file: 'broken.json', reason: 'missing', detail: '' } },
  },
  pinyin: { 'gi-projects/hongyuan-yak-milk': 'hóng yuán máo niú nǎi', 'gi-projects/luliang-tea': 'lǜ chá' },
  gazetteer: {
    all: () => [
      place('513233', { en: 'Hongyuan County', zh: '红原县' }, 'hóng yuán xiàn'),
      place('KHM', { en: 'Cambodia', zh: '柬埔寨' }, 'jiǎn pǔ zhài'),
      ...Array.from({ length: 12 }, (_, index) =>
        place(`5300${index + 10}`, { en: `Testing County ${index}`, zh: `测试县${index}` }, 'cè shì xiàn'),
      ),
    ],
  },
} as unknown as AtlasData;

const index = createIndex(data);

function found(query: string): string[] {
  return searchResults(index, query).flatMap((group) => group.items.map((item) => item.name.en));
}

describe('search', () => {
  it.each([
    ['Chinese', '红原'],
    ['English', 'hongyuan'],
    ['English, in capitals', 'HONGYUAN'],
    ['pinyin with tones', 'hóng yuán'],
    ['pinyin without tones', 'hong yuan'],
    ['pinyin written together', 'hóngyuán'],
    ['initials', 'hy'],
  ])('finds records and places by %s', (_name, query) => {
    expect(found(query)).toEqual(expect.arrayContaining(['Hongyuan yak milk', 'Hongyuan County']));
  });

  it('finds ü written as v, as on a Chinese keyboard', () => {
    expect(found('lvcha')).toEqual(['Green tea']);
  });

  it('finds a country by its pinyin', () => {
    expect(found('jianpuzhai')).toEqual(['Cambodia']);
  });

  it('puts the group with the best match first', () => {
    expect(searchResults(index, '红原县').map((group) => group.kind)).toEqual(['place']);
    expect(searchResults(index, 'Hongyuan County').map((group) => group.kind)[0]).toBe('place');
    expect(searchResults(index, 'Hongyuan yak').map((group) => group.kind)[0]).toBe('record');
  });

  it('shows at most eight results in a group', () => {
    expect(found('测试')).toHaveLength(8);
  });

  it('gives what to select', () => {
    const keys = searchResults(index, '红原').flatMap((group) => group.items.map((item) => item.key));
    expect(keys).toContainEqual({ kind: 'record', layer: 'gi-projects', record: 'hongyuan-yak-milk' });
    expect(keys).toContainEqual({ kind: 'place', code: '513233' });
  });

  it('finds nothing for blank words', () => {
    expect(searchResults(index, '  ')).toEqual([]);
  });
});
