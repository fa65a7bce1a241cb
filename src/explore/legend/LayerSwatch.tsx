import type { Layer } from '../../atlas/schema.ts';
import { dataColour } from '../../map/palette.ts';
import type { LayerView } from '../../state/view.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useLegend } from './Legend.tsx';
import { AreaMark, PointMark, usePalette } from './MarkPicture.tsx';

const mostColours = 4;

/** The layer in one mark, for its title: an area in the first colours of its legend as the map has it now. */
export function LayerSwatch({ layer }: { layer: Layer }) {
  const palette = usePalette();
  const layerView = useStore(({ view }) => view.layers.find(({ id }) => id === layer.id));
  if (layer.geometry === 'point') return <PointMark colour={dataColour(palette, layer.mark.colour)} />;
  return layerView ? <AreaSwatch layer={layer} layerView={layerView} /> : null;
}

function AreaSwatch({ layer, layerView }: { layer: Layer; layerView: LayerView }) {
  const { colours } = useLegend(layer, layerView);
  return (
    <AreaMark
      colours={colours.slice(0, mostColours).map(({ colour }) => colour)}
      outline={layer.mark.shape === 'outline'}
    />
  );
}
