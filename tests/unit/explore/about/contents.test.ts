import { expect, it } from 'vitest';
import { layerContents } from '../../../../src/explore/about/contents.ts';
import type { AtlasData } from '../../../../src/state/data.ts';

it('counts the records and the different sources of each layer that could be read', () => {
  const records = [
    { sources: ['a', 'b'], values: {}, figures: [{ source: 'c' }] },
    { sources: ['a'], values: {}, figures: [] },
  ];
  const data = {
    atlas: { layers: ['one', 'failed'] },
    layers: {
      one: { status: 'ready', layer: { id: 'one', fields: [], records } },
      failed: { status: 'failed' },
    },
    claims: [
      { about: 'one', sources: ['d'] },
      { about: 'programme', sources: ['e'] },
    ],
  } as unknown as AtlasData;
  expect(layerContents(data)).toEqual([
    { id: 'one', counted: { records: 2, sources: 4 } },
    { id: 'failed', counted: null },
  ]);
});
