import { Button, IconButton } from '../../ui/Button.tsx';
import { ArrowDownIcon, ArrowUpIcon, StoriesIcon } from '../../ui/icons.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

interface SceneBarProps {
  /** The number of the scene that is shown, from 0, and how many there are. */
  index: number;
  count: number;
  onGo(index: number): void;
  /** Shows the scene again; null while it is as it was. */
  onAgain: (() => void) | null;
  onPresent(): void;
}

/** From scene to scene, below the text that scrolls. */
export function SceneBar({ index, count, onGo, onAgain, onPresent }: SceneBarProps) {
  const { words, format } = useAllWords();
  const isFirst = index === 0;
  const isLast = index === count - 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form is filled in, so it is no fieldset
    <div className="scene-bar" role="group" aria-label={words.present.move}>
      {onAgain && (
        <Button className="scene-bar__again" onClick={onAgain}>
          {words.present.showAgain}
        </Button>
      )}
      <IconButton
        label={words.present.previous}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onGo(index - 1)}
      >
        <ArrowUpIcon />
      </IconButton>
      <p className="scene-bar__position" role="status">
        {words.present.position(format.number(index + 1), format.number(count))}
      </p>
      <IconButton
        label={words.present.next}
        aria-disabled={isLast}
        onClick={() => !isLast && onGo(index + 1)}
      >
        <ArrowDownIcon />
      </IconButton>
      <Button className="scene-bar__present" onClick={onPresent}>
        <StoriesIcon />
        {words.present.presentFromHere}
      </Button>
    </div>
  );
}
