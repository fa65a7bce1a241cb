import type { CountyKnowledge } from '../atlas/reported.ts';
import type { Gazetteer } from './gazetteer.ts';

/** What must be known of counties to count them beside a claim. */
export function countyKnowledge(gazetteer: Gazetteer): CountyKnowledge {
  return {
    resolve: (code) => gazetteer.resolve(code),
    isNationalPovertyCounty: (code) => gazetteer.county(code)?.nationalPovertyCounty === true,
  };
}
