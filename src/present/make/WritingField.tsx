import { type KeyboardEvent, type RefObject, useId } from 'react';
import type { Language } from '../../atlas/schema.ts';
import { type DraftText, longestText } from '../../atlas/schema-own-story.ts';
import { languageNames } from '../../i18n/words.ts';
import { jointOf, type SceneField, type StoryField, type Writing } from '../../state/own-story.ts';
import { otherLanguage } from './gaps.ts';
import { useTyping } from './use-typing.ts';

interface WritingFieldProps {
  label: string;
  hint?: string;
  field: SceneField | StoryField;
  text: DraftText;
  language: Language;
  onWrite(writing: Writing): void;
}

/** One text in one language; while it is empty, what the other language says shows through. Give it a key of what it stands for. */
export function WritingField({ label, hint, field: name, text, language, onWrite }: WritingFieldProps) {
  const id = useId();
  const {
    field,
    text: typed,
    type,
    frame,
  } = useTyping(text[language], jointOf(name), (writing) => onWrite({ language, ...writing }));
  const other = text[otherLanguage(language)].trim();
  const shared = {
    id,
    lang: language,
    value: typed,
    maxLength: longestText,
    placeholder: other === '' ? undefined : `${languageNames[otherLanguage(language)]}: ${other}`,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    // It would take away what is marked on the map.
    onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation(),
    ...frame,
  };
  return (
    <div className={`writing-field writing-field--${name}`}>
      <label htmlFor={id}>{label}</label>
      {name === 'title' ? (
        <input
          ref={field as RefObject<HTMLInputElement | null>}
          type="text"
          onChange={(event) => type(event.target.value)}
          {...shared}
        />
      ) : (
        <textarea
          ref={field as RefObject<HTMLTextAreaElement | null>}
          rows={name === 'text' ? 4 : 2}
          onChange={(event) => type(event.target.value)}
          {...shared}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="writing-field__hint">
          {hint}
        </p>
      )}
    </div>
  );
}
