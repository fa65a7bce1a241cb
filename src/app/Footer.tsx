/** What every view of the map must carry: boundaries' origin, disclaimer and, when there is one, the review number. */
import type { ReactNode } from 'react';
import { useStore, useWords } from '../ui/store-context.tsx';

/** `children`: what else is said at the edge. */
export function Footer({ children }: { children?: ReactNode }) {
  const { words, format } = useWords();
  const atlas = useStore((state) => state.data.atlas);
  return (
    <footer className="footer">
      <p>
        {words.app.boundaries}
        {atlas.mapReviewNumber !== '' && ` · ${words.app.mapReviewNumber(atlas.mapReviewNumber)}`}
      </p>
      <p className="footer__disclaimer">{format.text(atlas.disclaimer)}</p>
      {children}
    </footer>
  );
}
