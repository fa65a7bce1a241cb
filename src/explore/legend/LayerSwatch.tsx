import type { Layer } from '../../atlas/schema.ts';
import { dataColour } from '../../map/palette.ts';
import { AreaMark, PointMark, usePalette } from './MarkPicture.tsx';

/** The layer in one mark, for its title. `colours`: those of the legend, where a field colours the layer. */
export function LayerSwatch({ layer, colours = [] }: { layer: Layer; colours?: string[] }) {
  const own = dataColour(usePalette(), layer.mark.colour);
  if (layer.geometry === 'point') return <PointMark colour={own} />;
  const shown = colours.length === 0 ? [own] : colours.slice(0, 4);
  return <AreaMark colours={shown} outline={layer.mark.shape === 'outline'} />;
}
