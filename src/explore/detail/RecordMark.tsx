import { isApart, isAssumed } from '../../atlas/record.ts';
import type { AtlasRecord, EvidenceGrade, Layer } from '../../atlas/schema.ts';
import { colouringOf, gradeOf } from '../../map/colouring.ts';
import { exactnessOf } from '../../map/point-look.ts';
import { colourFieldOf } from '../../state/view.ts';
import { useStore } from '../../ui/store-context.tsx';
import { AreaMark, PointMark, usePalette } from '../legend/MarkPicture.tsx';

interface RecordMarkProps {
  layer: Layer;
  record: AtlasRecord;
  /** Where the mark stands beside the words of a grade; else it is graded as on the map. */
  grade?: EvidenceGrade;
}

/** The record's own mark, in the colour that the reader chose for its layer. */
export function RecordMark({ layer, record, grade }: RecordMarkProps) {
  const palette = usePalette();
  const layerView = useStore((state) => state.view.layers.find((view) => view.id === layer.id));
  const colouring = colouringOf(layer, colourFieldOf(layer, layerView), palette);
  const colour = colouring.colourOf(record);
  const drawn = grade ?? gradeOf(colouring.field, record) ?? 'confirmed';
  const { place } = record;
  if (place.kind === 'point') {
    return <PointMark colour={colour} grade={drawn} exactness={exactnessOf(place.precision)} />;
  }
  return (
    <AreaMark
      colours={[colour]}
      grade={isApart(layer, record) ? 'apart' : drawn}
      assumed={place.kind === 'county' && place.counties.every((county) => isAssumed(county.basis))}
      outline={layer.mark.shape === 'outline'}
    />
  );
}
