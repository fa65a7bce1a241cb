/** The stage for a finger or a mouse; the keys do more. With a mouse it goes with the pointer. */
import { IconButton } from '../../ui/Button.tsx';
import {
  ArrowLeftIcon,
  ArrowRightIcon,
  CloseIcon,
  FullScreenIcon,
  KeyboardIcon,
  NotesIcon,
  SecondWindowIcon,
} from '../../ui/icons.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import type { TalkAction } from '../talk/keys.ts';

interface StageBarProps {
  isFirst: boolean;
  isLast: boolean;
  /** For visitors of a stand, who turn the scenes and nothing else. */
  isKiosk: boolean;
  onAction(action: TalkAction): void;
}

export function StageBar({ isFirst, isLast, isKiosk, onAction }: StageBarProps) {
  const { words } = useAllWords();
  const { action } = words.stage;
  return (
    <nav className="stage-bar" aria-label={words.stage.controls}>
      <IconButton label={action.back} aria-disabled={isFirst} onClick={() => onAction('back')}>
        <ArrowLeftIcon />
      </IconButton>
      <IconButton label={action.next} aria-disabled={isLast} onClick={() => onAction('next')}>
        <ArrowRightIcon />
      </IconButton>
      {!isKiosk && (
        <>
          <IconButton label={action.notes} onClick={() => onAction('notes')}>
            <NotesIcon />
          </IconButton>
          <IconButton
            label={action.presenter}
            className="stage-bar__wide"
            onClick={() => onAction('presenter')}
          >
            <SecondWindowIcon />
          </IconButton>
          {document.fullscreenEnabled && (
            <IconButton label={action.fullScreen} onClick={() => onAction('fullScreen')}>
              <FullScreenIcon />
            </IconButton>
          )}
          <IconButton label={action.help} className="stage-bar__wide" onClick={() => onAction('help')}>
            <KeyboardIcon />
          </IconButton>
          <IconButton label={action.leave} onClick={() => onAction('leave')}>
            <CloseIcon />
          </IconButton>
        </>
      )}
    </nav>
  );
}
