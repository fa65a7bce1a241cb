import { type FormEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Area } from '../../geo/area.ts';
import { Button } from '../../ui/Button.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { NumberField } from './NumberField.tsx';
import type { Reading } from './numbers.ts';

interface FieldsFormProps<Name extends string> {
  /** What the fields hold until the reader types; another object starts them anew. */
  given: Record<Name, string>;
  labels: Record<Name, string>;
  /** What stands over the fields, a sentence each. */
  hints?: string[];
  read(fields: Record<Name, string>): Reading<Record<Name, string>>;
  onApply(area: Area): void;
}

/** An area by a few numbers: a box by its edges, a circle by centre and radius. */
export function FieldsForm<Name extends string>({
  given,
  labels,
  hints,
  read,
  onApply,
}: FieldsFormProps<Name>) {
  const { words } = useAllWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState({ given, fields: given });
  const [problems, setProblems] = useState<Reading<Record<Name, string>>['problems']>();
  const fields = typed.given === given ? typed.fields : given;
  const names = Object.keys(labels) as Name[];

  function submit(event: FormEvent): void {
    event.preventDefault();
    const { area, problems: found } = read(fields);
    flushSync(() => setProblems(found));
    if (area) onApply(area);
    else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  return (
    <form ref={form} className="area-form" noValidate onSubmit={submit}>
      {hints?.map((hint) => (
        <p key={hint} className="area__soft">
          {hint}
        </p>
      ))}
      <div className="area-form__fields">
        {names.map((name) => (
          <NumberField
            key={name}
            label={labels[name]}
            value={fields[name]}
            problem={problems?.[name]}
            onChange={(value) => setTyped({ given, fields: { ...fields, [name]: value } })}
          />
        ))}
      </div>
      <Button type="submit">{words.area.apply}</Button>
    </form>
  );
}
