import { describe, expect, it } from 'vitest';
import type { AtlasRecord } from '../../../src/atlas/schema.ts';
import { allWords as words } from '../../../src/i18n/all-words.ts';
import { fieldText, type SimpleField } from '../../../src/i18n/field-text.ts';
import { formats } from '../../../src/i18n/format.ts';

const en = { words: words.en, format: formats.en };
const zh = { words: words.zh, format: formats.zh };
const title = { en: 'Title', zh: '标题' };
const units = { mu: { en: { name: 'mu', factor: 1 }, zh: { name: '亩', factor: 1 } } };

function recordWith(value: AtlasRecord['values'][string] | undefined): AtlasRecord {
  return { values: value === undefined ? {} : { field: value } } as unknown as AtlasRecord;
}

describe('field text', () => {
  const category: SimpleField = {
    id: 'field',
    type: 'category',
    title,
    values: { tea: { en: 'Tea', zh: '茶叶' }, fruit: { en: 'Fruit', zh: '水果' } },
  };

  it('names one or several categories', () => {
    expect(fieldText(category, recordWith('tea'), units, en)).toEqual(['Tea']);
    expect(fieldText(category, recordWith(['tea', 'fruit']), units, zh)).toEqual(['茶叶', '水果']);
  });

  it('shows an id that the definition does not name rather than hide the value', () => {
    expect(fieldText(category, recordWith('salt'), units, en)).toEqual(['salt']);
  });

  it('writes years without grouping', () => {
    const year: SimpleField = { id: 'field', type: 'year', title };
    expect(fieldText(year, recordWith(2019), units, en)).toEqual(['2019']);
    expect(fieldText(year, recordWith(2019), units, zh)).toEqual(['2019年']);
  });

  it('writes numbers with their unit', () => {
    const number: SimpleField = { id: 'field', type: 'number', unit: 'mu', title };
    expect(fieldText(number, recordWith(225000), units, en)).toEqual(['225,000 mu']);
    expect(fieldText(number, recordWith(225000), units, zh)).toEqual(['22.5万亩']);
  });

  it('says yes and no', () => {
    const flag: SimpleField = { id: 'field', type: 'boolean', title };
    expect(fieldText(flag, recordWith(true), units, en)).toEqual(['Yes']);
    expect(fieldText(flag, recordWith(false), units, zh)).toEqual(['否']);
  });

  it('takes the text of the language', () => {
    const text: SimpleField = { id: 'field', type: 'text', title };
    expect(fieldText(text, recordWith({ en: 'Stated', zh: '载明' }), units, zh)).toEqual(['载明']);
  });

  it('is empty where the record says nothing', () => {
    expect(fieldText(category, recordWith(undefined), units, en)).toEqual([]);
  });
});
