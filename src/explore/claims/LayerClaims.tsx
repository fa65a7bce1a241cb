import { useMemo } from 'react';
import { evidenceGrades, type Layer } from '../../atlas/schema.ts';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { claimGroups } from './groups.ts';
import { ReportedWithSources } from './ReportedWithSources.tsx';

/** What was reported of a layer as a whole, beside what the layer holds; nothing when nothing was reported. */
export function LayerClaims({ layer }: { layer: Layer }) {
  const { words, format } = useWords();
  const claims = useStore((state) => state.data.claims);
  const groups = useMemo(() => claimGroups(claims, layer.id), [claims, layer]);
  if (groups.length === 0) return null;
  const grades = evidenceGrades.flatMap((grade) => {
    const count = layer.records.filter((record) => record.evidence === grade).length;
    return count === 0 ? [] : [words.claims.gradeCount(words.evidence.grade[grade], format.number(count))];
  });
  const records = format.count(layer.noun, layer.records.length);
  return (
    <details className="layer-card__reported">
      <summary>
        <h4>{words.claims.title}</h4>
      </summary>
      <p className="claims__count">{words.claims.inThisAtlas(records, format.list(grades))}</p>
      <ReportedWithSources groups={groups} />
    </details>
  );
}
