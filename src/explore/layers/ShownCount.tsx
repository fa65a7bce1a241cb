import { useEffect, useState } from 'react';
import { recordsShown } from '../../state/shown.ts';
import type { AtlasState } from '../../state/store.ts';
import { hasFilters } from '../../state/view.ts';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { visibleLayers } from '../time/years.ts';

/** Sliding and panning change the count many times a second; a listener needs only where it comes to rest. */
const restMilliseconds = 500;

const countShown = (state: AtlasState): number =>
  visibleLayers(state.data, state.view).reduce((sum, layer) => sum + recordsShown(state, layer).length, 0);
const countAll = ({ data, view }: AtlasState): number =>
  visibleLayers(data, view).reduce((sum, layer) => sum + layer.records.length, 0);

/** How many records of the switched-on layers pass the filters, in words that are also announced. */
export function ShownCount() {
  const { words, format } = useWords();
  const shown = useStore(countShown);
  const all = useStore(countAll);
  const filtered = useStore((state) => hasFilters(state.view));
  const sentence = filtered ? words.layers.recordsShown(format.number(shown), format.number(all)) : '';
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(sentence), restMilliseconds);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <>
      {sentence && (
        <p className="layers__shown" aria-hidden="true">
          {sentence}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
