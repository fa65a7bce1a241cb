/** A setting without a browser: Chinese characters are squares, all others half as wide. */
import { noCaution, type Setting } from '../../../../src/share/pages/lines.ts';

export const setting: Setting = {
  leading: 1.3,
  caution: noCaution,
  measure: (text, { size }) =>
    [...text].reduce((width, letter) => width + (/\p{Script=Han}/u.test(letter) ? size : size / 2), 0),
};
