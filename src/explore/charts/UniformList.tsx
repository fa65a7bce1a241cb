import { useId } from 'react';
import type { Uniform } from '../../atlas/chart.ts';
import type { Layer } from '../../atlas/schema.ts';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { uniformText } from './chart-text.ts';

/** In words, what has one value or none and so has no chart. */
export function UniformList({ layer, uniform }: { layer: Layer; uniform: Uniform[] }) {
  const context = useLabelContext();
  const headingId = useId();
  if (uniform.length === 0) return null;
  return (
    <section className="chart-card" aria-labelledby={headingId}>
      <h3 id={headingId} className="chart-card__title">
        {context.words.charts.uniform}
      </h3>
      <ul className="charts__uniform">
        {uniform.map((each) => (
          <li key={each.facet.id}>{uniformText(layer, each, context)}</li>
        ))}
      </ul>
    </section>
  );
}
