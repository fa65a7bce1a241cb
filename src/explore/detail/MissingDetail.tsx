import type { AllWords } from '../../i18n/all-words.ts';
import { withoutArchiveRecord } from '../../state/archive-records.ts';
import { archiveKey } from '../../state/data.ts';
import { type Selection, selectionKey } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { FileProblem } from '../../ui/FileProblem.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { missingReason } from './record-status.ts';

function titleFor(reason: ReturnType<typeof missingReason>, words: AllWords): string {
  if (reason === 'loading') return words.common.loading;
  const isUnknown = reason === 'index' || reason === 'no-index';
  return isUnknown ? words.archive.recordTitle : words.detail.missingTitle;
}

/** Why a record could not be looked up, and a way to try again. */
function IndexProblem({ layer, record }: { layer: string; record: string }) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const entry = useStore(({ data }) => data.archiveRecords[archiveKey(layer, record)]);
  if (entry?.status !== 'failed') return null;
  return (
    <FileProblem
      title={words.archive.recordFailed}
      problem={entry.problem}
      retry={words.archive.retryRecord}
      onRetry={() => store.setState({ data: withoutArchiveRecord(store.getState().data, layer, record) })}
    />
  );
}

/** A selection, from an old link perhaps, that leads to nothing. */
export function MissingDetail({ selection, onClose }: { selection: Selection; onClose(): void }) {
  const { words } = useAllWords();
  const isRecord = selection.kind === 'record';
  const reason = useStore((state) =>
    isRecord ? missingReason(state, selection.layer, selection.record) : 'record',
  );
  return (
    <Panel
      className="detail"
      title={titleFor(reason, words)}
      onClose={onClose}
      closeLabel={words.detail.close}
    >
      <div className="detail__lead">
        {reason === 'record' && <p>{words.detail.missing(selectionKey(selection))}</p>}
        {reason === 'layer' && <p>{words.dock.missingLayer}</p>}
        {reason === 'no-index' && <p>{words.archive.noIndex}</p>}
        {isRecord && reason === 'index' && <IndexProblem layer={selection.layer} record={selection.record} />}
        <Button onClick={onClose}>{words.common.close}</Button>
      </div>
    </Panel>
  );
}
