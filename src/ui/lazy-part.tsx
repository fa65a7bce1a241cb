/** Parts of the interface that load when first used, with a designed answer when that fails. */
import { type ComponentType, useEffect, useState } from 'react';
import { loadOnce } from '../atlas/load-once.ts';
import { Button } from './Button.tsx';
import { bringLostStyles } from './lost-styles.ts';
import { useWords } from './store-context.tsx';
import './lazy-part.css';

/** A part that loads when first used, or before that by `load`; a failed try may be tried again. */
export type LazyPart<Props> = ComponentType<Props> & { load(): Promise<unknown> };

/** A component that stands for one loaded later: a word while it loads, and a way to try again when it cannot. */
export function lazyPart<Props extends object>(
  importPart: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const part = loadOnce(async () => {
    await bringLostStyles();
    return importPart();
  });

  function LazyPart(props: Props) {
    const { words } = useWords();
    // A panel brings its own way out, which has not come either. What is asked for anew while it stands there is tried again.
    const { onClose, asked } = props as { onClose?: () => void; asked?: object };
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(part.now);
    const [tries, setTries] = useState(1);
    const [hasFailed, setHasFailed] = useState(false);

    // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads anew
    useEffect(() => {
      if (Part) return;
      let isGone = false;
      setHasFailed(false);
      part.load().then(
        (loaded) => {
          if (!isGone) setPart(() => loaded);
        },
        (error: unknown) => {
          console.error('A part of the program could not be loaded.', error);
          if (!isGone) setHasFailed(true);
        },
      );
      return () => {
        isGone = true;
      };
    }, [tries, asked, Part]);

    if (Part) return <Part {...props} />;
    return (
      <div className="lazy-part" role="status">
        <p>{hasFailed ? words.app.partFailed : words.common.loading}</p>
        {hasFailed && <Button onClick={() => setTries(tries + 1)}>{words.common.retry}</Button>}
        {hasFailed && onClose && <Button onClick={onClose}>{words.common.close}</Button>}
      </div>
    );
  }

  return Object.assign(LazyPart, { load: part.load });
}
