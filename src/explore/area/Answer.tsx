import { areaProblem } from '../../state/area.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { countInside, isOtherwiseFiltered } from './answer.ts';
import { LayerAnswer } from './LayerAnswer.tsx';
import { NotAsked } from './NotAsked.tsx';

/** What lies in the area, in the order of the layers; nothing where nothing does. */
export function Answer() {
  const { words } = useAllWords();
  const problem = useStore((state) => areaProblem(state.data, state.view));
  const layers = useStore((state) => state.view.layers);
  const isEmpty = useStore((state) => countInside(state) === 0);
  const isFiltered = useStore(isOtherwiseFiltered);
  if (problem) return null;
  if (isEmpty) return <NotAsked layers={layers} className="area__soft" />;
  return (
    <section className="area__section">
      <h3 className="area__heading">{words.area.inside}</h3>
      {isFiltered && <p className="area__soft">{words.area.filtered}</p>}
      <ul className="area__layers">
        {layers.map((layerView) => (
          <li key={layerView.id}>
            <LayerAnswer layerView={layerView} />
          </li>
        ))}
      </ul>
    </section>
  );
}
