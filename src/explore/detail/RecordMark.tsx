import { isAssumed } from '../../atlas/record.ts';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import { colouringOf } from '../../map/colouring.ts';
import { exactnessOf } from '../../map/style/points.ts';
import { colourFieldOf } from '../../state/view.ts';
import { useStore } from '../../ui/store-context.tsx';
import { AreaMark, PointMark, usePalette } from '../legend/MarkPicture.tsx';

/** The record's own mark, in the colour that the reader chose for its layer. */
export function RecordMark({ layer, record }: { layer: Layer; record: AtlasRecord }) {
  const palette = usePalette();
  const layerView = useStore((state) => state.view.layers.find((view) => view.id === layer.id));
  const colours = [
    ...new Set(colouringOf(layer, colourFieldOf(layer, layerView), palette).coloursOf(record)),
  ];
  const { place, evidence } = record;
  if (place.kind === 'point') {
    const colour = colours.length === 1 ? (colours[0] ?? palette.noValue) : palette.several;
    return <PointMark colour={colour} grade={evidence} exactness={exactnessOf(place.precision)} />;
  }
  const { setApart, shape } = layer.mark;
  const isApart = setApart !== undefined && record.values[setApart.field] === setApart.value;
  return (
    <AreaMark
      colours={colours.length === 1 ? colours : [palette.several]}
      grade={isApart ? 'apart' : evidence}
      assumed={place.kind === 'county' && place.counties.every((county) => isAssumed(county.basis))}
      outline={shape === 'outline'}
    />
  );
}
