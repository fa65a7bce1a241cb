import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { MakingState } from './MakingState.tsx';
import type { Making } from './use-making.ts';
import './making.css';

interface MakingFootProps {
  making: Making;
  /** The buttons that make a file. */
  children: ReactNode;
  onCancel(): void;
  onClose(): void;
}

/** The foot of a dialog that makes files: how far it is, and what can be done now. */
export function MakingFoot({ making, children, onCancel, onClose }: MakingFootProps) {
  const { words } = useAllWords();
  const isMaking = making.status === 'making';
  return (
    <div className="making__foot">
      <MakingState making={making} />
      <div className="making__buttons">
        {children}
        <Button onClick={isMaking ? onCancel : onClose}>
          {isMaking ? words.share.cancel : words.common.close}
        </Button>
      </div>
    </div>
  );
}

/** `isHeld`: not now; the button stays where it is, and the form does nothing. */
export function SaveButton({ isHeld }: { isHeld: boolean }) {
  const { words } = useAllWords();
  return (
    <Button type="submit" className="making__save" aria-disabled={isHeld}>
      {words.share.save}
    </Button>
  );
}
