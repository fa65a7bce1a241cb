/** Claims with those that contradict them, and the sources that both cite. */
import type { Claim } from '../../atlas/schema.ts';

export interface ClaimGroup {
  claim: Claim;
  /** Claims that say otherwise, whichever of the two names the other. */
  others: Claim[];
}

/**
 * The claims about a record, or about a layer (or "programme") as a whole when no record is given; a claim that
 * stands beside another as its opposite has no group of its own.
 */
export function claimGroups(claims: Claim[], about: string, record?: string): ClaimGroup[] {
  const placed = new Set<string>();
  const groups: ClaimGroup[] = [];
  for (const claim of claims) {
    if (claim.about !== about || claim.record !== record || placed.has(claim.id)) continue;
    const others = claims.filter(
      (other) =>
        other.id !== claim.id && (other.id === claim.disagreesWith || other.disagreesWith === claim.id),
    );
    for (const shown of [claim, ...others]) placed.add(shown.id);
    groups.push({ claim, others });
  }
  return groups;
}

/** All claims of the groups, in the order that a reader meets them. */
export function claimsOf(groups: ClaimGroup[]): Claim[] {
  return groups.flatMap(({ claim, others }) => [claim, ...others]);
}
