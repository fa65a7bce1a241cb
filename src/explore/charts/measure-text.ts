/** Widths of words in the font of the charts. */
import type { Language } from '../../atlas/schema.ts';
import type { MeasureText } from './layout.ts';
import { fontSize } from './plot-look.ts';

/** Each redraw asks for the same names again. */
const mostKnown = 5000;

const measures: Partial<Record<Language, MeasureText>> = {};

/** Measures in CSS pixels. Made once a language: asking the page for its font costs a style pass. */
export function textMeasure(language: Language): MeasureText {
  const measure = measures[language] ?? makeMeasure(language);
  measures[language] = measure;
  return measure;
}

function makeMeasure(language: Language): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * fontSize;
  const style = getComputedStyle(document.documentElement);
  const fonts = ['--font-latin', '--font-chinese'].map((name) => style.getPropertyValue(name));
  if (language === 'zh') fonts.reverse();
  context.font = `${fontSize}px ${[...fonts, 'sans-serif'].join()}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    if (known.size > mostKnown) known.clear();
    known.set(text, width);
    return width;
  };
}
