import { useStore, useWords } from '../../ui/store-context.tsx';
import { usePlayState } from './use-player.ts';
import './YearsOnMap.css';

/** The years that play, large on the map for a hall of people; the strip says them to everybody else. */
export function YearsOnMap() {
  const { format } = useWords();
  const { isPlaying } = usePlayState();
  const time = useStore((state) => state.view.time);
  if (!isPlaying || !time) return null;
  return (
    <p className="years-on-map" aria-hidden="true">
      {format.years(...time)}
    </p>
  );
}
