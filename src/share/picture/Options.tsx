/** A choice of one among a few. */
import { useId } from 'react';

interface OptionsProps<Option extends string | number> {
  legend: string;
  options: readonly Option[];
  labelOf(option: Option): string;
  chosen: Option;
  isFixed: boolean;
  onChoose(option: Option): void;
}

export function Options<Option extends string | number>({
  legend,
  options,
  labelOf,
  chosen,
  isFixed,
  onChoose,
}: OptionsProps<Option>) {
  const name = useId();
  return (
    <fieldset className="save-picture__options" disabled={isFixed}>
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
