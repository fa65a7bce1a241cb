import type { LoadProblem } from '../../state/data.ts';
import { Button } from '../../ui/Button.tsx';
import { RetryIcon, WarningIcon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/store-context.tsx';

interface FailedLayerCardProps {
  id: string;
  problem: LoadProblem;
  onRetry(layer: string): void;
}

/** What is wrong with a layer file, in words, and a way to try again. The file is unread, so the id is the name. */
export function FailedLayerCard({ id, problem, onRetry }: FailedLayerCardProps) {
  const { words } = useWords();
  return (
    <div className="layer-card__problem" role="alert">
      <h3 className="layer-card__problem-title">
        <WarningIcon />
        <span>{words.layers.failed(id)}</span>
      </h3>
      <p>{words.problem.reason[problem.reason]}</p>
      <p>
        {words.problem.file} <code className="layer-card__file">{problem.file}</code>
      </p>
      <details className="layer-card__details">
        <summary>{words.problem.details}</summary>
        <pre>{problem.detail}</pre>
      </details>
      <Button aria-label={words.layers.retry(id)} onClick={() => onRetry(id)}>
        <RetryIcon />
        {words.common.retry}
      </Button>
    </div>
  );
}
