import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenIntoLines } from '../../../../src/map/svg/lines.ts';

describe('lines of a name', () => {
  test.each([
    ['China', ['China']],
    ['Tibet (Xizang)', ['Tibet (Xizang)']],
    ['Fengning Manchu Autonomous County', ['Fengning Manchu', 'Autonomous', 'County']],
    ['Li County', ['Li County']],
    ['Sangzhi County', ['Sangzhi', 'County']],
    ['Papua New Guinea', ['Papua New', 'Guinea']],
    ['United Arab Emirates', ['United Arab', 'Emirates']],
    ['Trinidad and Tobago', ['Trinidad', 'and Tobago']],
    ['吉尔吉斯斯坦', ['吉尔吉斯斯坦']],
    ['圣文森特和格林纳丁斯', ['圣文森特和', '格林纳丁斯']],
  ])('%s', (text, lines) => {
    expect(brokenIntoLines(text, 7, 0.04)).toEqual(lines);
  });

  test('nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('New', 'Guinea', 'and', '中', '国', 'of'), { minLength: 1 }),
        (parts) => {
          const text = parts.join(' ');
          expect(brokenIntoLines(text, 7, 0).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});
