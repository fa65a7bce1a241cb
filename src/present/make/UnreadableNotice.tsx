import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Notice } from './Notice.tsx';

const reasons = ['newer', 'not-valid'] as const;

/** Says how many stories the browser keeps that are not in the list, and why; nothing when all are. */
export function UnreadableNotice() {
  const { words, format } = useAllWords();
  const unreadable = useStore((state) => state.passing.unreadable);
  if (unreadable.length === 0) return null;
  const text = words.make.unreadable;
  return (
    <Notice title={text.title}>
      <p>{text.kept}</p>
      <ul className="make-notice__list">
        {reasons.map((reason) => {
          const count = unreadable.filter((story) => story.reason === reason).length;
          return count > 0 && <li key={reason}>{text[reason](format.number(count))}</li>;
        })}
      </ul>
    </Notice>
  );
}
