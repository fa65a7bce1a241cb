import { describe, expect, it } from 'vitest';
import type { Places } from '../../../src/atlas/schema.ts';
import { createGazetteer, type GeoPlaces } from '../../../src/geo/gazetteer.ts';

const bbox: [number, number, number, number] = [0, 0, 1, 1];
const point: [number, number] = [0.5, 0.5];
const rest = { pinyin: '', bbox, point };
const geoPlaces: GeoPlaces = {
  aliases: { '130733': '130709' },
  countries: [
    { code: 'CHN', name: { en: 'China', zh: '中国' }, ...rest, depiction: 'natural-earth' },
    { code: 'CHN', name: { en: 'China', zh: '中国' }, ...rest, bbox: [0, 0, 9, 9], depiction: 'cn' },
    { code: 'TWN', name: { en: 'Taiwan, China', zh: '中国台湾' }, ...rest, depiction: 'natural-earth' },
  ],
  provinces: [{ code: '130000', name: { en: 'Hebei', zh: '河北省' }, ...rest }],
  prefectures: [{ code: '130700', name: { en: 'Zhangjiakou', zh: '张家口市' }, ...rest, parent: '130000' }],
  counties: [{ code: '130709', name: { en: 'Chongli District', zh: '崇礼区' }, ...rest, parent: '130700' }],
};
const dataPlaces: Places = {
  provinces: [{ code: '110000', name: { en: 'Beijing', zh: '北京市' } }],
  prefectures: [{ code: '110000', name: { en: 'Beijing as a prefecture', zh: '北京' } }],
  counties: [{ code: '130709', name: { en: 'Chongli', zh: '崇礼' }, leftPovertyList: 2019 }],
  countries: [],
};

describe('createGazetteer', () => {
  const gazetteer = createGazetteer(geoPlaces, dataPlaces, 'natural-earth');

  it('lets names in the data win, and keeps the place', () => {
    expect(gazetteer.name('130709', 'en')).toBe('Chongli');
    expect(gazetteer.place('130709')?.point).toEqual(point);
  });

  it('takes old codes', () => {
    expect(gazetteer.resolve('130733')).toBe('130709');
    expect(gazetteer.name('130733', 'zh')).toBe('崇礼');
    expect(gazetteer.county('130733')?.leftPovertyList).toBe(2019);
    expect(gazetteer.place('130733')).toMatchObject({ kind: 'county', code: '130709' });
  });

  it('finds the parents of a county', () => {
    expect(gazetteer.parentsOf('130709')).toEqual(['130700', '130000']);
    expect(gazetteer.parentsOf('CHN')).toEqual([]);
    expect(gazetteer.parentsOf('999999')).toEqual([]);
    expect(gazetteer.provinceOf('130709')).toBe('130000');
    expect(gazetteer.provinceOf('130000')).toBeUndefined();
    expect(gazetteer.provinceOf('CHN')).toBeUndefined();
  });

  it('answers for the depiction of the build', () => {
    expect(gazetteer.bbox('CHN')).toEqual(bbox);
    expect(gazetteer.has('TWN')).toBe(true);
    const chinese = createGazetteer(geoPlaces, dataPlaces, 'cn');
    expect(chinese.bbox('CHN')).toEqual([0, 0, 9, 9]);
    expect(chinese.has('TWN')).toBe(false);
  });

  it('lists a municipality once, as a province', () => {
    const found = gazetteer.all().filter(({ code }) => code === '110000');
    expect(found).toEqual([
      { kind: 'province', code: '110000', name: { en: 'Beijing', zh: '北京市' }, pinyin: '' },
    ]);
  });

  it('gives the code where no name is known', () => {
    expect(gazetteer.name('999999', 'en')).toBe('999999');
    expect(gazetteer.has('999999')).toBe(false);
  });

  it('works from either source alone', () => {
    expect(createGazetteer(null, dataPlaces, 'cn').name('130709', 'en')).toBe('Chongli');
    expect(createGazetteer(geoPlaces, null, 'cn').name('130709', 'en')).toBe('Chongli District');
    expect(createGazetteer(null, null, 'cn').all()).toEqual([]);
  });
});
