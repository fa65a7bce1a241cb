/** How slides and handouts look: the colours of paper and ink, as in src/ui/tokens.css, and the fonts that computers have. */
import type { Language } from '../../atlas/schema.ts';
import { cautionForOffice, type Measure, noCaution, type Setting } from './lines.ts';

export const colours = {
  paper: '#fbf8f1',
  white: '#ffffff',
  ink: '#2a271f',
  soft: '#5d5848',
  hairline: '#d8d0bd',
  accent: '#0f566f',
};

/** What PowerPoint has on Windows and macOS, and what other programs have a font of the same widths for. */
export const officeFont: Record<Language, string> = { en: 'Arial', zh: 'Microsoft YaHei' };

/** For pages drawn here; the first is that of the slides, so that both break alike. */
export const fontStack: Record<Language, string> = {
  en: 'Arial, "Liberation Sans", "Helvetica Neue", Roboto, "Noto Sans", "DejaVu Sans", "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
  zh: '"Microsoft YaHei", "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", "Hiragino Sans GB", Arial, sans-serif',
};

/** Chinese characters fill their square, so their lines need more room. */
const leading: Record<Language, number> = { en: 1.25, zh: 1.45 };

export function fontOf(language: Language, { size, bold }: { size: number; bold: boolean }): string {
  return `${bold ? 'bold ' : ''}${size}px ${fontStack[language]}`;
}

/** Widths scale with the size, so each text is measured once. */
const measured = 100;

/** Text as this browser sets it; `shownBy`: what draws it in the end. */
export function settingOf(language: Language, shownBy: 'itself' | 'office' = 'itself'): Setting {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const measure: Measure = (text, { size, bold }) => {
    const key = `${bold} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = fontOf(language, { size: measured, bold });
      // Without a canvas every letter is taken for a wide one.
      width = context ? context.measureText(text).width : text.length * measured;
      known.set(key, width);
    }
    return (width * size) / measured;
  };
  const caution = shownBy === 'office' ? cautionForOffice : noCaution;
  return { measure, leading: leading[language], caution };
}
