import { useId } from 'react';
import { useAllWords } from '../../ui/use-all-words.ts';
import type { FieldProblem } from './numbers.ts';
import { problemText } from './problem-text.ts';

interface NumberFieldProps {
  label: string;
  /** Where the label stands elsewhere, over a column perhaps, and is only read out here. */
  isLabelHidden?: boolean;
  value: string;
  problem: FieldProblem | undefined;
  onChange(value: string): void;
}

/** A number as text, so that a reader may type it in any order; what is wrong with it stands beneath. */
export function NumberField({ label, isLabelHidden = false, value, problem, onChange }: NumberFieldProps) {
  const { words, format } = useAllWords();
  const id = useId();
  return (
    <div className="number-field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'number-field__label'}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} className="number-field__problem">
          {problemText(problem, words, format)}
        </p>
      )}
    </div>
  );
}
