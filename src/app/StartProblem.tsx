/** Shown instead of the atlas when it cannot run; in both languages, because the reader's may not be known. */
import { languages } from '../atlas/schema.ts';
import { failureWords } from '../i18n/failure.ts';
import type { LoadProblem } from '../state/data.ts';
import type { WayToCurrentData } from '../state/url.ts';
import { CurrentDataLink } from './CurrentDataLink.tsx';
import './StartProblem.css';

function isLoadProblem(problem: unknown): problem is LoadProblem {
  return typeof problem === 'object' && problem !== null && 'reason' in problem && 'file' in problem;
}

interface StartProblemProps {
  problem: unknown;
  /** The atlas ran already; its address may be what it stumbled over. */
  hasRun?: boolean;
  /** Where the same view of the current data is; null when the address asks for no others. */
  currentData?: WayToCurrentData | null;
}

export function StartProblem({ problem, hasRun = false, currentData = null }: StartProblemProps) {
  return (
    <main className="start-problem" role="alert">
      {languages.map((language) => (
        <section key={language} lang={language}>
          <h1>{hasRun ? failureWords[language].stopped : failureWords[language].cannotStart}</h1>
          {isLoadProblem(problem) && (
            <p>
              {problem.reason !== 'no-version' && `${problem.file}: `}
              {failureWords[language].reason[problem.reason]}
            </p>
          )}
          <p className="start-problem__ways">
            {currentData && (
              <CurrentDataLink className="button button--plain" way={currentData} language={language} />
            )}
            <button type="button" className="button button--plain" onClick={() => window.location.reload()}>
              {failureWords[language].retry}
            </button>
            {hasRun && (
              <a className="button button--plain" href="./">
                {failureWords[language].openAnew}
              </a>
            )}
          </p>
        </section>
      ))}
      <pre>{isLoadProblem(problem) ? problem.detail : String(problem)}</pre>
    </main>
  );
}
