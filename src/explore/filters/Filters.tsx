import { useId, useMemo } from 'react';
import { type Facet, facetsOf } from '../../atlas/facet.ts';
import { isEmpty, noFilter } from '../../atlas/filter.ts';
import type { Layer } from '../../atlas/schema.ts';
import { setFilter, setText } from '../../state/actions.ts';
import { countsShown } from '../../state/shown.ts';
import { filterOf } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useGesture } from '../../ui/gesture.ts';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { ValuesFacet } from './ValuesFacet.tsx';
import { YearsFacet } from './YearsFacet.tsx';
import './Filters.css';

const noCounts: Map<string, number> = new Map();

/** The filter panel of one layer, made from its definition. */
export function Filters({ layer }: { layer: Layer }) {
  const counts = useStore((state) => countsShown(state, layer));
  const facets = useMemo(() => facetsOf(layer), [layer]);
  return (
    <div className="filters">
      {/* The words of an archive's records are not at hand to look in. */}
      {!layer.archive && <TextFilter layer={layer} />}
      {facets.map((facet) => (
        <FacetFilter key={facet.id} layer={layer} facet={facet} counts={counts.get(facet.id) ?? noCounts} />
      ))}
      <ClearLayerButton layer={layer} />
    </div>
  );
}

function FacetFilter({ layer, facet, counts }: { layer: Layer; facet: Facet; counts: Map<string, number> }) {
  return facet.kind === 'values' ? (
    <ValuesFacet layer={layer} facet={facet} counts={counts} />
  ) : (
    <YearsFacet layer={layer} facet={facet} counts={counts} />
  );
}

function TextFilter({ layer }: { layer: Layer }) {
  const { words } = useWords();
  const gesture = useGesture();
  const text = useStore((state) => filterOf(state.view, layer.id).text);
  const id = useId();
  return (
    <div className="filters__text">
      <label htmlFor={id}>{words.filters.search}</label>
      <input
        id={id}
        type="search"
        value={text}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => {
          const typed = event.target.value;
          gesture.change((view) => setText(view, layer.id, typed));
        }}
        {...gesture.frame}
      />
    </div>
  );
}

/** Stays in place without filters, only out of use, so that the focus is not lost on pressing it. */
function ClearLayerButton({ layer }: { layer: Layer }) {
  const { words } = useWords();
  const store = useAtlasStore();
  const hasFilter = useStore((state) => !isEmpty(filterOf(state.view, layer.id)));
  return (
    <Button
      aria-disabled={!hasFilter}
      onClick={() => hasFilter && store.change((view) => setFilter(view, layer.id, noFilter))}
    >
      {words.filters.clearLayer}
    </Button>
  );
}
