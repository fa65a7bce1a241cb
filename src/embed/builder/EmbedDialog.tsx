/** Chooses how the view that is shown stands in a page of another site, shows it so, and gives the code. */
import { useEffect, useId, useRef, useState } from 'react';
import { languages } from '../../atlas/schema.ts';
import { languageNames } from '../../i18n/words.ts';
import { type EmbedOptions, embedControls } from '../../state/url-embed.ts';
import { themes } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { type CodeForm, codeForms, codeOf, viewAddress } from './code.ts';
import './embed-dialog.css';

/** CSS pixels. */
const widths = [320, 640, 960] as const;
const standard: EmbedOptions = {
  controls: ['zoom', 'legend', 'details'],
  isLocked: false,
  accent: null,
  ground: null,
};

export function EmbedDialog({ onClose }: { onClose(): void }) {
  const { words, format } = useAllWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useStore((state) => state.view);
  const start = useStore((state) => state.start);
  const title = format.text(useStore((state) => state.data.atlas.title));
  const [display, setDisplay] = useState({ language: shown.language, theme: shown.theme });
  const [options, setOptions] = useState(standard);
  const [width, setWidth] = useState<(typeof widths)[number]>(640);
  const [form, setForm] = useState<CodeForm>('element');
  useEffect(() => dialog.current?.showModal(), []);
  const base = new URL('.', window.location.href.replace(/[?#].*/, '')).href;
  const view = { ...shown, ...display };
  const address = viewAddress(base, view, start, options);
  const full = viewAddress(base, view, start, null);
  const { builder } = words.embed;
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{builder.title}</h2>
      <div className="embed-dialog__parts">
        <div className="embed-dialog__options">
          <Choice
            legend={builder.language}
            choices={languages}
            chosen={display.language}
            nameOf={(each) => languageNames[each]}
            onChoose={(language) => setDisplay({ ...display, language })}
          />
          <Choice
            legend={builder.theme}
            choices={themes}
            chosen={display.theme}
            nameOf={(each) => words.settings.themes[each]}
            onChoose={(theme) => setDisplay({ ...display, theme })}
          />
          <fieldset className="embed-dialog__choice">
            <legend>{builder.controls}</legend>
            {embedControls.map((control) => (
              <label key={control} className="check">
                <input
                  type="checkbox"
                  checked={options.controls.includes(control)}
                  onChange={({ target }) =>
                    setOptions({
                      ...options,
                      controls: embedControls.filter((each) =>
                        each === control ? target.checked : options.controls.includes(each),
                      ),
                    })
                  }
                />
                {builder.control[control]}
              </label>
            ))}
            <label className="check">
              <input
                type="checkbox"
                checked={options.isLocked}
                onChange={({ target }) => setOptions({ ...options, isLocked: target.checked })}
              />
              {builder.locked}
            </label>
          </fieldset>
          <fieldset className="embed-dialog__choice">
            <legend>{builder.colours}</legend>
            {(['accent', 'ground'] as const).map((part) => (
              <ColourField
                key={part}
                label={builder[part]}
                colour={options[part]}
                onChoose={(colour) => setOptions({ ...options, [part]: colour })}
              />
            ))}
          </fieldset>
        </div>
        <div className="embed-dialog__result">
          <Choice
            legend={builder.width}
            choices={widths}
            chosen={width}
            nameOf={(each) => builder.pixels(format.number(each))}
            onChoose={(each) => setWidth(each)}
          />
          <div className="embed-dialog__screen">
            <iframe key={address} src={address} title={builder.preview} width={width} height={480} />
          </div>
          <Choice
            legend={builder.code}
            choices={codeForms}
            chosen={form}
            nameOf={(each) => builder.form[each]}
            onChoose={(each) => setForm(each)}
          />
          <CodeField code={codeOf(form, { base, address, full, title })} />
        </div>
      </div>
      <Button onClick={() => dialog.current?.close()}>{words.common.close}</Button>
    </dialog>
  );
}

interface ChoiceProps<Value> {
  legend: string;
  choices: readonly Value[];
  chosen: Value;
  nameOf(value: Value): string;
  onChoose(value: Value): void;
}

function Choice<Value extends string | number>({
  legend,
  choices,
  chosen,
  nameOf,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="embed-dialog__choice">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice} className="check">
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {nameOf(choice)}
        </label>
      ))}
    </fieldset>
  );
}

interface ColourFieldProps {
  label: string;
  /** Six hexadecimal digits; null: that of the atlas. */
  colour: string | null;
  onChoose(colour: string | null): void;
}

function ColourField({ label, colour, onChoose }: ColourFieldProps) {
  const { words } = useAllWords();
  const { builder } = words.embed;
  return (
    <div className="embed-dialog__colour">
      <label className="check">
        <input
          type="checkbox"
          checked={colour !== null}
          onChange={({ target }) => onChoose(target.checked ? '0f566f' : null)}
        />
        {label}
      </label>
      {colour !== null && (
        <input
          type="color"
          aria-label={builder.colourOf(label)}
          value={`#${colour}`}
          onChange={({ target }) => onChoose(target.value.slice(1))}
        />
      )}
    </div>
  );
}

function CodeField({ code }: { code: string }) {
  const { words } = useAllWords();
  const { builder } = words.embed;
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState({ code: '', text: '' });
  const copy = (): void => {
    const isDone = navigator.clipboard?.writeText(code) ?? Promise.reject(new Error('no clipboard'));
    isDone.then(
      () => setTold({ code, text: builder.copied }),
      () => {
        field.current?.select();
        setTold({ code, text: builder.notCopied });
      },
    );
  };
  return (
    <div className="embed-dialog__code">
      <textarea ref={field} readOnly aria-label={builder.code} rows={4} value={code} />
      <Button onClick={copy}>{builder.copy}</Button>
      <p role="status">{told.code === code && told.text}</p>
    </div>
  );
}
