/** Builds `public/geo` from the pinned packages: `npm run geo`. The same input gives the same bytes. */
import { mkdirSync, rmSync } from 'node:fs';
import { meshArcs } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { chinese } from './chinese.ts';
import { fullProvinces, prefectureBorders, provinceOf, readRecordCodes, selectCounties } from './counties.ts';
import { inputs, readDivisions } from './inputs.ts';
import { naturalEarth } from './natural-earth.ts';
import { createOutput } from './output.ts';
import { buildPlaces } from './places.ts';
import type { Depiction, Shape } from './shapes.ts';
import { addLine, simplify } from './simplify.ts';
import { landOnly, readCountries, tooSmall } from './world.ts';

const worldDetail = { interval: { countries: 2000, provinces: 800 }, quantization: 1e5 };
const countyDetail = { interval: { counties: 1000 }, quantization: 1e4 };
const fineDetail = { interval: { counties: 150 }, quantization: 1e5 };
/** First view: one depiction of the world and the counties, brotli. */
const budget = 250_000;

const root = new URL('../../', import.meta.url);
const folder = new URL('public/geo/', root);

async function writeWorld(name: string, { countries, provinces, dashLine }: Depiction): Promise<number> {
  const { topology, lost } = await simplify({ countries, provinces }, worldDetail);
  if (lost.length > 0)
    throw new Error(`world-${name}: ${lost.join(', ')} lost their shape. Use a finer grid.`);
  if (dashLine) addLine(topology, 'dashLine', dashLine);
  topology.objects.provinceLines = meshArcs(
    topology,
    topology.objects.provinces as GeometryCollection,
    (a, b) => a !== b,
  );
  return output.write(`world-${name}.json`, topology);
}

async function writeCounties(counties: Shape[]): Promise<number> {
  const { topology, lost } = await simplify({ counties }, countyDetail);
  if (lost.length > 0) throw new Error(`counties: ${lost.join(', ')} lost their shape. Use a finer grid.`);
  topology.objects.prefectures = prefectureBorders(topology);
  return output.write('counties.json', topology);
}

async function writeFineCounties(counties: Shape[]): Promise<void> {
  for (const province of [...new Set(counties.map(({ properties }) => provinceOf(properties.code ?? '')))]) {
    const own = counties.filter(({ properties }) => provinceOf(properties.code ?? '') === province);
    const { topology } = await simplify({ counties: own }, fineDetail);
    if (fullProvinces.includes(province)) topology.objects.prefectures = prefectureBorders(topology);
    output.write(`counties/${province}.json`, topology);
  }
}

rmSync(new URL('counties/', folder), { recursive: true, force: true });
mkdirSync(new URL('counties/', folder), { recursive: true });
const output = createOutput(folder);

// GeoJSON features of divisions are shapes with more precise properties.
const shapesOf = (level: 'provinces' | 'prefectures' | 'counties') =>
  readDivisions(level).divisions as unknown as Shape[];

const { lines } = readDivisions('provinces');
const provinces = shapesOf('provinces');
const worldCountries = readCountries();
const depictions = {
  'natural-earth': await naturalEarth(worldCountries, provinces),
  cn: await chinese(worldCountries, provinces, lines),
};
const recordCodes = readRecordCodes(new URL('data/layers/', root));
const counties = selectCounties(shapesOf('counties'), recordCodes.counties);

const worldSizes = [];
for (const [name, depiction] of Object.entries(depictions))
  worldSizes.push(await writeWorld(name, depiction));
const countiesSize = await writeCounties(counties);
await writeFineCounties(counties);
output.write(
  'places.json',
  await buildPlaces({
    depictions,
    provinces,
    prefectures: shapesOf('prefectures'),
    counties,
    recordPrefectures: recordCodes.prefectures,
  }),
);
output.write('manifest.json', {
  inputs: Object.values(inputs).map(({ package: name, path, sha256, polygons }) => ({
    package: name,
    path,
    sha256,
    polygons,
  })),
  detail: { world: worldDetail, counties: countyDetail, fineCounties: fineDetail },
  landOnly,
  missing: tooSmall,
  files: { ...output.files },
});

const firstView = Math.max(...worldSizes) + countiesSize;
console.log(`First view: ${firstView} bytes of ${budget} (brotli).`);
if (firstView > budget)
  throw new Error('The first view is over its budget: raise an interval in tools/geo/build.ts.');
