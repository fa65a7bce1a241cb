import type { Selection } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { missingReason } from './record-status.ts';

/** A selection, from an old link perhaps, that leads to nothing. */
export function MissingDetail({ selection, onClose }: { selection: Selection; onClose(): void }) {
  const { words } = useAllWords();
  const isRecord = selection.kind === 'record';
  const reason = useStore((state) => (isRecord ? missingReason(state, selection.layer) : 'record'));
  const name = isRecord ? `${selection.layer}/${selection.record}` : selection.code;
  return (
    <Panel
      className="detail"
      title={reason === 'loading' ? words.common.loading : words.detail.missingTitle}
      onClose={onClose}
      closeLabel={words.detail.close}
    >
      <div className="detail__lead">
        {reason === 'record' && <p>{words.detail.missing(name)}</p>}
        {reason === 'layer' && <p>{words.dock.missingLayer}</p>}
        <Button onClick={onClose}>{words.common.close}</Button>
      </div>
    </Panel>
  );
}
