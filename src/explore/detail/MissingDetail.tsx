import type { AllWords } from '../../i18n/all-words.ts';
import type { Selection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { missingReason } from './record-status.ts';

function titleFor(reason: ReturnType<typeof missingReason>, words: AllWords): string {
  if (reason === 'loading') return words.common.loading;
  const isUnknown = reason === 'index' || reason === 'no-index';
  return isUnknown ? words.archive.recordTitle : words.detail.missingTitle;
}

/** Why a record could not be looked up, and a way to try again. `name`: its key among the records of archives. */
function IndexProblem({ name }: { name: string }) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const entry = useStore(({ data }) => data.archiveRecords[name]);
  if (entry?.status !== 'failed') return null;
  const { file, reason, detail } = entry.problem;
  const retry = (): void => {
    const { data } = store.getState();
    const { [name]: _failed, ...archiveRecords } = data.archiveRecords;
    store.setState({ data: { ...data, archiveRecords } });
  };
  return (
    <>
      <p role="alert">
        {words.archive.recordFailed} {words.problem.reason[reason]}
      </p>
      <p>
        {words.problem.file} <code>{file}</code>
      </p>
      <details>
        <summary>{words.problem.details}</summary>
        <pre>{detail}</pre>
      </details>
      <Button aria-label={words.archive.retryRecord} onClick={retry}>
        {words.common.retry}
      </Button>
    </>
  );
}

/** A selection, from an old link perhaps, that leads to nothing. */
export function MissingDetail({ selection, onClose }: { selection: Selection; onClose(): void }) {
  const { words } = useAllWords();
  const isRecord = selection.kind === 'record';
  const reason = useStore((state) =>
    isRecord ? missingReason(state, selection.layer, selection.record) : 'record',
  );
  const name = isRecord ? `${selection.layer}/${selection.record}` : selection.code;
  return (
    <Panel
      className="detail"
      title={titleFor(reason, words)}
      onClose={onClose}
      closeLabel={words.detail.close}
    >
      <div className="detail__lead">
        {reason === 'record' && <p>{words.detail.missing(name)}</p>}
        {reason === 'layer' && <p>{words.dock.missingLayer}</p>}
        {reason === 'no-index' && <p>{words.archive.noIndex}</p>}
        {reason === 'index' && <IndexProblem name={name} />}
        <Button onClick={onClose}>{words.common.close}</Button>
      </div>
    </Panel>
  );
}
