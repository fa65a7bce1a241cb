import { describe, expect, test } from 'vitest';
import { codeOf } from '../../../src/embed/builder/code.ts';
import { fallbackWords } from '../../../src/embed/builder/fallback.ts';
import { atlasData } from '../fixtures.ts';

const kept = '0123abcd4567';
const atlas = { ...atlasData().atlas, dataDate: '2026-11-29', mapReviewNumber: 'GS(2026)1' };
const shown = {
  atlas,
  atlasVersion: null,
  language: 'en',
  dataVersion: null,
  versions: [{ id: kept, dataDate: '2024-03-01' }],
  conditions: [],
} as const satisfies Parameters<typeof fallbackWords>[0];

describe('what stands where the map is not drawn', () => {
  test('says of which day the data are, the origin of the boundaries, the review number and the disclaimer', () => {
    expect(fallbackWords(shown)).toEqual([
      'Data as of 29 November 2026.',
      'Boundaries: Natural Earth, Tianditu · Map review number: GS(2026)1',
      'No opinion',
    ]);
  });

  test('is dated as the version is whose data the map shows, and has no review number of another map', () => {
    const words = fallbackWords({ ...shown, dataVersion: kept });
    const address = 'https://atlas.example.org/';
    const code = codeOf('element', {
      base: address,
      address,
      full: address,
      title: 'Atlas',
      picture: null,
      words,
    });
    expect(code).toContain(`<p>Data as of 1 March 2024. Fixed version ${kept}.</p>`);
    expect(words.join()).not.toContain('GS(2026)1');
  });

  test('of the version that the page itself shows is known before the list of versions has come', () => {
    const [dated] = fallbackWords({ ...shown, atlasVersion: kept, dataVersion: kept, versions: [] });
    expect(dated).toBe(`Data as of 29 November 2026. Fixed version ${kept}.`);
  });

  test('says no day of the data of now where the page shows those of then', () => {
    expect(fallbackWords({ ...shown, atlasVersion: kept }).join()).not.toContain('Data as of');
  });

  test('says first what limits the map', () => {
    const [limits] = fallbackWords({ ...shown, conditions: ['GI projects: Kind: Tea', 'Years: 2019–2021'] });
    expect(limits).toBe('Filters: GI projects: Kind: Tea · Years: 2019–2021');
  });

  test('is in the language of the map', () => {
    expect(fallbackWords({ ...shown, language: 'zh' })).toContain('不代表立场');
  });
});
