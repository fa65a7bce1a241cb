/** Whether the atlas works without a network, in a few words that are read out when they change. */
import { CheckIcon } from '../../ui/icons.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import './offline.css';

export function OfflineSign() {
  const { words, format } = useAllWords();
  const saving = useStore((state) => state.passing.saving);
  // A region that is there before its words, so that they are read out.
  return (
    <p role="status" className="offline-sign">
      {saving?.status === 'ready' && (
        <>
          <CheckIcon />
          {words.offline.ready}
        </>
      )}
      {saving?.status === 'saving' && (
        <>
          {words.offline.saving}
          {/* Each step would be read out. */}
          <span aria-hidden="true"> {format.percent(saving.share)}</span>
        </>
      )}
      {saving?.status === 'failed' && words.offline.failed[saving.reason]}
    </p>
  );
}
