/** The records of a layer as a table that filters with the map. */
import type { Layer } from '../../atlas/schema.ts';
import type { Selection } from '../../state/view.ts';

interface TableViewProps {
  layer: Layer;
  onGoTo(target: Selection): void;
}

export function TableView({ layer }: TableViewProps) {
  return <p>{layer.id}</p>;
}
