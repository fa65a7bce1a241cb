import type { Claim } from './schema.ts';

/** The claims that say otherwise, whichever of the two names the other. */
export function claimsOtherwise(claim: Claim, claims: Claim[]): Claim[] {
  return claims.filter(
    (other) =>
      other.id !== claim.id && (other.id === claim.disagreesWith || other.disagreesWith === claim.id),
  );
}
