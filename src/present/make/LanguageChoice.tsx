import { useId } from 'react';
import { type Language, languages } from '../../atlas/schema.ts';
import type { OwnStory } from '../../atlas/schema-own-story.ts';
import { languageNames } from '../../i18n/words.ts';
import { useAllWords } from '../../ui/use-all-words.ts';
import { gapsIn } from './gaps.ts';

interface LanguageChoiceProps {
  story: OwnStory;
  chosen: Language;
  onChoose(language: Language): void;
}

/** The language that is being written, and how much each still lacks. */
export function LanguageChoice({ story, chosen, onChoose }: LanguageChoiceProps) {
  const { words, format } = useAllWords();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a choice between buttons, no fields
    <div className="language-choice" role="group" aria-labelledby={id}>
      <span id={id}>{words.make.writeIn}</span>
      {languages.map((language) => {
        const gaps = gapsIn(story, language);
        return (
          <button
            key={language}
            type="button"
            className="button button--plain language-choice__language"
            aria-pressed={language === chosen}
            onClick={() => onChoose(language)}
          >
            <span lang={language}>{languageNames[language]}</span>
            <span className={gaps === 0 ? 'language-choice__done' : 'gap'}>
              {gaps === 0 ? words.make.complete : words.make.empty(format.number(gaps))}
            </span>
          </button>
        );
      })}
    </div>
  );
}
