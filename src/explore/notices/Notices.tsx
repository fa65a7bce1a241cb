import type { ReactNode } from 'react';
import type { Format } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import type { Notice } from '../../state/store.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { CloseIcon, RetryIcon, WarningIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import './Notices.css';

function noticeText(notice: Notice, { notices }: Words, format: Format): string {
  if (notice.kind === 'ignored-parameters') {
    const others = notice.names.filter((name) => name !== 'story');
    return [
      ...(others.length < notice.names.length ? [notices.noStory] : []),
      ...(others.length > 0 ? [notices.ignored(format.list(others))] : []),
    ].join(' ');
  }
  return notice.kind === 'language-failed' ? notices.languageFailed : notices.linkFailed;
}

/**
 * What the reader should know about: parts of the address that were ignored, words that did not come, and files that could
 * not be used. `children`: what else is told.
 */
export function Notices({ onRetry, children }: { onRetry(): void; children?: ReactNode }) {
  const store = useAtlasStore();
  const { words, format } = useWords();
  const notices = useStore((state) => state.passing.notices);
  const problems = useStore((state) => state.data.problems);
  const dismiss = (index: number): void =>
    store.pass({ notices: notices.filter((_, other) => other !== index) });
  return (
    <>
      {/* Both regions stay on the page, so that what appears in them is read out. */}
      <div role="status" className="notices">
        {notices.map((notice, index) => (
          <div key={notice.kind} className="notice">
            <p className="notice__words">{noticeText(notice, words, format)}</p>
            <IconButton label={words.notices.dismiss} onClick={() => dismiss(index)}>
              <CloseIcon />
            </IconButton>
          </div>
        ))}
        {children}
      </div>
      <div role="alert" className="notices">
        {problems.length > 0 && (
          <div className="notice notice--problem">
            <WarningIcon />
            <div className="notice__words">
              <ul>
                {problems.map(({ file, reason }) => (
                  <li key={file}>
                    {words.notices.fileFailed(file)} {words.problem.reason[reason]}
                  </li>
                ))}
              </ul>
              <details className="notice__details">
                <summary>{words.problem.details}</summary>
                {problems.map(({ file, detail }) => (
                  <pre key={file}>{`${file}\n${detail}`}</pre>
                ))}
              </details>
              <Button onClick={onRetry}>
                <RetryIcon />
                {words.common.retry}
              </Button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
