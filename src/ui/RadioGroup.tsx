import { type ReactNode, useId } from 'react';
import './RadioGroup.css';

interface RadioGroupProps<Option extends string | number> {
  legend: string;
  options: readonly Option[];
  labelOf(option: NoInfer<Option>): ReactNode;
  chosen: NoInfer<Option>;
  /** What was chosen holds for now. */
  isFixed?: boolean;
  onChoose(option: NoInfer<Option>): void;
}

/** A choice of one among a few. */
export function RadioGroup<Option extends string | number>({
  legend,
  options,
  labelOf,
  chosen,
  isFixed = false,
  onChoose,
}: RadioGroupProps<Option>) {
  const name = useId();
  return (
    <fieldset className="radio-group" disabled={isFixed}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option} className="check">
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChoose(option)} />
          {labelOf(option)}
        </label>
      ))}
    </fieldset>
  );
}
