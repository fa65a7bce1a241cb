import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tellingIn } from '../../../../src/share/data/extract.ts';
import { dataFormats, type Format } from '../../../../src/share/data/format.ts';
import { readmeParts, readmeText } from '../../../../src/share/data/readme.ts';
import { download, occasion, shipped, shippedLayer, shownIn, whole } from './shipped.ts';

const gi = shippedLayer('gi-projects');
const filters = { [gi.id]: { values: { category: ['tea', 'fruit'] }, years: {}, text: 'sichuan' } };

function linesOf(extract = whole(gi), format: Format = 'csv', language: 'en' | 'zh' = 'en'): string {
  const telling = tellingIn(language, extract.data);
  return readmeText('Title', readmeParts(extract, format, occasion, telling));
}

test.each(['csv', 'geojson', 'json'] as const)('one goes with %s', async (format) => {
  const { bytes } = await download(whole(gi), format);
  const readme = strFromU8(unzipSync(bytes)['README.txt'] ?? new Uint8Array());
  expect(readme).toContain('How to cite');
});

test('it cites the layer, with the date of the data, the day and the address of the view', () => {
  expect(linesOf()).toContain(
    'GI projects [online]. In: IP for Development Atlas. 8 January 2026 [accessed 3 February 2026]. Available at: https://atlas.example/map/?lang=en',
  );
  expect(linesOf(whole(gi), 'csv', 'zh')).toContain('地理标志项目[CM/OL]//知识产权促进发展地图集');
});

describe('which records', () => {
  test('all of them', () =>
    expect(linesOf()).toContain(`All ${gi.records.length} GI projects of the layer.`));

  test('those that pass, with each condition', () => {
    const part = shownIn({ filters, time: [2019, 2020], includeUndated: true }, gi);
    const readme = linesOf(part);
    expect(readme).toContain(`${part.records.length} of ${gi.records.length} GI projects: those that meet`);
    expect(readme).toContain('- Product: Tea or Fruit');
    expect(readme).toContain('- Text: “sichuan”');
    expect(readme).toContain('- Years: 2019–2020, and records without a year');
  });

  test('in Chinese too', () => {
    const part = shownIn({ filters }, gi, 'zh');
    expect(linesOf(part, 'csv', 'zh')).toContain('- 产品类别：茶叶或水果');
  });
});

test('it explains every field, and every value of it', () => {
  for (const format of dataFormats) {
    const readme = linesOf(whole(gi), format);
    for (const field of gi.fields) expect(readme).toContain(`- ${field.title.en} (${field.id}): `);
    expect(readme).toContain('    tea: Tea');
  }
});

test('it names every source in full', () => {
  const readme = linesOf();
  const cited = new Set(gi.records.flatMap(({ sources }) => sources));
  for (const id of cited) expect(readme).toContain(`[${id}] `);
  for (const id of cited) expect(readme).toContain(shipped.sources[id]?.url ?? '');
});

test('shapes go with where they come from, and nothing else does', () => {
  expect(linesOf(whole(gi), 'geojson')).toContain('https://atlas.example/map/geo/NOTICE.md');
  expect(linesOf(whole(gi), 'csv')).not.toContain('NOTICE.md');
  expect(linesOf(whole(shippedLayer('tisc-hosts')), 'geojson')).not.toContain('NOTICE.md');
});

test('it carries the disclaimer, and a map review number when there is one', () => {
  expect(linesOf()).toContain(shipped.atlas.disclaimer.en);
  expect(linesOf()).not.toContain('Map review number');
  const data = { ...shipped, atlas: { ...shipped.atlas, mapReviewNumber: 'GS(2026)1' } };
  expect(linesOf({ ...whole(gi), data })).toContain('Map review number: GS(2026)1');
});

test('every editor shows it: a byte order mark, and lines ended as Windows does', () => {
  const readme = linesOf();
  expect(readme.startsWith('\uFEFF')).toBe(true);
  expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
