import type { LoadProblem } from '../state/data.ts';
import { Button } from './Button.tsx';
import { RetryIcon, WarningIcon } from './icons.tsx';
import { useWords } from './store-context.tsx';
import './FileProblem.css';

interface FileProblemProps {
  title: string;
  problem: LoadProblem;
  /** What the button that tries again is called, for who hears it alone. */
  retry: string;
  onRetry(): void;
}

/** What is wrong with a file, in words, and a way to try again. */
export function FileProblem({ title, problem, retry, onRetry }: FileProblemProps) {
  const { words } = useWords();
  return (
    <div className="file-problem" role="alert">
      <h3 className="file-problem__title">
        <WarningIcon />
        <span>{title}</span>
      </h3>
      <p>{words.problem.reason[problem.reason]}</p>
      <p>
        {words.problem.file} <code className="file-problem__file">{problem.file}</code>
      </p>
      {problem.detail !== '' && (
        <details className="file-problem__details">
          <summary>{words.problem.details}</summary>
          <pre>{problem.detail}</pre>
        </details>
      )}
      <Button aria-label={retry} onClick={onRetry}>
        <RetryIcon />
        {words.common.retry}
      </Button>
    </div>
  );
}
