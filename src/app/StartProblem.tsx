/** Shown instead of the atlas when its first file cannot be used; in both languages, because none is chosen yet. */
import { languages } from '../atlas/schema.ts';
import { words } from '../i18n/words.ts';
import type { LoadProblem } from '../state/data.ts';

function isLoadProblem(problem: unknown): problem is LoadProblem {
  return typeof problem === 'object' && problem !== null && 'reason' in problem && 'file' in problem;
}

export function StartProblem({ problem }: { problem: unknown }) {
  return (
    <main className="start-problem" role="alert">
      {languages.map((language) => (
        <section key={language} lang={language}>
          <h1>{words[language].app.cannotStart}</h1>
          {isLoadProblem(problem) && (
            <p>
              {problem.file}: {words[language].problem.reason[problem.reason]}
            </p>
          )}
          <p>
            <button type="button" className="button button--plain" onClick={() => window.location.reload()}>
              {words[language].common.retry}
            </button>
          </p>
        </section>
      ))}
      <pre>{isLoadProblem(problem) ? problem.detail : String(problem)}</pre>
    </main>
  );
}
