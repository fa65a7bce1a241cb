import { flushSync } from 'react-dom';
import type { Area } from '../../geo/area.ts';
import { clearFilters } from '../../state/actions.ts';
import type { ViewState } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { isOtherwiseFiltered } from './answer.ts';
import { enlarged } from './choose-area.ts';

interface NothingHereProps {
  area: Area;
  /** The pressed button is gone: put the focus somewhere. */
  onStep(): void;
}

/** The steps that may lead to an answer where there is none, the nearest first. */
export function NothingHere({ area, onStep }: NothingHereProps) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const isFiltered = useStore(isOtherwiseFiltered);
  const byInnerPoint = useStore(({ view }) => area.kind !== 'place' && view.areaRule === 'inner-point');
  const larger = enlarged(area);

  function step(change: (view: ViewState) => ViewState): void {
    flushSync(() => store.change(change));
    onStep();
  }

  return (
    <div className="area__nothing">
      <p>{words.area.nothingHint[isFiltered ? 'filtered' : 'plain']}</p>
      <div className="area__buttons">
        {isFiltered && (
          <Button onClick={() => step((view) => ({ ...clearFilters(view), onlyInArea: view.onlyInArea }))}>
            {words.filters.clearAll}
          </Button>
        )}
        {byInnerPoint && (
          <Button onClick={() => step((view) => ({ ...view, areaRule: 'overlap' }))}>
            {words.area.useOverlap}
          </Button>
        )}
        {larger && (
          <Button onClick={() => step((view) => ({ ...view, area: larger }))}>{words.area.enlarge}</Button>
        )}
      </div>
    </div>
  );
}
