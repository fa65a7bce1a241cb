import type { LoadProblem } from '../../state/data.ts';
import { Button } from '../../ui/Button.tsx';
import { RetryIcon, WarningIcon } from '../../ui/icons.tsx';
import { useWords } from '../../ui/store-context.tsx';

interface FileProblemProps {
  title: string;
  problem: LoadProblem;
  /** What the button that tries again is called, for who hears it alone. */
  retry: string;
  onRetry(): void;
}

/** What is wrong with a file of a layer, in words, and a way to try again. */
export function FileProblem({ title, problem, retry, onRetry }: FileProblemProps) {
  const { words } = useWords();
  return (
    <div className="layer-card__problem" role="alert">
      <h3 className="layer-card__problem-title">
        <WarningIcon />
        <span>{title}</span>
      </h3>
      <p>{words.problem.reason[problem.reason]}</p>
      <p>
        {words.problem.file} <code className="layer-card__file">{problem.file}</code>
      </p>
      <details className="layer-card__details">
        <summary>{words.problem.details}</summary>
        <pre>{problem.detail}</pre>
      </details>
      <Button aria-label={retry} onClick={onRetry}>
        <RetryIcon />
        {words.common.retry}
      </Button>
    </div>
  );
}
