import { useMemo } from 'react';
import type { Bounds } from '../../atlas/filter.ts';
import { findRecord } from '../../state/shown.ts';
import type { HistoryStep } from '../../state/store.ts';
import type { Selection } from '../../state/view.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useFocusReturn } from './focus.ts';
import { Fit, GoTo } from './go-to.ts';
import { MissingDetail } from './MissingDetail.tsx';
import { PlaceDetail } from './PlaceDetail.tsx';
import { RecordDetail } from './RecordDetail.tsx';
import './detail.css';
import './lists.css';

interface DetailPanelProps {
  onClose(): void;
  onZoomTo(selection: Selection): void;
  /** Selects something else and shows it on the map. */
  onGoTo(selection: Selection): void;
  onFit(bounds: Bounds, step: HistoryStep): void;
}

/** The selected record or place; nothing when nothing is selected. */
export function DetailPanel(props: DetailPanelProps) {
  const selection = useStore((state) => state.view.selection);
  return (
    selection && (
      <GoTo value={props.onGoTo}>
        <Fit value={props.onFit}>
          <Selected selection={selection} {...props} />
        </Fit>
      </GoTo>
    )
  );
}

function Selected({ selection, onZoomTo, onClose }: DetailPanelProps & { selection: Selection }) {
  const data = useStore((state) => state.data);
  useFocusReturn();
  const zoom = (): void => onZoomTo(selection);
  const found = useMemo(() => findRecord(data, selection), [data, selection]);
  if (found) {
    // The key starts each record at the top of the panel.
    const key = `${found.layer.id}/${found.record.id}`;
    return <RecordDetail key={key} {...found} onZoomTo={zoom} onClose={onClose} />;
  }
  const place = selection.kind === 'place' ? data.gazetteer.place(selection.code) : undefined;
  if (place) return <PlaceDetail key={place.code} place={place} onZoomTo={zoom} onClose={onClose} />;
  return <MissingDetail selection={selection} onClose={onClose} />;
}
