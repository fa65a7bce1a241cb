/** How opening a story from a file or link went, until it is dismissed. */

import { ownStoryIn } from '../../state/data.ts';
import { storyOf } from '../../state/own-story.ts';
import type { OpenedStory } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Notice } from './Notice.tsx';
import { problemText } from './problem-text.ts';
import './make.css';

/** More would not be read. */
const mostProblems = 12;

export function OpenedNotice() {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const opened = useStore((state) => state.passing.openedStory);
  if (!opened) return null;
  const dismiss = (
    <Button onClick={() => store.pass({ openedStory: null })}>{words.make.opened.dismiss}</Button>
  );
  if (!opened.ok) return <Failed opened={opened}>{dismiss}</Failed>;
  return <Opened opened={opened}>{dismiss}</Opened>;
}

interface PartProps<Ok> {
  opened: Extract<OpenedStory, { ok: Ok }>;
  children: React.ReactNode;
}

function Failed({ opened, children }: PartProps<false>) {
  const { words, format } = useAllWords();
  const text = words.make.opened;
  const problems = opened.reason === 'not-valid' ? opened.problems : [];
  const shown = problems.slice(0, mostProblems).map((problem) => problemText(problem, words, format));
  const more = problems.length - shown.length;
  return (
    <Notice title={opened.from === null ? text.linkFailed : text.failed(opened.from)}>
      <p>{text.nothingChanged}</p>
      <ul className="make-notice__list">
        {opened.reason !== 'not-valid' && <li>{text.reason[opened.reason]}</li>}
        {[...new Set(shown)].map((line) => (
          <li key={line}>{line}</li>
        ))}
        {more > 0 && <li>{text.more(format.number(more))}</li>}
      </ul>
      {children}
    </Notice>
  );
}

function Opened({ opened, children }: PartProps<true>) {
  const { words, format } = useAllWords();
  const own = useStore(({ data }) => ownStoryIn(data, opened.id));
  const title = own ? format.text(storyOf(own).title) : '';
  const said = words.make.opened.ok(title);
  if (!own) return null;
  if (opened.ignored.length === 0) {
    return (
      <div className="make-notice make-notice--good" role="status">
        <p>{said}</p>
        {children}
      </div>
    );
  }
  return (
    <Notice title={said}>
      <p>{words.make.opened.ignored}</p>
      <ul className="make-notice__list">
        {opened.ignored.slice(0, mostProblems).map(({ number, names }) => (
          <li key={number}>{words.make.opened.ignoredIn(format.number(number), format.list(names))}</li>
        ))}
      </ul>
      {children}
    </Notice>
  );
}
