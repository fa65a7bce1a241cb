import type { Layer } from '../../atlas/schema.ts';
import { readAnew } from '../../state/archive-records.ts';
import { areaLimit } from '../../state/area.ts';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { FileProblem } from './FileProblem.tsx';

/** What is wrong with the marks of a layer with an archive, and that its count follows no part of the earth. */
export function ArchiveState({ layer }: { layer: Layer }) {
  const { words, format } = useWords();
  const store = useAtlasStore();
  const problem = useStore(({ passing }) => passing.archives[layer.id]?.problem);
  const isLimited = useStore(({ data, view }) => view.onlyInView || areaLimit(data, view) !== null);
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
