/** The view as it will stand on the other site, or that it did not come. */
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { frameHeight } from './code.ts';

/** `width`: CSS pixels. Another address is another preview: give it as the key as well. */
export function Preview({ address, width }: { address: string; width: number }) {
  const { words } = useAllWords();
  const { builder } = words.embed;
  const screen = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const tryAgain = (): void => {
    // The button goes, and the keyboard would be at the beginning of the page.
    screen.current?.focus();
    setHasFailed(false);
  };
  return (
    <div ref={screen} className="embed-dialog__screen" tabIndex={-1}>
      {hasFailed ? (
        <div className="embed-dialog__failed" role="alert">
          <p>{builder.previewFailed}</p>
          <Button onClick={tryAgain}>{words.common.retry}</Button>
        </div>
      ) : (
        <iframe
          src={address}
          title={builder.preview}
          width={width}
          height={frameHeight}
          onLoad={({ currentTarget }) => setHasFailed(!holdsAtlas(currentTarget))}
        />
      )}
    </div>
  );
}

/** Without a network a frame holds a page of the browser, and behind a host that fails one of that host. */
function holdsAtlas({ contentDocument }: HTMLIFrameElement): boolean {
  // A page that is of no origin, such as a file, may look into no frame.
  return window.origin === 'null' || !!contentDocument?.getElementById('root');
}
