import { describe, expect, it } from 'vitest';
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
