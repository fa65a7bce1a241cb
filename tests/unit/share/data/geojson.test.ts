/** The GeoJSON, checked by a validator, and its rings by a library that measures on the sphere. */
import { getIssues } from '@placemarkio/check-geojson';
import { geoArea } from 'd3-geo';
import { strFromU8, unzipSync } from 'fflate';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Extract } from '../../../../src/share/data/extract.ts';
import { geoJsonOf } from '../../../../src/share/data/geojson.ts';
import { joined } from '../../../../src/share/data/shapes.ts';
import { atlasData, countryLayer, countyLayer, inCountry, record } from '../../fixtures.ts';
import { download, shipped, shippedLayer, shippedLayers, whole } from './shipped.ts';

type Read = FeatureCollection<Geometry | null>;

async function textIn(extract: Extract): Promise<string> {
  const { bytes } = await download(extract, 'geojson');
  return strFromU8(unzipSync(bytes)[`${extract.layer.id}.geojson`] ?? new Uint8Array());
}

const textOf = (id: string): Promise<string> => textIn(whole(shippedLayer(id)));

function polygonsOf(collection: Read): Position[][][] {
  return collection.features.flatMap(({ geometry }) => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
}

/** In steradians, of the side that d3 takes for the inside: the right of the ring as one goes along it. */
function areaRightOf(ring: Position[]): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] } satisfies Polygon);
}

const provenance = { title: 'Title', citation: 'Citation', disclaimer: 'Disclaimer' };
const hemisphere = 2 * Math.PI;

describe.each(shippedLayers.map(({ id }) => id))('%s', (id) => {
  test('is valid, and a feature for each record in its order', async () => {
    const text = await textOf(id);
    expect(getIssues(text)).toEqual([]);
    const read = JSON.parse(text) as Read;
    expect(read.features.map((feature) => feature.id)).toEqual(
      shippedLayer(id).records.map((each) => each.id),
    );
    expect(read).not.toHaveProperty('crs');
  });

  test('has every record on the map, within the world', async () => {
    const read = JSON.parse(await textOf(id)) as Read;
    expect(read.features.filter(({ geometry }) => geometry === null).map((feature) => feature.id)).toEqual(
      [],
    );
    for (const [longitude = Number.NaN, latitude = Number.NaN] of polygonsOf(read).flat(2)) {
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    }
  });

  test('keeps the right-hand rule', async () => {
    for (const [exterior = [], ...holes] of polygonsOf(JSON.parse(await textOf(id)) as Read)) {
      expect(areaRightOf(exterior)).toBeGreaterThan(hemisphere);
      for (const hole of holes) expect(areaRightOf(hole)).toBeLessThan(hemisphere);
    }
  });
});

test('counties of one record are joined: no border is drawn twice', async () => {
  const read = JSON.parse(await textOf('gi-projects')) as Read;
  const several = read.features.filter(({ properties }) => [properties?.codes].flat().length > 1);
  expect(several.length).toBeGreaterThan(5);
  for (const feature of several) {
    const edges = polygonsOf({ type: 'FeatureCollection', features: [feature] })
      .flat()
      .flatMap((ring) => ring.slice(1).map((end, index) => [ring[index], end].map(String).sort().join(' ')));
    expect(new Set(edges).size).toBe(edges.length);
  }
});

test('a file that loses its README still has the disclaimer, and the map review number when there is one', async () => {
  expect(JSON.parse(await textOf('gi-projects'))).not.toHaveProperty('mapReviewNumber');
  const atlas = { ...shipped.atlas, mapReviewNumber: 'GS(2026)1' };
  const extract = { ...whole(shippedLayer('gi-projects')), data: { ...shipped, atlas } };
  expect(JSON.parse(await textIn(extract))).toMatchObject({
    disclaimer: atlas.disclaimer.en,
    mapReviewNumber: 'GS(2026)1',
  });
});

describe('properties', () => {
  const extract = { ...whole(countyLayer()), data: atlasData() };
  const [first] = geoJsonOf(extract, provenance).features;

  test('names, places and categories stand in both languages, categories by their id too', () => {
    expect(first?.properties).toMatchObject({
      id: 'green-tea',
      name_en: 'Sangzhi white tea',
      name_zh: '桑植白茶',
      codes: ['430822'],
      places_zh: '桑植县',
      kind: 'tea',
      kind_en: 'Tea',
      kind_zh: '茶叶',
      year: 2019,
      official: true,
      link_zh: '商标局',
      evidence: 'confirmed',
      precision: 'county',
      notes_en: 'Grown on terraces',
    });
  });

  test('the file says itself where it comes from, and what it rests on', () => {
    expect(geoJsonOf(extract, provenance)).toMatchObject({ ...provenance, sources: [] });
  });

  test('old codes are brought up to date', () => {
    const snow = geoJsonOf(extract, provenance).features.find(({ id }) => id === 'snow-tea');
    expect(snow?.properties?.codes).toEqual(['130709']);
    expect(snow?.geometry?.type).toBe('Polygon');
  });

  test('a shape that the cut at the antimeridian left without size is no shape', () => {
    const sliver = [
      [180, -16.54],
      [180, -16.51],
      [180, -16.54],
      [180, -16.54],
    ];
    const island = [
      [179, -17],
      [179, -16],
      [178, -17],
      [179, -17],
    ];
    const shape: MultiPolygon = { type: 'MultiPolygon', coordinates: [[sliver], [island]] };
    expect(joined([shape])).toEqual({ type: 'Polygon', coordinates: [island] });
  });

  test('a record without a shape is kept, without one', () => {
    const layer = countryLayer({ records: [record({ id: 'nowhere', place: inCountry('XXA') })] });
    const [lost] = geoJsonOf({ ...extract, layer, records: layer.records }, provenance).features;
    expect(lost?.geometry).toBeNull();
    expect(lost?.properties?.missing_shapes).toEqual(['XXA']);
  });
});
