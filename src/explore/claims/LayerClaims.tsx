import { useMemo } from 'react';
import { shownBeside } from '../../atlas/reported.ts';
import { evidenceGrades, type Layer } from '../../atlas/schema.ts';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { Cite } from '../citation/Cite.tsx';
import { SourceList } from '../sources/SourceList.tsx';
import { CitationScope } from '../sources/SourceRefs.tsx';
import { ClaimList } from './ClaimList.tsx';
import { type ClaimGroup, claimsOf, layerClaimGroups } from './groups.ts';
import { type ComparedGroup, ReportedTable } from './ReportedTable.tsx';

/** What was reported of a layer as a whole beside what the layer shows, the sources of that, and how to cite the layer. */
export function LayerClaims({ layer }: { layer: Layer }) {
  const { words, format } = useWords();
  const { compared, others } = useClaims(layer);
  const groups = [...compared, ...others];
  const grades = evidenceGrades.flatMap((grade) => {
    const count = layer.records.filter((record) => record.evidence === grade).length;
    return count === 0 ? [] : [words.claims.gradeCount(words.evidence.grade[grade], format.number(count))];
  });
  const cited = [...new Set(claimsOf(groups).flatMap((claim) => claim.sources))];
  return (
    <section className="layer-card__section layer-claims" id={`claims-${layer.id}`} tabIndex={-1}>
      <h4>{words.claims.title}</h4>
      <p className="claims__count">
        {words.claims.inThisAtlas(format.count(layer.noun, layer.records.length), format.list(grades))}
      </p>
      {groups.length > 0 && (
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
      )}
      <Cite subject={{ kind: 'layer', layer }} />
    </section>
  );
}

/** The claims that the records can be compared with, and the others. */
function useClaims(layer: Layer): { compared: ComparedGroup[]; others: ClaimGroup[] } {
  const claims = useStore((state) => state.data.claims);
  const gazetteer = useStore((state) => state.data.gazetteer);
  return useMemo(() => {
    const counties = {
      resolve: (code: string) => gazetteer.resolve(code),
      isNationalPovertyCounty: (code: string) => gazetteer.county(code)?.nationalPovertyCounty === true,
    };
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
