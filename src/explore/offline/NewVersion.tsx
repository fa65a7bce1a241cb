/** A newer version is offered; whoever presents is not disturbed. */
import { isPresenting } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { RetryIcon } from '../../ui/icons.tsx';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import './offline.css';

export function NewVersion({ onLoad }: { onLoad(): void }) {
  const { words } = useAllWords();
  const newVersion = useStore((state) => (isPresenting(state.view) ? null : state.passing.newVersion));
  if (newVersion === null) return null;
  return (
    <div className="notice new-version">
      <p className="notice__words">
        {newVersion === 'presented' ? words.offline.presented : words.offline.newVersion}
      </p>
      <Button onClick={onLoad}>
        <RetryIcon />
        {words.offline.load}
      </Button>
    </div>
  );
}
