import type { Layer } from '../../atlas/schema.ts';
import { dataColour } from '../../map/palette.ts';
import type { LayerView } from '../../state/view.ts';
import { useStore } from '../../ui/store-context.tsx';
import { AreaMark, PointMark, usePalette } from './MarkPicture.tsx';
import { useLegend } from './use-legend.ts';

const mostColours = 4;

/** The layer in one mark, for its title: an area in the first colours of its legend as the map has it now. */
export function LayerSwatch({ layer }: { layer: Layer }) {
  const own = dataColour(usePalette(), layer.mark.colour);
  const layerView = useStore(({ view }) => view.layers.find(({ id }) => id === layer.id));
  if (layer.geometry === 'point') return <PointMark colour={own} />;
  return layerView ? <AreaSwatch layer={layer} layerView={layerView} own={own} /> : null;
}

function AreaSwatch({ layer, layerView, own }: { layer: Layer; layerView: LayerView; own: string }) {
  const legend = useLegend(layer, layerView);
  const colours = legend.colours.slice(0, mostColours).map(({ colour }) => colour);
  return (
    <AreaMark colours={colours.length === 0 ? [own] : colours} outline={layer.mark.shape === 'outline'} />
  );
}
