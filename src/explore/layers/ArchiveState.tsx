import type { Layer } from '../../atlas/schema.ts';
import { readAnew } from '../../state/archive-records.ts';
import { isLimitedByPlace } from '../../state/shown.ts';
import { FileProblem } from '../../ui/FileProblem.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';

/** What is wrong with the marks of a layer with an archive, and that its count follows no part of the earth. */
export function ArchiveState({ layer }: { layer: Layer }) {
  const { words, format } = useAllWords();
  const store = useAtlasStore();
  const problem = useStore(({ passing }) => passing.archives[layer.id]?.problem);
  const isLimited = useStore(isLimitedByPlace);
  const title = format.text(layer.title);
  return (
    <>
      {problem && (
        <FileProblem
          title={words.archive.marksFailed(title)}
          problem={problem}
          retry={words.archive.retryMarks(title)}
          onRetry={() => store.pass({ archives: readAnew(store.getState().passing.archives, layer.id) })}
        />
      )}
      {isLimited && <p className="layer-card__none">{words.archive.wholeHint}</p>}
    </>
  );
}
