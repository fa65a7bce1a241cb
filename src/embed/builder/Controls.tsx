/** What readers of the other site can do, and in which colours. */
import { type EmbedOptions, embedControls } from '../../state/url-embed.ts';
import { useAllWords } from '../../ui/use-all-words.ts';

interface ControlsProps {
  options: EmbedOptions;
  onChange(options: EmbedOptions): void;
}

export function Controls({ options, onChange }: ControlsProps) {
  const { words } = useAllWords();
  const { builder } = words.embed;
  const { controls, isLocked } = options;
  return (
    <fieldset className="embed-dialog__choice">
      <legend>{builder.controls}</legend>
      {embedControls.map((control) => (
        <label key={control} className="check">
          <input
            type="checkbox"
            checked={controls.includes(control)}
            onChange={({ target: { checked } }) =>
              onChange({
                ...options,
                controls: embedControls.filter((each) =>
                  each === control ? checked : controls.includes(each),
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
          checked={isLocked}
          onChange={({ target: { checked } }) => onChange({ ...options, isLocked: checked })}
        />
        {builder.locked}
      </label>
    </fieldset>
  );
}

export function Colours({ options, onChange }: ControlsProps) {
  const { words } = useAllWords();
  const { builder } = words.embed;
  return (
    <fieldset className="embed-dialog__choice">
      <legend>{builder.colours}</legend>
      {(['accent', 'ground'] as const).map((part) => (
        <ColourField
          key={part}
          label={builder[part]}
          token={tokens[part]}
          colour={options[part]}
          onChoose={(colour) => onChange({ ...options, [part]: colour })}
        />
      ))}
    </fieldset>
  );
}

/** What the colours take the place of; see ui/tokens.css. */
const tokens = { accent: '--accent', ground: '--paper' };

/** To begin with that of the atlas: six hexadecimal digits. */
function colourNow(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(token).trim().replace('#', '');
}

interface ColourFieldProps {
  label: string;
  token: string;
  /** Six hexadecimal digits; null: that of the atlas. */
  colour: string | null;
  onChoose(colour: string | null): void;
}

function ColourField({ label, token, colour, onChoose }: ColourFieldProps) {
  const { words } = useAllWords();
  const { builder } = words.embed;
  return (
    <div className="embed-dialog__colour">
      <label className="check">
        <input
          type="checkbox"
          checked={colour !== null}
          onChange={({ target }) => onChoose(target.checked ? colourNow(token) : null)}
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
