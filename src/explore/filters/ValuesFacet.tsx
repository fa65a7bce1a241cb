import { memo, useId, useMemo, useState } from 'react';
import { addWeight } from '../../atlas/count.ts';
import { type Facet, facetValues } from '../../atlas/facet.ts';
import type { Layer } from '../../atlas/schema.ts';
import { facetTitle, optionHint, optionLabel, optionsInOrder } from '../../i18n/labels.ts';
import { toggleValue } from '../../state/actions.ts';
import { filterOf } from '../../state/view.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { useLabelContext } from '../../ui/use-label-context.ts';

/** A longer list shows fewer at first; folding away one or two would save nothing. */
const longestList = 10;
const optionsAtFirst = 8;
const noneChosen: string[] = [];

interface ValuesFacetProps {
  layer: Layer;
  facet: Facet & { kind: 'values' };
  /** What each option would show, the other filters applied. */
  counts: Map<string, number>;
}

export function ValuesFacet({ layer, facet, counts }: ValuesFacetProps) {
  const context = useLabelContext();
  const { words, format } = context;
  const chosen = useStore((state) => filterOf(state.view, layer.id).values[facet.id] ?? noneChosen);
  const [expanded, setExpanded] = useState(false);
  const listId = useId();
  const options = useMemo(() => {
    // Ordered by the layer as a whole: an order that follows the filters would move under the pointer.
    const totals = new Map<string, number>();
    for (const record of layer.records) {
      for (const value of facetValues(facet, record)) addWeight(totals, value, record);
    }
    return optionsInOrder(facet, totals, context);
  }, [layer, facet, context]);
  const isLong = options.length > longestList;
  const listed =
    isLong && !expanded
      ? options.filter((option, index) => index < optionsAtFirst || chosen.includes(option))
      : options;
  return (
    <fieldset className="facet">
      <legend className="facet__title">{facetTitle(facet, context)}</legend>
      {facet.field?.hint && <p className="facet__hint">{format.text(facet.field.hint)}</p>}
      <ul id={listId} className="facet__options">
        {listed.map((option) => (
          <li key={option}>
            <FacetOption
              layer={layer.id}
              facet={facet.id}
              option={option}
              label={optionLabel(facet, option, context)}
              hint={optionHint(layer, facet, option, context)}
              count={counts.get(option) ?? 0}
              checked={chosen.includes(option)}
            />
          </li>
        ))}
      </ul>
      {isLong && (
        <Button
          look="quiet"
          aria-expanded={expanded}
          aria-controls={listId}
          onClick={() => setExpanded(!expanded)}
        >
          {expanded ? words.filters.showFewer : words.filters.showAll(format.number(options.length))}
        </Button>
      )}
    </fieldset>
  );
}

interface FacetOptionProps {
  layer: string;
  facet: string;
  option: string;
  label: string;
  hint: string | null;
  count: number;
  checked: boolean;
}

/** Drawn anew only when its own count or tick changes: a click on one option changes few of the others. */
const FacetOption = memo(({ layer, facet, option, label, hint, count, checked }: FacetOptionProps) => {
  const { words, format } = useWords();
  const store = useAtlasStore();
  const hintId = useId();
  return (
    <>
      <label className={count === 0 ? 'check facet__option facet__option--none' : 'check facet__option'}>
        <input
          type="checkbox"
          aria-describedby={hint === null ? undefined : hintId}
          checked={checked}
          onChange={() => store.change((view) => toggleValue(view, layer, facet, option))}
        />
        <span>{label}</span>
        <span className="facet__count">{words.filters.optionCount(format.number(count))}</span>
      </label>
      {hint !== null && (
        <p id={hintId} className="facet__option-hint">
          {hint}
        </p>
      )}
    </>
  );
});
