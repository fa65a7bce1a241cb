import type { Area } from '../../geo/area.ts';
import { clearFilters } from '../../state/actions.ts';
import { areaProblem } from '../../state/area.ts';
import { readyLayer } from '../../state/data.ts';
import { insideArea } from '../../state/inside-area.ts';
import type { AtlasState } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { isOtherwiseFiltered } from './answer.ts';
import { chooseArea, enlarged } from './choose-area.ts';
import { LayerAnswer } from './LayerAnswer.tsx';

const countInside = (state: AtlasState): number =>
  state.view.layers.reduce((sum, { id }) => {
    const layer = readyLayer(state.data, id);
    return layer ? sum + insideArea(state, layer).length : sum;
  }, 0);

/** What lies in the area, in the order of the layers. */
export function Answer({ area }: { area: Area }) {
  const { words, format } = useWords();
  const problem = useStore((state) => areaProblem(state.data, state.view));
  const layers = useStore((state) => state.view.layers);
  const isFiltered = useStore(isOtherwiseFiltered);
  const count = useStore(countInside);
  if (problem) return null;
  return (
    <section className="area__section">
      <h3 className="area__heading">{words.area.inside}</h3>
      <p role="status">{count === 0 ? words.area.nothing : words.area.total(count, format.number(count))}</p>
      {count > 0 && isFiltered && <p className="area__soft">{words.area.filtered}</p>}
      {count === 0 ? (
        <Nothing area={area} />
      ) : (
        <ul className="area__layers">
          {layers.map((layerView) => (
            <li key={layerView.id}>
              <LayerAnswer layerView={layerView} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The steps that may lead to an answer, the nearest first. */
function Nothing({ area }: { area: Area }) {
  const { words } = useWords();
  const store = useAtlasStore();
  const isFiltered = useStore(isOtherwiseFiltered);
  const byInnerPoint = useStore(({ view }) => area.kind !== 'place' && view.areaRule === 'inner-point');
  const larger = enlarged(area);
  return (
    <>
      <p>{words.area.nothingHint[isFiltered ? 'filtered' : 'plain']}</p>
      <div className="area__buttons">
        {isFiltered && (
          <Button
            onClick={() => store.change((view) => ({ ...clearFilters(view), onlyInArea: view.onlyInArea }))}
          >
            {words.filters.clearAll}
          </Button>
        )}
        {byInnerPoint && (
          <Button onClick={() => store.change((view) => ({ ...view, areaRule: 'overlap' }))}>
            {words.area.useOverlap}
          </Button>
        )}
        {larger && <Button onClick={() => chooseArea(store, larger)}>{words.area.enlarge}</Button>}
      </div>
    </>
  );
}
