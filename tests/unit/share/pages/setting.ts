/** A setting without a browser: Chinese characters are squares, all others half as wide. */
import type { Setting } from '../../../../src/share/pages/page.ts';

export const setting: Setting = {
  leading: 1.3,
  measure: (text, { size }) =>
    [...text].reduce((width, letter) => width + (/\p{Script=Han}/u.test(letter) ? size : size / 2), 0),
};
