import { expect, test } from 'vitest';
import { slideSource } from '../../../src/app/slide-source.ts';
import type { Bounds } from '../../../src/atlas/filter.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { atlasData, atlasState, atPoint, pointLayer, record } from '../fixtures.ts';
import { dataWith, scene, story } from '../story-fixtures.ts';

test('the legend of a slide says that a mark stands for several records only where the slide has such a mark', () => {
  const records = [100, 100.5].map((longitude) =>
    record({ id: `at-${longitude}`, place: atPoint(longitude, 30) }),
  );
  const of = (id: string, bounds: Bounds) => scene(id, { view: 'layers=hosts', bounds });
  const told = story([of('far', [80, 10, 120, 50]), of('near', [99.8, 29.5, 100.8, 30.5])]);
  const { data, start } = atlasState({}, dataWith(told, atlasData([pointLayer({ records })])));
  const source = slideSource(createAtlasStore(data, start, start), told);
  const order = { language: 'en', tone: 'stage', size: { width: 1280, height: 840 } } as const;
  const rows = told.scenes.map((each) => source.legendOf(each, order).flatMap((layer) => layer.rows));
  const cluster = expect.objectContaining({ label: 'Several records close together' });
  expect(rows[0]).toContainEqual(cluster);
  expect(rows[1]).not.toContainEqual(cluster);
});
