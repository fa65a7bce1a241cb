/** What the committed boundary files promise. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { decodeCounties, decodeWorld } from '../../../src/geo/boundaries.ts';
import { createGazetteer, type GeoPlaces } from '../../../src/geo/gazetteer.ts';
import { codesOf, geoFolder, readGeo, readLayers } from './files.ts';

const depictions = ['natural-earth', 'cn'] as const;
const worlds = Object.fromEntries(
  depictions.map((name) => [name, decodeWorld(readGeo(`world-${name}.json`))]),
);
const { counties } = decodeCounties(readGeo('counties.json'));
const places = readGeo('places.json') as GeoPlaces;
const countyCodes = codesOf(counties);

describe('manifest', () => {
  const { files } = readGeo('manifest.json') as { files: Record<string, { sha256: string; bytes: number }> };

  it('lists every file', () => {
    const top = readdirSync(geoFolder).filter((name) => name.endsWith('.json') && name !== 'manifest.json');
    const fine = readdirSync(new URL('counties/', geoFolder)).map((name) => `counties/${name}`);
    expect(Object.keys(files).sort()).toEqual([...top, ...fine].sort());
  });

  it.each(Object.entries(files))('holds the sum of %s', (name, { sha256, bytes }) => {
    const content = readFileSync(new URL(name, geoFolder));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });
});

describe.each(depictions)('world-%s', (name) => {
  const world = worlds[name] as ReturnType<typeof decodeWorld>;
  const codes = codesOf(world.countries);

  it('has a shape for every country that a record names', () => {
    const named = readLayers().flatMap(({ records }) => records.flatMap(({ place }) => place.code ?? []));
    expect(named.length).toBeGreaterThanOrEqual(155);
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('has each country once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('stays on the plane', () => {
    const { features } = world.countries;
    const tooWide = features.filter(({ geometry, properties }) => {
      if (properties?.code === 'ATA') return false;
      const polygons =
        (geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates) ?? [];
      return polygons.some((rings) => {
        const lon = (rings[0] ?? []).map(([x = 0]) => x);
        return Math.max(...lon) - Math.min(...lon) > 170;
      });
    });
    expect(tooWide).toEqual([]);
  });

  it('fits the budget of the first view with the counties', () => {
    const size = (file: string) => brotliCompressSync(readFileSync(new URL(file, geoFolder))).length;
    expect(size(`world-${name}.json`) + size('counties.json')).toBeLessThanOrEqual(250_000);
  }, 60_000);

  it('has a gazetteer entry, label point and box for every shape', () => {
    const gazetteer = createGazetteer(places, null, name);
    const all = [...codes, ...codesOf(world.provinces), ...countyCodes];
    expect(all.filter((code) => !gazetteer.place(code)?.point || !gazetteer.bbox(code))).toEqual([]);
  });
});

describe('depictions', () => {
  const natural = worlds['natural-earth'] as ReturnType<typeof decodeWorld>;
  const chinese = worlds.cn as ReturnType<typeof decodeWorld>;
  const provinceCodes = (world: typeof natural) => codesOf(world.provinces).sort();
  const find = (world: typeof natural, code: string) =>
    world.countries.features.find((feature) => feature.properties?.code === code) as Feature<
      Polygon | MultiPolygon
    >;

  it('draws Taiwan as its own shape in one, as a part of China in the other', () => {
    expect(codesOf(natural.countries)).toContain('TWN');
    expect(codesOf(chinese.countries)).not.toContain('TWN');
    expect(booleanPointInPolygon([121, 23.8], find(chinese, 'CHN'))).toBe(true);
    expect(booleanPointInPolygon([121, 23.8], find(natural, 'CHN'))).toBe(false);
  });

  it('has the dash line, as ten lines, in one only', () => {
    const geometry = chinese.dashLine?.features[0]?.geometry;
    expect(geometry?.type === 'MultiLineString' && geometry.coordinates).toHaveLength(10);
    expect(natural.dashLine).toBeUndefined();
  });

  it('has 34 provincial units, and 33 without Taiwan', () => {
    expect(provinceCodes(chinese)).toHaveLength(34);
    expect(provinceCodes(natural)).toEqual(provinceCodes(chinese).filter((code) => code !== '710000'));
  });

  it('keeps provinces within the country in the Natural Earth depiction', () => {
    const province = (code: string) =>
      natural.provinces.features.find((feature) => feature.properties?.code === code) as Feature<
        Polygon | MultiPolygon
      >;
    expect(booleanPointInPolygon([94, 28], province('540000'))).toBe(false);
    expect(booleanPointInPolygon([112.3, 16.8], province('460000'))).toBe(false);
    expect(booleanPointInPolygon([118.35, 24.45], province('350000'))).toBe(false);
    expect(booleanPointInPolygon([118.097, 24.438], province('350000'))).toBe(true);
  });
});

describe('counties', () => {
  const inProvince = (prefix: string) => countyCodes.filter((code) => code.startsWith(prefix));

  it('has all counties of the six provinces', () => {
    expect(inProvince('63')).toHaveLength(45);
    expect(inProvince('51')).toHaveLength(183);
    expect(inProvince('53')).toHaveLength(129);
    expect(inProvince('62')).toHaveLength(90);
    expect(countyCodes).toContain('430822');
    expect(countyCodes).toContain('130709');
  });

  it('has every county that a record names', () => {
    const named = readLayers().flatMap(({ records }) => records.flatMap(({ place }) => place.counties ?? []));
    const missing = named.filter(({ code }) => !countyCodes.includes(places.aliases[code] ?? code));
    expect(missing).toEqual([]);
  });

  it('has the same counties in fine detail', () => {
    const fine = readdirSync(new URL('counties/', geoFolder)).flatMap((name) =>
      codesOf(decodeCounties(readGeo(`counties/${name}`)).counties),
    );
    expect(fine.sort()).toEqual([...countyCodes].sort());
  });
});

describe('places', () => {
  it('calls partner countries what their records call them', () => {
    const gazetteer = createGazetteer(places, null, 'natural-earth');
    const partners = readLayers().flatMap(({ records }) =>
      records.filter(({ place }) => place.kind === 'country'),
    );
    const different = partners.filter(({ name, place }) => {
      const code = place.code ?? '';
      return (
        JSON.stringify(name) !==
        JSON.stringify({ en: gazetteer.name(code, 'en'), zh: gazetteer.name(code, 'zh') })
      );
    });
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['500000', 'chóng qìng shì'],
    ['511123', 'qián wéi xiàn'],
    ['130225', 'lào tíng xiàn'],
    ['130726', 'yù xiàn'],
    ['411502', 'shī hé qū'],
    ['PRK', 'cháo xiǎn'],
  ])('reads %s as %s', (code, pinyin) => {
    const found = createGazetteer(places, null, 'cn')
      .all()
      .find((place) => place.code === code);
    expect(found?.pinyin).toBe(pinyin);
  });

  it('lets a box run past 180 degrees where a country crosses the antimeridian', () => {
    const fiji = createGazetteer(places, null, 'cn').bbox('FJI');
    expect(fiji?.[0]).toBeGreaterThan(170);
    expect(fiji?.[2]).toBeGreaterThan(180);
  });
});
