import { useMemo, useState } from 'react';
import { countRecords } from '../../atlas/count.ts';
import { gradeCounts } from '../../atlas/layer-index.ts';
import { shownBeside } from '../../atlas/reported.ts';
import { evidenceGrades, type Layer } from '../../atlas/schema.ts';
import { countyKnowledge } from '../../geo/county-knowledge.ts';
import { claimText, shownText } from '../../i18n/claim-text.ts';
import { conditionsOf } from '../../i18n/conditions.ts';
import { useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { useLabelContext } from '../../ui/use-label-context.ts';
import { Cite } from '../citation/Cite.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import { CitationScope } from '../sources/SourceRefs.tsx';
import { ClaimList } from './ClaimList.tsx';
import { type ClaimGroup, claimsOf, layerClaimGroups } from './groups.ts';
import { type ComparedGroup, ReportedTable } from './ReportedTable.tsx';

/**
 * What was reported of a layer as a whole beside what the layer shows: the first pair in one line, and unfolded the
 * others and their sources; then how to cite the layer.
 */
export function LayerClaims({ layer }: { layer: Layer }) {
  const { words, format } = useAllWords();
  const { compared, others } = useClaims(layer);
  const [isOpen, setOpen] = useState(false);
  const groups = [...compared, ...others];
  const grades = evidenceGrades.flatMap((grade) => {
    const count = gradeCounts(layer).get(grade) ?? 0;
    return count === 0 ? [] : [words.claims.gradeCount(words.evidence.grade[grade], format.number(count))];
  });
  const cited = [...new Set(claimsOf(groups).flatMap((claim) => claim.sources))];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus is put here, nothing is pressed
    <section
      className="layer-card__section layer-claims"
      id={`claims-${layer.id}`}
      tabIndex={-1}
      onFocus={(event) => {
        // Who is led here from a source wants to read what rests on it.
        if (event.target === event.currentTarget) setOpen(true);
      }}
    >
      <h4>{words.claims.title}</h4>
      <p className="claims__count">
        {words.claims.inThisAtlas(format.count(layer.noun, countRecords(layer.records)), format.list(grades))}
      </p>
      {compared[0] && <FirstPair layer={layer} group={compared[0]} />}
      {groups.length > 0 && (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{words.claims.all(format.number(claimsOf(groups).length))}</summary>
          <CitationScope ids={cited}>
            {compared.length > 0 && (
              <>
                <p className="claims__soft">{words.claims.wholeLayer}</p>
                <ReportedTable layer={layer} groups={compared} />
              </>
            )}
            {others.length > 0 && (
              <details>
                <summary>{words.claims.others(format.number(others.length))}</summary>
                <ClaimList groups={others} />
              </details>
            )}
            <details>
              <summary>{words.claims.sourcesOf(format.number(cited.length))}</summary>
              <SourceList />
            </details>
          </CitationScope>
        </details>
      )}
      <Cite subject={{ kind: 'layer', layer }} />
    </section>
  );
}

/** The first figure that can be compared, in one line. */
function FirstPair({ layer, group }: { layer: Layer; group: ComparedGroup }) {
  const { words, format } = useAllWords();
  const units = useStore((state) => state.data.units);
  const labels = useLabelContext();
  const claim = claimsOf([group]).find(({ id }) => group.shown.has(id));
  const shown = claim && group.shown.get(claim.id);
  if (!shown) return null;
  const year = claim.year === undefined ? '' : words.claims.inBrackets(format.years(claim.year, claim.year));
  const conditions = conditionsOf(layer, shown.filter, labels);
  return (
    <p>
      {words.claims.pair(
        format.text(claim.measure),
        claimText(claim, units, words, format) + year,
        shownText(layer, shown, words, format) +
          (conditions.length === 0 ? '' : words.claims.inBrackets(format.list(conditions))),
      )}
    </p>
  );
}

/** The claims that the records can be compared with, and the others. */
function useClaims(layer: Layer): { compared: ComparedGroup[]; others: ClaimGroup[] } {
  const claims = useStore((state) => state.data.claims);
  const gazetteer = useStore((state) => state.data.gazetteer);
  return useMemo(() => {
    const counties = countyKnowledge(gazetteer);
    const compared: ComparedGroup[] = [];
    const others: ClaimGroup[] = [];
    for (const group of layerClaimGroups(claims, layer)) {
      const shown = new Map(
        claimsOf([group]).flatMap((claim) => {
          const beside = shownBeside(claim, layer, counties);
          return beside ? [[claim.id, beside] as const] : [];
        }),
      );
      if (shown.size > 0) compared.push({ ...group, shown });
      else others.push(group);
    }
    return { compared, others };
  }, [claims, layer, gazetteer]);
}
