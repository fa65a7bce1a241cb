/** The speaker's notes where there is one screen only. */
import type { Scene } from '../../atlas/schema.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { NotesText } from '../talk/NotesText.tsx';

interface StageNotesProps {
  scene: Scene;
  /** Why they are not in a window of their own, when that was wanted. */
  problem: 'no-window' | 'no-channel' | null;
  onClose(): void;
}

export function StageNotes({ scene, problem, onClose }: StageNotesProps) {
  const { words, format } = useAllWords();
  const told = { 'no-window': words.stage.noWindow, 'no-channel': words.stage.noChannel };
  return (
    <div className="stage-notes">
      <Panel
        title={words.stage.notes}
        onClose={onClose}
        closeLabel={words.common.close}
        textLabel={format.text(scene.title)}
      >
        {problem && (
          <p className="stage-notes__problem" role="alert">
            {told[problem]}
          </p>
        )}
        <NotesText scene={scene} />
      </Panel>
    </div>
  );
}
