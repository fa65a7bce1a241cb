/** For the audience: what the marks on the map mean, as far as they are there. */
import { memo, useMemo } from 'react';
import { type Bounds, overlaps } from '../atlas/filter.ts';
import type { AtlasRecord, Layer } from '../atlas/schema.ts';
import type { LegendColour } from '../explore/legend/legend.ts';
import { AreaMark, ClusterMark, PointMark, usePalette } from '../explore/legend/MarkPicture.tsx';
import { useLegend } from '../explore/legend/use-legend.ts';
import { dataColour } from '../map/palette.ts';
import { shownLayers } from '../map/shown-layers.ts';
import { recordBounds } from '../state/shown.ts';
import type { LayerView } from '../state/view.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import './stage-legend.css';

/** `within`: the part of the earth whose marks are explained, degrees; null: all that there are. */
export function StageLegend({ within }: { within: Bounds | null }) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const view = useStore((state) => state.view);
  const data = useStore((state) => state.data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layers are made from view and data
  const layers = useMemo(() => {
    const boundsOf = recordBounds(data);
    const isExplained = (record: AtlasRecord): boolean =>
      within === null || boundsOf(record).some((bounds) => overlaps(bounds, within));
    return shownLayers(store.getState()).map(({ layer, view: layerView, records }) => {
      // Groups of an archive lie nowhere.
      return { layer, layerView, records: layer.archive ? records : records.filter(isExplained) };
    });
  }, [store, view, data, within]);
  return (
    <section className="stage-legend" aria-label={words.stage.legend}>
      {layers.map(({ layer, layerView, records }) => (
        <LayerRows key={layer.id} layer={layer} layerView={layerView} records={records} />
      ))}
    </section>
  );
}

interface LayerRowsProps {
  layer: Layer;
  layerView: LayerView;
  /** Those that are explained. */
  records: AtlasRecord[];
}

const LayerRows = memo(function LayerRows({ layer, layerView, records }: LayerRowsProps) {
  const { words, format } = useAllWords();
  const palette = usePalette();
  const shown = useMemo(() => ({ ...layer, records }), [layer, records]);
  const legend = useLegend(shown, layerView);
  const own = dataColour(palette, layer.mark.colour);
  const isPoint = layer.geometry === 'point';
  const outline = layer.mark.shape === 'outline';
  const colours = [...legend.colours, ...(legend.outside ? [legend.outside] : [])];
  const isOneColour = legend.colours.length === 1 && legend.title === null;
  const mark = (colour: string) =>
    isPoint ? <PointMark colour={colour} /> : <AreaMark colours={[colour]} outline={outline} />;
  return (
    <div className="stage-legend__layer">
      <h2 className="stage-legend__title">
        {isOneColour && mark(own)}
        {format.text(layer.title)}
      </h2>
      <ul className="stage-legend__list">
        {!isOneColour &&
          colours.map(({ colour, label }: LegendColour) => (
            <li key={`${colour} ${label}`}>
              {mark(colour)}
              {label}
            </li>
          ))}
        {legend.apart && (
          <li>
            <AreaMark colours={[legend.apart.colour]} grade="apart" />
            {legend.apart.label}
          </li>
        )}
        {legend.grades.map(({ grade, label }) => (
          <li key={grade}>
            {isPoint ? (
              <PointMark colour={own} grade={grade} />
            ) : (
              <AreaMark colours={[own]} grade={grade} outline={outline} />
            )}
            {label}
          </li>
        ))}
        {legend.exactness
          .filter(({ exactness }) => exactness !== 'exact')
          .map(({ exactness, label }) => (
            <li key={exactness}>
              <PointMark colour={own} exactness={exactness} />
              {label}
            </li>
          ))}
        {legend.assumed && (
          <li>
            <AreaMark colours={[own]} assumed outline={outline} />
            {words.legend.assumed}
          </li>
        )}
        {layer.mark.cluster && (
          <li>
            <ClusterMark colour={own} count={3} />
            {words.legend.cluster}
          </li>
        )}
      </ul>
    </div>
  );
});
