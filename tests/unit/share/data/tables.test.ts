/** The tables, read back by programs that did not write them. */
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../src/atlas/record.ts';
import type { Extract } from '../../../../src/share/data/extract.ts';
import { tellingIn } from '../../../../src/share/data/extract.ts';
import { linesOf, tablesOf } from '../../../../src/share/data/tables.ts';
import { atlasData, countyLayer, words } from '../../fixtures.ts';
import { download, occasion, shipped, shippedLayer, shippedLayers, shownIn, whole } from './shipped.ts';

const languages = ['en', 'zh'] as const;
const everyLayer = shippedLayers.flatMap((layer) =>
  languages.map((language) => ({ layer, language, id: layer.id })),
);

function readCsv(text: string): string[][] {
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

async function zipOf(extract: Extract, format: 'csv', language: 'en' | 'zh' = 'en') {
  const { bytes } = await download(extract, format, language);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

async function sheetsOf(extract: Extract, language: 'en' | 'zh' = 'en') {
  const { bytes } = await download(extract, 'xlsx', language);
  return readWorkbook(Buffer.from(bytes));
}

test.each(everyLayer)(
  'CSV of $id in $language holds every cell, with harmless starts',
  async ({ layer, language }) => {
    const extract = whole(layer);
    const files = await zipOf(extract, 'csv', language);
    const tables = tablesOf(extract, tellingIn(language, shipped));
    expect(Object.keys(files)).toEqual([...tables.map(({ id }) => `${layer.id}-${id}.csv`), 'README.txt']);
    for (const table of tables) {
      const read = readCsv(files[`${layer.id}-${table.id}.csv`] ?? '');
      const written = linesOf(table).map((line) => line.map(String));
      expect(read.map((line) => line.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')))).toEqual(
        written,
      );
    }
  },
);

test.each(everyLayer)(
  'the workbook of $id in $language holds every cell, numbers as numbers',
  async ({ layer, language }) => {
    const extract = whole(layer);
    const sheets = await sheetsOf(extract, language);
    const tables = tablesOf(extract, tellingIn(language, shipped));
    expect(sheets).toHaveLength(tables.length + 1);
    tables.forEach((table, index) => {
      const written = linesOf(table).map((line) => line.map((cell) => (cell === '' ? null : cell)));
      expect(sheets[index]?.data).toEqual(written);
    });
  },
);

describe('what is counted', () => {
  const gi = shippedLayer('gi-projects');

  test('as many records as a reader would count who goes through the file', async () => {
    for (const layer of shippedLayers) {
      for (const field of layer.fields) {
        if (field.type !== 'category') continue;
        for (const value of Object.keys(field.values)) {
          const naive = layer.records.filter(({ values }) =>
            [values[field.id]].flat().some((each) => each === value),
          );
          const filters = { [layer.id]: { values: { [field.id]: [value] }, years: {}, text: '' } };
          const { records } = shownIn({ filters }, layer);
          expect(records.map(({ id }) => id)).toEqual(naive.map(({ id }) => id));
        }
      }
    }
  });

  test('each entry and each figure has a line of its own', () => {
    for (const layer of shippedLayers) {
      const tables = tablesOf(whole(layer), tellingIn('en', shipped));
      const rowsOf = (id: string): number => tables.find((table) => table.id === id)?.rows.length ?? 0;
      const entries = layer.records.flatMap(({ values }) => Object.values(values).flatMap(entriesOf));
      expect(rowsOf('entries')).toBe(entries.length);
      expect(rowsOf('figures')).toBe(layer.records.flatMap(({ figures }) => figures).length);
    }
  });

  test('a filter leaves out records, and the sources that only they rest on', async () => {
    const filters = { [gi.id]: { values: { category: ['tea'] }, years: {}, text: '' } };
    const tea = shownIn({ filters }, gi);
    const files = await zipOf(tea, 'csv');
    const read = readCsv(files['gi-projects-records.csv'] ?? '').slice(1);
    const naive = gi.records.filter(({ values }) => [values.category].flat().includes('tea'));
    expect(read.map(([id]) => id)).toEqual(naive.map(({ id }) => id));
    const sources = readCsv(files['gi-projects-sources.csv'] ?? '').slice(1);
    const cited = new Set(
      naive.flatMap(({ sources, figures, values }) => [
        ...sources,
        ...figures.map(({ source }) => source),
        ...Object.values(values).flatMap((value) => entriesOf(value).flatMap((entry) => entry.sources)),
      ]),
    );
    expect(new Set(sources.map(([id]) => id))).toEqual(cited);
  });
});

describe('what somebody wrote into a record', () => {
  const hostile = [
    '=HYPERLINK("http://x.test","open")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '＝1+1',
    'a"b,c',
    "'quoted",
  ];
  const layer = countyLayer();
  const [first] = layer.records;
  const records = hostile.map((text, index) => ({
    ...(first as NonNullable<typeof first>),
    id: `record-${index}`,
    name: words(text),
  }));
  const data = atlasData();
  const extract: Extract = { ...whole(layer), data, layer, records };

  test('stays text in the workbook, and no formula is in it', async () => {
    const { bytes } = await download(extract, 'xlsx');
    const [sheet] = await readWorkbook(Buffer.from(bytes));
    // The reader takes white space away at the ends.
    expect(sheet?.data.slice(1).map((row) => row[1])).toEqual(hostile.map((text) => text.trim()));
    const xml = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, file] of xml) expect(strFromU8(file)).not.toContain('<f>');
  });

  test('begins no cell of the CSV like a formula', async () => {
    const files = await zipOf(extract, 'csv');
    const names = readCsv(files[`${layer.id}-records.csv`] ?? '')
      .slice(1)
      .map((row) => row[1] ?? '');
    for (const name of names) expect(name).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    expect(names[0]).toBe(`'${hostile[0]}`);
  });
});

test('a negative number stays a number, in CSV and in the workbook', async () => {
  const layer = { ...shippedLayer('tisc-hosts') };
  const [first] = layer.records;
  if (first?.place.kind !== 'point') throw new Error('A host has a point.');
  const records = [{ ...first, place: { ...first.place, lon: -70.5 } }];
  const extract = { ...whole(layer), records };
  const at =
    tablesOf(extract, tellingIn('en', shipped))[0]?.columns.findIndex(({ id }) => id === 'lon') ?? -1;
  const files = await zipOf(extract, 'csv');
  expect(readCsv(files['tisc-hosts-records.csv'] ?? '')[1]?.[at]).toBe('-70.5');
  expect((await sheetsOf(extract))[0]?.data[1]?.[at]).toBe(-70.5);
});

test('the links of the sources can be clicked in the workbook', async () => {
  const extract = whole(shippedLayer('gi-projects'));
  const { bytes } = await download(extract, 'xlsx');
  const relations = Object.entries(unzipSync(bytes))
    .filter(([name]) => name.startsWith('xl/worksheets/_rels/'))
    .map(([, file]) => strFromU8(file))
    .join('');
  const sources = tablesOf(extract, tellingIn('en', shipped)).find(({ id }) => id === 'sources');
  const urls = sources?.rows.map((row) => row.at(-1)).filter((url) => url !== '') ?? [];
  expect(urls.length).toBeGreaterThan(50);
  expect(relations.match(/TargetMode="External"/g)).toHaveLength(urls.length);
});

test('the last sheet says what it is and how to cite it', async () => {
  const sheets = await sheetsOf(whole(shippedLayer('gi-projects')), 'zh');
  const readme = sheets.at(-1);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(
    ['记录', '条目', '数值', '资料来源', '说明'].filter((name) => sheets.some(({ sheet }) => sheet === name)),
  );
  const lines = readme?.data.map(([cell]) => String(cell ?? '')) ?? [];
  expect(lines[0]).toBe('地理标志项目 · 知识产权促进发展地图集');
  expect(lines.join('\n')).toContain(occasion.address);
});

test('no cell of the shipped data is too long for Excel', () => {
  const cells = shippedLayers.flatMap((layer) =>
    languages.flatMap((language) =>
      tablesOf(whole(layer), tellingIn(language, shipped)).flatMap(({ rows }) => rows.flat()),
    ),
  );
  expect(Math.max(...cells.map((cell) => String(cell).length))).toBeLessThan(32_767);
});

test('names say layer, part and date, and suit Windows', async () => {
  const gi = shippedLayer('gi-projects');
  const filters = { [gi.id]: { values: { category: ['tea'] }, years: {}, text: '' } };
  expect((await download(whole(gi), 'xlsx')).name).toBe(`GI projects ${shipped.atlas.dataDate}.xlsx`);
  const part = await download(shownIn({ filters }, gi, 'zh'), 'csv', 'zh');
  expect(part.name).toBe(`地理标志项目（部分） CSV ${shipped.atlas.dataDate}.zip`);
  expect(part.name).not.toMatch(/[<>:"/\\|?*]/);
});
