import { useId } from 'react';
import { Button, IconButton } from '../../ui/Button.tsx';
import { PauseIcon, PlayIcon, StepBackIcon, StepForwardIcon } from '../../ui/icons.tsx';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { playSpeeds } from './play.ts';
import { playModes, stepFrom } from './steps.ts';
import { usePlayer, usePlayState } from './use-player.ts';
import { datedYears } from './years.ts';
import './PlayControls.css';

/** Moves the chosen years on by themselves, or year by year. */
export function PlayControls() {
  const { words } = useWords();
  const player = usePlayer();
  const { isPlaying, mode, speed } = usePlayState();
  const data = useStore((state) => state.data);
  const layers = useStore((state) => state.view.layers);
  const time = useStore((state) => state.view.time);
  const reasonId = useId();
  const extent = datedYears(data, layers);
  const canStep = (direction: 1 | -1): boolean =>
    extent !== null && stepFrom(time, extent, mode, direction) !== null;
  return (
    <fieldset className="play">
      <legend className="visually-hidden">{words.time.player}</legend>
      <div className="play__buttons">
        <IconButton label={words.time.stepBack} aria-disabled={!canStep(-1)} onClick={() => player.step(-1)}>
          <StepBackIcon />
        </IconButton>
        <Button
          className="play__button"
          aria-disabled={extent === null}
          aria-describedby={extent === null ? reasonId : undefined}
          onClick={isPlaying ? player.pause : player.play}
        >
          {isPlaying ? <PauseIcon /> : <PlayIcon />}
          {isPlaying ? words.time.pause : words.time.play}
        </Button>
        <IconButton label={words.time.stepForward} aria-disabled={!canStep(1)} onClick={() => player.step(1)}>
          <StepForwardIcon />
        </IconButton>
      </div>
      <Choice
        label={words.time.speed}
        options={playSpeeds}
        names={words.time.speeds}
        value={speed}
        onChange={player.setSpeed}
      />
      <Choice
        label={words.time.mode}
        options={playModes}
        names={words.time.modes}
        value={mode}
        onChange={player.setMode}
      />
      {extent === null && (
        <p id={reasonId} className="time-range__hint">
          {words.time.noDatedLayer}
        </p>
      )}
    </fieldset>
  );
}

interface ChoiceProps<Option extends string> {
  label: string;
  options: readonly Option[];
  names: Record<Option, string>;
  value: Option;
  onChange(option: Option): void;
}

function Choice<Option extends string>({ label, options, names, value, onChange }: ChoiceProps<Option>) {
  return (
    <select
      className="play__choice"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as Option)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {names[option]}
        </option>
      ))}
    </select>
  );
}
