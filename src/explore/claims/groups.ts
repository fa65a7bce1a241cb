/** Claims with those that contradict them, and the sources that both cite. */
import { claimsOtherwise } from '../../atlas/otherwise.ts';
import type { Claim, Layer } from '../../atlas/schema.ts';

export interface ClaimGroup {
  claim: Claim;
  /** Claims that say otherwise, whichever of the two names the other. */
  others: Claim[];
}

/** The claims about a record, or about a layer (or "programme") as a whole when no record is given. */
export function claimGroups(claims: Claim[], about: string, record?: string): ClaimGroup[] {
  return groupsOf(claims, (claim) => claim.about === about && claim.record === record);
}

/** The claims about a layer as a whole; one about a record that the layer does not have is shown with them. */
export function layerClaimGroups(claims: Claim[], layer: Layer): ClaimGroup[] {
  const records = new Set(layer.records.map((record) => record.id));
  return groupsOf(
    claims,
    ({ about, record }) => about === layer.id && (record === undefined || !records.has(record)),
  );
}

/** The claims about the whole; one about a layer that the atlas does not have is shown with them. */
export function programmeClaimGroups(claims: Claim[], layers: string[]): ClaimGroup[] {
  return groupsOf(claims, ({ about }) => !layers.includes(about));
}

/** A claim that stands beside another as its opposite has no group of its own. */
function groupsOf(claims: Claim[], isMeant: (claim: Claim) => boolean): ClaimGroup[] {
  const placed = new Set<string>();
  const groups: ClaimGroup[] = [];
  for (const claim of claims) {
    if (!isMeant(claim) || placed.has(claim.id)) continue;
    const others = claimsOtherwise(claim, claims);
    for (const shown of [claim, ...others]) placed.add(shown.id);
    groups.push({ claim, others });
  }
  return groups;
}

/** All claims of the groups, in the order that a reader meets them. */
export function claimsOf(groups: ClaimGroup[]): Claim[] {
  return groups.flatMap(({ claim, others }) => [claim, ...others]);
}

/** For each claim of a group how many sources say so, those counted before left out. */
export function sourceCounts({ claim, others }: ClaimGroup): number[] {
  const counted = new Set<string>();
  return [claim, ...others].map(({ sources }) => {
    const before = counted.size;
    for (const id of sources) counted.add(id);
    return counted.size - before;
  });
}
