import { type FormEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Area } from '../../geo/area.ts';
import { mostCorners } from '../../geo/area-rules.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { NumberField } from './NumberField.tsx';
import { type CornerFields, readCorner } from './numbers.ts';

interface PolygonFormProps {
  /** The corners as they are; another array starts the form anew. */
  given: CornerFields[];
  onApply(area: Area): void;
}

const emptyCorner: CornerFields = { longitude: '', latitude: '' };

/** A polygon as the list of its corners. */
export function PolygonForm({ given, onApply }: PolygonFormProps) {
  const { words, format } = useAllWords();
  const { area } = words;
  const form = useRef<HTMLFormElement>(null);
  const titleId = useId();
  const [typed, setTyped] = useState({ given, corners: given });
  const [isChecked, setIsChecked] = useState(false);
  const corners = typed.given === given ? typed.corners : given;
  const readings = corners.map(readCorner);
  const set = (next: CornerFields[]): void => setTyped({ given, corners: next });
  const change = (index: number, part: Partial<CornerFields>): void =>
    set(corners.map((corner, other) => (other === index ? { ...corner, ...part } : corner)));

  function focusOn(selector: string): void {
    form.current?.querySelector<HTMLElement>(selector)?.focus();
  }

  function remove(index: number): void {
    flushSync(() => set(corners.filter((_, other) => other !== index)));
    // The pressed button is gone: the focus goes to the corner that took its place, or to the last one.
    focusOn(`li:nth-child(${Math.min(index + 1, corners.length - 1)}) button`);
  }

  function add(): void {
    flushSync(() => set([...corners, emptyCorner]));
    focusOn('li:last-child input');
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    flushSync(() => setIsChecked(true));
    const positions = readings.flatMap((reading) => (reading.area ? [reading.area] : []));
    if (positions.length === corners.length) onApply({ kind: 'polygon', corners: positions });
    else focusOn('[aria-invalid="true"]');
  }

  return (
    <form ref={form} className="area-form" noValidate onSubmit={submit}>
      <p className="area__soft" id={titleId}>
        {area.corners}
      </p>
      <p className="area__soft">{area.degreesHint}</p>
      <p className="area__soft">{area.polygonHint}</p>
      <ol className="corners" aria-labelledby={titleId}>
        <li className="corners__titles" aria-hidden="true">
          <span>{area.longitude}</span>
          <span>{area.latitude}</span>
        </li>
        {corners.map((corner, index) => {
          const name = area.corner(format.number(index + 1));
          const problems = isChecked ? readings[index]?.problems : undefined;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: corners have no identity but their place in the order
            <li key={index} className="corners__item">
              <NumberField
                label={area.cornerPart(name, area.longitude)}
                isLabelHidden
                value={corner.longitude}
                problem={problems?.longitude}
                onChange={(longitude) => change(index, { longitude })}
              />
              <NumberField
                label={area.cornerPart(name, area.latitude)}
                isLabelHidden
                value={corner.latitude}
                problem={problems?.latitude}
                onChange={(latitude) => change(index, { latitude })}
              />
              {corners.length > 1 && (
                <IconButton label={area.removeCorner(format.number(index + 1))} onClick={() => remove(index)}>
                  <CloseIcon />
                </IconButton>
              )}
            </li>
          );
        })}
      </ol>
      <div className="area__buttons">
        <Button disabled={corners.length >= mostCorners} onClick={add}>
          <PlusIcon />
          {area.addCorner}
        </Button>
        <Button type="submit">{area.apply}</Button>
      </div>
    </form>
  );
}
