import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/atlas/schema.ts';
import type { Hit } from '../../../src/map/hits.ts';
import { nameHits } from '../../../src/map/hover.ts';
import { gazetteer } from '../fixture-places.ts';
import { countryLayer, countyLayer, inCounties, pointLayer, record, words } from '../fixtures.ts';
import { show } from './drawn.ts';

const shown = [show(countyLayer()), show(pointLayer()), show(countryLayer())];
const area = (layerId: string, code: string): Hit => ({ layerId, sourceId: '', properties: { code } });
const host = (id: string): Hit => ({
  layerId: 'point/hosts',
  sourceId: 'points/hosts',
  properties: { layer: 'hosts', record: id },
});
const cluster: Hit = {
  layerId: 'cluster/hosts',
  sourceId: 'points/hosts',
  properties: { cluster_id: 1, point_count: 12 },
};
const name = (hits: Hit[], language: Language = 'en') => nameHits(hits, shown, gazetteer(), language);

describe('the place under the pointer', () => {
  const county = [area('land', 'CHN'), area('county-area', '430822')];

  test('is the county with its province', () => {
    expect(name(county).place).toBe('Sangzhi County, Hunan');
  });

  test('is written in Chinese from the large to the small, without a comma', () => {
    expect(name(county, 'zh').place).toBe('湖南省桑植县');
  });

  test('is the country where no county is', () => {
    expect(name([area('land', 'KHM')]).place).toBe('Cambodia');
    expect(name([area('land', 'KHM')], 'zh').place).toBe('柬埔寨');
  });

  test('is nothing over the sea', () => {
    expect(name([])).toEqual({ names: [], place: '', clustered: 0, clusterNoun: '' });
  });

  test('is the county alone when its province has no name', () => {
    const places = { ...gazetteer(), provinceOf: () => undefined };
    expect(nameHits(county, shown, places, 'en').place).toBe('Sangzhi County');
  });
});

describe('the records under the pointer', () => {
  test('are those of the county, in the language of the reader', () => {
    expect(name([area('area/products', '130709')]).names).toEqual(['Chongli snow tea']);
    expect(name([area('area/products', '130709')], 'zh').names).toEqual(['崇礼雪茶']);
  });

  test('of two layers come topmost first', () => {
    const other = show(
      countyLayer({
        id: 'designated',
        records: [record({ id: 'x', name: words('Chongli'), place: inCounties(['130709']) })],
      }),
    );
    const hits = [area('area/products', '130709'), area('area/designated', '130709')];
    expect(nameHits(hits, [other, ...shown], gazetteer(), 'en').names).toEqual([
      'Chongli',
      'Chongli snow tea',
    ]);
  });

  test('are the point, not the area that lies under it', () => {
    expect(name([host('xiamen-library'), area('area/products', '430822')]).names).toEqual(['Xiamen Library']);
  });

  test('are named once each', () => {
    expect(name([host('xiamen-library'), host('xiamen-library')]).names).toEqual(['Xiamen Library']);
  });

  test('are not those that the filters left out', () => {
    const [products] = shown;
    const filtered = products ? [{ ...products, records: [] }] : [];
    expect(nameHits([area('area/products', '130709')], filtered, gazetteer(), 'en').names).toEqual([]);
  });
});

describe('a cluster under the pointer', () => {
  test('says how many of what it holds, and names no area under it', () => {
    expect(name([cluster, area('area/products', '430822')])).toMatchObject({
      names: [],
      clustered: 12,
      clusterNoun: 'records',
    });
    expect(name([cluster], 'zh').clusterNoun).toBe('条记录');
  });

  test('gives way to a point beside it', () => {
    expect(name([cluster, host('lanzhou-library')])).toMatchObject({
      names: ['Lanzhou Library'],
      clustered: 0,
      clusterNoun: '',
    });
  });
});
