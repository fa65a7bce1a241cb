import { useMemo } from 'react';
import { useAllWords } from '../../ui/use-all-words.ts';
import { SourceList } from '../sources/SourceList.tsx';
import { CitationScope } from '../sources/SourceRefs.tsx';
import { ClaimList } from './ClaimList.tsx';
import { type ClaimGroup, claimsOf } from './groups.ts';

/** Claims, and below them the sources that they cite. */
export function ReportedWithSources({ groups }: { groups: ClaimGroup[] }) {
  const { words } = useAllWords();
  const cited = useMemo(() => [...new Set(claimsOf(groups).flatMap((claim) => claim.sources))], [groups]);
  return (
    <CitationScope ids={cited}>
      <ClaimList groups={groups} />
      <p className="claims__soft">{words.detail.sources}</p>
      <SourceList />
    </CitationScope>
  );
}
