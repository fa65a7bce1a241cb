/** What the map engine draws of an archive, against what the atlas counts and lists. */
import { featureFilter } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passesFilter } from '../../../src/atlas/filter.ts';
import { colouringOf } from '../../../src/map/colouring.ts';
import { differenceOf } from '../../../src/map/difference.ts';
import type { Hit } from '../../../src/map/hits.ts';
import { nameHits } from '../../../src/map/hover.ts';
import { pick } from '../../../src/map/pick.ts';
import { filterExpression } from '../../../src/map/style/archive.ts';
import type { StyleModel } from '../../../src/map/style/model.ts';
import { styleOf } from '../../../src/map/style/style.ts';
import { archive, commons, expandedLayer, features, filters, groupedLayer } from '../archive-fixtures.ts';
import { gazetteer } from '../fixture-places.ts';
import { palette, propertyOf, show, styleInput } from './drawn.ts';

test('law: the filter of the map passes what the filter of the atlas passes', () => {
  fc.assert(
    fc.property(features, filters, commons, (all, own, common) => {
      const [layer, { records }] = [groupedLayer(all), expandedLayer(all)];
      const expression = filterExpression(layer, archive, { own, ...common });
      const { filter } = featureFilter(expression, 'filter');
      all.forEach((properties, index) => {
        const record = records[index];
        expect(filter({ zoom: 5 }, { type: 1, properties })).toBe(
          record && passesFilter(layer, record, own, common),
        );
      });
    }),
    { numRuns: 300 },
  );
});

test('law: a dot has the colour that the legend gives its record', () => {
  fc.assert(
    fc.property(features, fc.constantFrom('kind', 'year', 'open'), (all, colourBy) => {
      const [layer, { records }] = [groupedLayer(all), expandedLayer(all)];
      const { colourOf } = colouringOf(layer, colourBy, palette);
      const style = styleOf(styleInput({ shown: [show(layer, { colourBy })] }));
      all.forEach((properties, index) => {
        const record = records[index];
        const isFull = properties.evidence === 'confirmed';
        const drawn = propertyOf(
          style,
          'dot/places',
          isFull ? 'circle-color' : 'circle-stroke-color',
          properties as never,
        );
        expect(String(drawn)).toBe(record && colourOf(record));
      });
    }),
  );
});

test('evidence that is the same for all makes all dots alike', () => {
  const layer = { ...groupedLayer([]), archive: { ...archive, forAll: { evidence: 'partial' as const } } };
  const style = styleOf(styleInput({ shown: [show(layer)] }));
  expect(String(propertyOf(style, 'dot/places', 'circle-color'))).toBe(palette.halo);
});

test('another attempt takes the source away and adds it anew', () => {
  const layer = groupedLayer([]);
  const input = styleInput({ shown: [show(layer)] });
  const styleAt = (attempt: number): StyleModel =>
    styleOf({ ...input, archives: { ...input.archives, attempts: { places: attempt } } });
  expect(differenceOf(styleAt(0), styleAt(1)).map(({ kind }) => kind)).toEqual([
    'remove-layer',
    'remove-source',
    'add-source',
    'add-layer',
  ]);
  expect(differenceOf(styleAt(1), styleAt(1))).toEqual([]);
});

test('a click on several of one spot offers them to choose from: a fan draws what is in a list', () => {
  const hitOf = (record: string): Hit => ({
    layerId: 'dot/places',
    sourceId: 'archive/places',
    properties: { layer: 'places', record },
    archived: { name: { en: `Place ${record}`, zh: `地点${record}` }, properties: {} },
    coordinates: [100, 30],
  });
  const choice = (record: string) => ({
    selection: { kind: 'record', layer: 'places', record },
    name: { en: `Place ${record}`, zh: `地点${record}` },
  });
  expect(pick([hitOf('p1'), hitOf('p2')], [], (code) => code)).toEqual({
    kind: 'several',
    choices: [choice('p1'), choice('p2')],
  });
});

test('a feature is named by itself', () => {
  const hit: Hit = {
    layerId: 'dot/places',
    sourceId: 'archive/places',
    properties: { layer: 'places', record: 'p1' },
    archived: { name: { en: 'Tea house', zh: '茶馆' }, properties: {} },
  };
  const shown = [show(groupedLayer([]))];
  expect(nameHits([hit], shown, gazetteer(), 'zh').names).toEqual(['茶馆']);
});
