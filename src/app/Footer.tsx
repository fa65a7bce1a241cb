/** What every view of the map must carry: boundaries' origin, disclaimer and, when there is one, the review number. */
import { useStore, useWords } from '../ui/store-context.tsx';

export function Footer() {
  const { words, format } = useWords();
  const atlas = useStore((state) => state.data.atlas);
  return (
    <footer className="footer">
      <p>
        {words.app.boundaries}
        {atlas.mapReviewNumber !== '' && ` · ${words.app.mapReviewNumber(atlas.mapReviewNumber)}`}
      </p>
      <p className="footer__disclaimer">{format.text(atlas.disclaimer)}</p>
    </footer>
  );
}
