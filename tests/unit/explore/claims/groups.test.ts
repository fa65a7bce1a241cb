import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim, Layer } from '../../../../src/atlas/schema.ts';
import {
  claimGroups,
  claimsOf,
  layerClaimGroups,
  programmeClaimGroups,
  sourceCounts,
} from '../../../../src/explore/claims/groups.ts';
import { countyLayer } from '../../fixtures.ts';

const name = { en: 'Name', zh: '名称' };

function claim(id: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    about: 'layer',
    record: 'record',
    measure: name,
    value: 1,
    sources: [`source-of-${id}`],
    ...more,
  };
}

describe('claim groups', () => {
  it('take the claims about the record only', () => {
    const claims = [
      claim('a'),
      claim('b', { record: 'other' }),
      claim('c', { about: 'other' }),
      claim('d', { record: undefined }),
    ];
    expect(claimGroups(claims, 'layer', 'record').map((group) => group.claim.id)).toEqual(['a']);
  });

  it('put the claim that says otherwise beside it, whichever names the other', () => {
    const claims = [claim('a', { disagreesWith: 'b' }), claim('b', { record: undefined })];
    expect(claimGroups(claims, 'layer', 'record')[0]?.others.map((other) => other.id)).toEqual(['b']);
    const reverse = [claim('a'), claim('b', { record: undefined, disagreesWith: 'a' })];
    expect(claimGroups(reverse, 'layer', 'record')[0]?.others.map((other) => other.id)).toEqual(['b']);
  });

  it('show two claims that name each other once', () => {
    const claims = [claim('a', { disagreesWith: 'b' }), claim('b', { disagreesWith: 'a' })];
    expect(claimGroups(claims, 'layer', 'record')).toHaveLength(1);
  });

  it('take the claims about a layer as a whole when no record is given', () => {
    const claims = [
      claim('a'),
      claim('b', { record: undefined }),
      claim('c', { about: 'programme', record: undefined }),
    ];
    expect(claimsOf(claimGroups(claims, 'layer')).map(({ id }) => id)).toEqual(['b']);
    expect(claimsOf(claimGroups(claims, 'programme')).map(({ id }) => id)).toEqual(['c']);
  });
});

describe('a claim about something unknown', () => {
  it('is shown with the layer when the layer has no such record', () => {
    const claims = [
      claim('a', { about: 'products', record: 'pear' }),
      claim('b', { about: 'products', record: 'apple' }),
    ];
    expect(claimsOf(layerClaimGroups(claims, countyLayer())).map(({ id }) => id)).toEqual(['a']);
  });

  it('is shown with the whole when the atlas has no such layer', () => {
    const claims = [claim('a', { about: 'gone' }), claim('b', { about: 'products' })];
    expect(claimsOf(programmeClaimGroups(claims, ['products'])).map(({ id }) => id)).toEqual(['a']);
  });
});

describe('how many sources say so', () => {
  it('is counted without those that say something else, too', () => {
    const group = {
      claim: claim('a', { sources: ['one'] }),
      others: [claim('b', { sources: ['two', 'three', 'one'] }), claim('c', { sources: ['two'] })],
    };
    expect(sourceCounts(group)).toEqual([1, 2, 0]);
  });
});

describe('the claims of the data', () => {
  const data = new URL('../../../../data/', import.meta.url);
  const read = (file: string) => JSON.parse(readFileSync(new URL(file, data), 'utf8'));
  const { claims } = read('claims.json') as { claims: Claim[] };
  const layers = readdirSync(new URL('layers/', data)).map((file): Layer => read(`layers/${file}`));

  it('are all shown somewhere: with a record, a layer or the programme', () => {
    const shown = [
      ...programmeClaimGroups(
        claims,
        layers.map(({ id }) => id),
      ),
      ...layers.flatMap((layer) => [
        ...layerClaimGroups(claims, layer),
        ...layer.records.flatMap((record) => claimGroups(claims, layer.id, record.id)),
      ]),
    ];
    const ids = new Set(claimsOf(shown).map(({ id }) => id));
    expect(claims.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
