import { describe, expect, test } from 'vitest';
import type { FoundFigure } from '../../../src/atlas/found-figure.ts';
import type { Claim, SceneFigure } from '../../../src/atlas/schema.ts';
import type { AtlasData } from '../../../src/state/data.ts';
import { figuresOf } from '../../../src/state/scene-figures.ts';
import { startView } from '../../../src/state/view.ts';
import { atlasData, countyLayer, inCounties, pointLayer, record, words } from '../fixtures.ts';
import { dataWith, scene, story } from '../story-fixtures.ts';

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  about: 'products',
  measure: words('Projects', '项目'),
  value: 21,
  sources: ['page'],
  ...more,
});

function found(figure: SceneFigure, data: AtlasData = atlasData(), view = ''): FoundFigure | undefined {
  const told = story([scene('one', { view, figures: [figure] })]);
  const [only] = told.scenes;
  const all = dataWith(told, data);
  return only && figuresOf(told, only, all, startView(all.atlas, 'en'))[0];
}

describe('a claim', () => {
  test('stands beside what the records show now', () => {
    const compared = claim('a', { shown: { count: 'records', where: { kind: ['tea'] } } });
    const figure = found({ claim: 'a' }, { ...atlasData(), claims: [compared] });
    expect(figure).toMatchObject({ kind: 'claim', beside: { shown: { count: 'records', amount: 3 } } });
  });

  test('stands alone when it names nothing to compare', () => {
    expect(found({ claim: 'a' }, { ...atlasData(), claims: [claim('a')] })).toMatchObject({ beside: null });
  });

  test('brings those that say otherwise, whichever names the other', () => {
    const claims = [claim('a'), claim('b', { disagreesWith: 'a' }), claim('c')];
    const figure = found({ claim: 'a' }, { ...atlasData(), claims });
    expect(figure?.kind === 'claim' && figure.otherwise.map(({ id }) => id)).toEqual(['b']);
  });

  test('that the data do not have is named as missing', () => {
    expect(found({ claim: 'a' })).toEqual({ kind: 'missing', name: 'a' });
  });
});

describe('a figure of a record', () => {
  const figure = (value: number, year?: number) => ({
    measure: 'yield',
    value,
    unit: 'tonnes',
    year,
    source: 'page',
  });
  const figures = [figure(1), figure(2, 2019), figure(3, 2021), figure(4, 2021), figure(5, 2020)];
  const grown = countyLayer({ records: [record({ id: 'tea', place: inCounties(['430822']), figures })] });
  const data = atlasData([grown]);

  test('is the first of the latest year', () => {
    const wanted = { layer: 'products', record: 'tea', measure: 'yield' };
    expect(found(wanted, data)).toMatchObject({ kind: 'record', figure: { value: 3 } });
  });

  test.each([
    { layer: 'products', record: 'tea', measure: 'income' },
    { layer: 'products', record: 'rice', measure: 'yield' },
    { layer: 'mines', record: 'tea', measure: 'yield' },
  ])('that the data do not have is named as missing: $layer/$record/$measure', (wanted) => {
    const name = `${wanted.layer}/${wanted.record}/${wanted.measure}`;
    expect(found(wanted, data)).toEqual({ kind: 'missing', name });
  });
});

describe('a count', () => {
  test('is of the records that the scene shows, with its filters and years', () => {
    const view = 'f.products.kind=tea&time=2019-2020';
    expect(found({ count: 'products' }, atlasData(), view)).toMatchObject({
      amount: 1,
      all: 4,
      filter: { values: { kind: ['tea'] } },
      years: [2019, 2020],
    });
  });

  test('names no years for a layer that has none', () => {
    const data = atlasData([countyLayer({ time: undefined }), pointLayer()]);
    expect(found({ count: 'products' }, data, 'time=2021-2023')).toMatchObject({ years: null });
  });

  test('counts what lies in the bounds of the scene where it shows only what is in view', () => {
    // Of the scene, 100 to 120 east and 20 to 40 north: the snow tea of Chongli lies outside.
    expect(found({ count: 'products' }, atlasData(), 'inview=1')).toMatchObject({ amount: 3 });
  });

  test('of a layer that could not be loaded is missing', () => {
    expect(found({ count: 'mines' })).toEqual({ kind: 'missing', name: 'mines' });
  });
});
