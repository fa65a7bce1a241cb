import { describe, expect, it } from 'vitest';
import type { AtlasRecord } from '../../../../src/atlas/schema.ts';
import { fieldText, type SimpleField } from '../../../../src/explore/detail/field-text.ts';
import {
  kindText,
  positionText,
  povertyText,
  precisionText,
  uncertaintyText,
} from '../../../../src/explore/detail/place-text.ts';
import { allWords as words } from '../../../../src/i18n/all-words.ts';
import { formats } from '../../../../src/i18n/format.ts';

const en = { words: words.en, format: formats.en };
const zh = { words: words.zh, format: formats.zh };
const title = { en: 'Title', zh: '标题' };
const units = { mu: { en: { name: 'mu', factor: 1 }, zh: { name: '亩', factor: 1 } } };

function recordWith(value: AtlasRecord['values'][string] | undefined): AtlasRecord {
  return { values: value === undefined ? {} : { field: value } } as unknown as AtlasRecord;
}

describe('the kind of a place', () => {
  it('leaves open whether an entry of the list of countries is one', () => {
    expect(kindText({ kind: 'country', code: 'KHM' }, words.en)).toBe('Country or area');
    expect(kindText({ kind: 'country', code: 'KHM' }, words.zh)).toBe('国家和地区');
  });

  it.each(['TWN', 'HKG', 'MAC'])('is not said of %s', (code) => {
    expect(kindText({ kind: 'country', code }, words.en)).toBeUndefined();
    expect(kindText({ kind: 'country', code }, words.zh)).toBeUndefined();
  });

  it('is said of divisions', () => {
    expect(kindText({ kind: 'province', code: '710000' }, words.zh)).toBe('省级行政区');
  });
});

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

describe('place text', () => {
  it('tells former poverty counties, others, and those of which nothing is known apart', () => {
    expect(povertyText({ nationalPovertyCounty: true, leftPovertyList: 2018 }, words.zh)).toBe(
      '原国家级贫困县，2018年脱贫摘帽',
    );
    expect(povertyText({ nationalPovertyCounty: true }, words.en)).toBe('Former national poverty county');
    expect(povertyText({ nationalPovertyCounty: false }, words.en)).toBe('Was not a national poverty county');
    expect(povertyText({}, words.en)).toBeUndefined();
  });

  it('says how exact a point is', () => {
    expect(precisionText('site', words.en, formats.en)).toBe('Site, about 1 km');
    expect(precisionText(1.5, words.en, formats.en)).toBe('Within about 1.5 km');
    expect(precisionText(25, words.zh, formats.zh)).toBe('误差约25公里以内');
  });

  it('writes positions with their hemispheres', () => {
    expect(positionText({ lon: 33.93333, lat: -9.93333 }, words.en)).toBe('9.93333° S, 33.93333° E');
    expect(positionText({ lon: -70.5, lat: 12 }, words.zh)).toBe('北纬12°，西经70.5°');
  });
});

describe('what the dashed circle means', () => {
  it('gives the radius, and says when it is an estimate', () => {
    expect(uncertaintyText(2.5, en)).toContain('has a radius of 2.5 km: the true place');
    expect(uncertaintyText('site', en)).not.toContain('estimate');
    expect(uncertaintyText('city', en)).toContain('radius of 15 km, which is this atlas’s own estimate');
    expect(uncertaintyText('district', zh)).toContain('半径为5公里（系本图集估计）');
  });
});
