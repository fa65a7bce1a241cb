import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { Notice } from './Notice.tsx';

/** Says when the browser does not keep what is written; nothing while it does. */
export function KeepingNotice() {
  const { words } = useAllWords();
  const keeping = useStore((state) => state.passing.keeping);
  if (keeping !== 'page' && keeping !== 'failed') return null;
  const { title, hint } = words.make.keeping[keeping];
  return (
    <Notice title={title}>
      <p>{hint}</p>
    </Notice>
  );
}
