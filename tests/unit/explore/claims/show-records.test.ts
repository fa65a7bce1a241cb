import { expect, test } from 'vitest';
import { shownBeside } from '../../../../src/atlas/reported.ts';
import { showRecords } from '../../../../src/explore/claims/show-records.ts';
import { recordsShown } from '../../../../src/state/shown.ts';
import { atlasState, countyLayer, words } from '../../fixtures.ts';

const nothingKnown = { resolve: (code: string) => code, isNationalPovertyCounty: () => false };

test('the map shows just the records that were counted, whatever limits were set before', () => {
  const layer = countyLayer();
  const shown = shownBeside(
    {
      id: 'a',
      about: 'products',
      measure: words('Teas'),
      value: 3,
      shown: { count: 'records', where: { kind: ['tea'] } },
      sources: ['page'],
    },
    layer,
    nothingKnown,
  );
  if (!shown) throw new Error('nothing to show');
  const before = atlasState({
    time: [2021, 2021],
    onlyInView: true,
    filters: { products: { values: { evidence: ['related'] }, years: {}, text: 'apple' } },
    layers: [{ id: 'products', visible: false, opacity: 1, colourBy: null }],
  });
  const view = showRecords(before.view, layer.id, shown.filter);
  expect(recordsShown({ ...before, view }, layer).map(({ id }) => id)).toEqual(
    shown.records.map(({ id }) => id),
  );
  expect(view.layers[0]?.visible).toBe(true);
});
