import { useMemo } from 'react';
import { countRecords } from '../../atlas/count.ts';
import type { Facet } from '../../atlas/facet.ts';
import type { Layer } from '../../atlas/schema.ts';
import { facetTitle } from '../../i18n/labels.ts';
import { setYears } from '../../state/actions.ts';
import { filterOf } from '../../state/view.ts';
import { useGesture } from '../../ui/gesture.ts';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { YearRange } from '../time/YearRange.tsx';

interface YearsFacetProps {
  layer: Layer;
  facet: Facet & { kind: 'years' };
  /** Records per year, the other filters applied. */
  counts: Map<string, number>;
}

export function YearsFacet({ layer, facet, counts }: YearsFacetProps) {
  const context = useLabelContext();
  const { words, format } = useWords();
  const gesture = useGesture();
  const range = useStore((state) => filterOf(state.view, layer.id).years[facet.id]);
  const { from, to } = facet;
  const perYear = useMemo(() => new Map([...counts].map(([year, count]) => [Number(year), count])), [counts]);
  const without = useMemo(
    () => countRecords(layer.records.filter((record) => typeof record.values[facet.id] !== 'number')),
    [layer, facet],
  );
  const title = facetTitle(facet, context);
  const change = (next: [number, number]): void => {
    // The whole extent is no filter, so records without a year come back.
    const isWhole = next[0] === from && next[1] === to;
    gesture.change((view) => setYears(view, layer.id, facet.id, isWhole ? null : next));
  };
  // One year leaves nothing to choose.
  if (from === to) return null;
  return (
    <fieldset className="facet">
      <legend className="facet__title">{title}</legend>
      {facet.field.hint && <p className="facet__hint">{format.text(facet.field.hint)}</p>}
      <YearRange
        label={title}
        from={from}
        to={to}
        range={range ?? [from, to]}
        counts={perYear}
        frame={gesture.frame}
        onChange={change}
      />
      {range && without > 0 && (
        <p className="facet__hint">{words.filters.yearsWithout(format.count(layer.noun, without))}</p>
      )}
    </fieldset>
  );
}
