import { flushSync } from 'react-dom';
import type { Area } from '../../geo/area.ts';
import { clearFilters } from '../../state/actions.ts';
import { areaProblem } from '../../state/area.ts';
import type { ViewState } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { countInside, isOtherwiseFiltered } from './answer.ts';
import { enlarged } from './choose-area.ts';
import { LayerAnswer } from './LayerAnswer.tsx';

interface AnswerProps {
  area: Area;
  /** The pressed button is gone: put the focus somewhere. */
  onStep(): void;
}

/** What lies in the area, in the order of the layers. */
export function Answer({ area, onStep }: AnswerProps) {
  const { words } = useWords();
  const problem = useStore((state) => areaProblem(state.data, state.view));
  const layers = useStore((state) => state.view.layers);
  const isEmpty = useStore((state) => countInside(state) === 0);
  const isFiltered = useStore(isOtherwiseFiltered);
  if (problem) return null;
  return (
    <section className="area__section">
      <h3 className="area__heading">{words.area.inside}</h3>
      {isEmpty ? (
        <Nothing area={area} onStep={onStep} />
      ) : (
        <>
          {isFiltered && <p className="area__soft">{words.area.filtered}</p>}
          <ul className="area__layers">
            {layers.map((layerView) => (
              <li key={layerView.id}>
                <LayerAnswer layerView={layerView} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The steps that may lead to an answer, the nearest first. */
function Nothing({ area, onStep }: AnswerProps) {
  const { words } = useWords();
  const store = useAtlasStore();
  const isFiltered = useStore(isOtherwiseFiltered);
  const byInnerPoint = useStore(({ view }) => area.kind !== 'place' && view.areaRule === 'inner-point');
  const larger = enlarged(area);

  function step(change: (view: ViewState) => ViewState): void {
    flushSync(() => store.change(change));
    onStep();
  }

  return (
    <>
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
    </>
  );
}
