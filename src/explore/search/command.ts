/** One command, put together from its words in every language. */
import { type Language, type LocalisedText, languages } from '../../atlas/schema.ts';
import { allWords } from '../../i18n/all-words.ts';
import { formats } from '../../i18n/format.ts';
import type { LabelContext } from '../../i18n/labels.ts';
import type { AtlasData } from '../../state/data.ts';
import type { AtlasState } from '../../state/store.ts';
import type { ViewState } from '../../state/view.ts';
import type { Effect, Group, Part, SearchItem } from './items.ts';

/** A command in one language. */
interface Phrase {
  name: string;
  done: string;
  also: string;
}

interface PhraseWords<Names extends string[]> {
  name(...names: Names): string;
  done(...names: Names): string;
  also: string;
}

/** Puts the same names into what a command is called and what is announced when it is done. */
export function phrase<Names extends string[]>(command: PhraseWords<Names>, ...names: Names): Phrase {
  return { name: command.name(...names), done: command.done(...names), also: command.also };
}

/** A reader may type in either language, whatever the language of the page. */
type Contexts = Record<Language, LabelContext>;

export function contextsOf({ gazetteer }: AtlasData): Contexts {
  const contextIn = (language: Language): LabelContext => ({
    words: allWords[language],
    language,
    format: formats[language],
    placeName: (code) => gazetteer.name(code, language),
  });
  return { en: contextIn('en'), zh: contextIn('zh') };
}

interface CommandParts {
  /** Unique in its group. */
  key: string;
  group?: Group;
  say(context: LabelContext): Phrase;
  pinyin?: string | undefined;
  isOffered?(state: AtlasState): boolean;
  effect: Effect;
}

export function command(
  contexts: Contexts,
  { key, group = 'action', say, pinyin = '', isOffered, effect }: CommandParts,
): SearchItem {
  const phrases = { en: say(contexts.en), zh: say(contexts.zh) };
  const both = (part: 'name' | 'done'): LocalisedText => ({ en: phrases.en[part], zh: phrases.zh[part] });
  const also = languages.map((language) => phrases[language].also).join(' ');
  return { group, key, name: both('name'), pinyin, also, isOffered, effect, done: both('done') };
}

export function change(effect: (view: ViewState) => ViewState, shows?: Part): Effect {
  return { kind: 'change', change: effect, shows };
}
