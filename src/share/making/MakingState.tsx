/** How far the making of a file is, how it ended, or nothing yet. */
import { useId } from 'react';
import { useAllWords } from '../../ui/use-all-words.ts';
import type { Making } from './use-making.ts';
import './making.css';

export function MakingState({ making }: { making: Making }) {
  const { words } = useAllWords();
  const labelId = useId();
  if (making.status === 'missing') {
    return (
      <div className="making__problem" role="alert">
        <p>{words.share.missing}</p>
      </div>
    );
  }
  if (making.status === 'failed') {
    return (
      <div className="making__problem" role="alert">
        <p>{making.words ?? words.share.failed}</p>
        <p lang="en">{making.detail}</p>
      </div>
    );
  }
  const progress = making.status === 'making' ? making.progress : null;
  return (
    <div className="making__state">
      <p id={labelId} role="status">
        {making.status === 'making' && (progress?.text ?? words.share.preparing)}
        {making.status === 'done' && making.text}
        {making.status === 'cancelled' && words.share.cancelled}
      </p>
      {making.status === 'making' && (
        <progress
          aria-labelledby={labelId}
          max={progress?.total ?? 1}
          value={progress ? progress.done : undefined}
        />
      )}
    </div>
  );
}
