/** The records of a layer as charts that filter with the map. */
import type { Layer } from '../../atlas/schema.ts';
import type { Selection } from '../../state/view.ts';

interface ChartsViewProps {
  layer: Layer;
  onGoTo(target: Selection): void;
}

export function ChartsView({ layer }: ChartsViewProps) {
  return <p>{layer.id}</p>;
}
