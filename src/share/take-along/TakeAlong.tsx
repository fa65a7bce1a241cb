/** A story or data as a file: which one, in which language, and how far the making is. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { type Language, languages } from '../../atlas/schema.ts';
import { languageNames } from '../../i18n/words.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { downloadFile } from '../../ui/download.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { MakingFoot, SaveButton } from '../making/MakingFoot.tsx';
import { useMaking } from '../making/use-making.ts';
import type { Choice } from './choice.ts';
import './take-along.css';

interface TakeAlongProps {
  heading: string;
  /** What is to be chosen before the choices. */
  children?: ReactNode;
  choices: Choice[];
  /** What is to be said of ways that are not offered. */
  note: string | null;
  onClose(): void;
}

export function TakeAlong({ heading, children, choices, note, onClose }: TakeAlongProps) {
  const { words, language: ofPage } = useAllWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosenId, setChosenId] = useState<string>();
  const [language, setLanguage] = useState<Language>(ofPage);
  const { making, make, cancel } = useMaking();
  // The choices may be others by now, or there may have been none: of a layer out of an archive.
  const chosen = choices.find(({ id }) => id === chosenId) ?? choices[0];
  const isMaking = making.status === 'making';
  function save(choice: Choice): Promise<void> {
    return make(async (order) => {
      const { file, fileName } = await choice.make({ ...order, language });
      order.signal.throwIfAborted();
      downloadFile(file, fileName);
      return words.share.saved(fileName);
    });
  }

  return (
    <Dialog ref={dialog} className="take-along" labelledBy={titleId} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen && !isMaking) void save(chosen);
        }}
      >
        <h2 id={titleId}>{heading}</h2>
        {children}
        {choices.length > 0 && (
          <fieldset className="take-along__choices" disabled={isMaking}>
            <legend className="visually-hidden">{words.share.choose}</legend>
            {choices.map((choice) => (
              <ChoiceRow
                key={choice.id}
                choice={choice}
                isChosen={choice === chosen}
                onChoose={() => setChosenId(choice.id)}
              />
            ))}
          </fieldset>
        )}
        {note !== null && <p className="take-along__note">{note}</p>}
        {chosen?.hasLanguage && (
          <RadioGroup
            legend={words.share.language}
            options={languages}
            labelOf={(each) => <span lang={each}>{languageNames[each]}</span>}
            chosen={language}
            isFixed={isMaking}
            onChoose={setLanguage}
          />
        )}
        <MakingFoot making={making} onCancel={cancel} onClose={() => dialog.current?.close()}>
          {chosen && <SaveButton isHeld={isMaking} />}
        </MakingFoot>
      </form>
    </Dialog>
  );
}

interface ChoiceRowProps {
  choice: Choice;
  isChosen: boolean;
  onChoose(): void;
}

function ChoiceRow({ choice, isChosen, onChoose }: ChoiceRowProps) {
  const hintId = useId();
  return (
    <div className="take-along__choice">
      <label className="check">
        <input
          type="radio"
          name="take-along"
          checked={isChosen}
          onChange={onChoose}
          aria-describedby={hintId}
        />
        {choice.title}
      </label>
      <p id={hintId} className="take-along__hint">
        {choice.hint}
      </p>
    </div>
  );
}
