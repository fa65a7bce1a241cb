/** The map of the start view for both themes, both languages and three sizes of screens; what they share is written once. */
import { type Language, languages } from '../atlas/schema.ts';
import { styleOf } from '../map/style/style.ts';
import { styleInput } from '../map/style-input.ts';
import { type Drawing, drawingsOf } from '../map/svg/drawings.ts';
import { windowFrame } from '../map/svg/frame.ts';
import { Definitions, markupOf } from '../map/svg/markup.ts';
import type { AtlasState } from '../state/store.ts';
import type { Tone } from '../state/tone.ts';

/** CSS pixels across the start view where it fits windows of 1440 by 900, 1024 by 768 and 390 by 844. */
const widths = { large: 900, middle: 580, small: 342 };
/** A story is never the start, so none of these is for the stage. */
const tones: Tone[] = ['light', 'dark'];

/** `stateIn`: the state at the start, in a language. */
export function startPicture(stateIn: (language: Language) => AtlasState): string {
  const { bounds } = stateIn('en').data.atlas.start;
  const definitions = new Definitions('first-');
  // A picture each, and not a group each in one: a browser styles all that is in a picture, groups not shown too.
  const pictures = Object.entries(widths).flatMap(([size, width]) => {
    const frame = windowFrame(bounds, width);
    const drawn = (language: Language, tone: Tone): Drawing[] =>
      drawingsOf(styleOf(styleInput(stateIn(language), tone)), frame);
    const markup = (drawings: Drawing[]): string => markupOf(drawings, definitions, frame);
    return tones.map((tone) => {
      const byLanguage = languages.map((language) => [language, drawn(language, tone)] as const);
      const [[, first] = ['', []]] = byLanguage;
      // Only the names differ between languages; they lie over the shapes and under the marks.
      const isName = (drawing: Drawing): boolean =>
        drawing.kind === 'words' && drawing.lines.some((line) => /\D/.test(line));
      const at = first.findIndex(isName);
      const under = first.slice(0, at === -1 ? first.length : at);
      const over = at === -1 ? [] : first.slice(at).filter((drawing) => !isName(drawing));
      const names = byLanguage.map(([language, drawings]) =>
        group(`only-${language}`, markup(drawings.filter(isName))),
      );
      const content = `${markup(under)}${names.join('')}${markup(over)}`;
      return `<svg class="first-view__map only-${size} only-${tone}">${content}</svg>`;
    });
  });
  return `<svg class="first-view__definitions">${definitions.markup}</svg>${pictures.join('')}`;
}

function group(name: string, content: string): string {
  return `<g class="${name}">${content}</g>`;
}
