/** The file of a download. Heavy: load it when the first is asked for. */
import { strToU8, zipSync } from 'fflate';
import { csvOf } from '../../atlas/csv.ts';
import { localDay } from '../../i18n/local-day.ts';
import { fileNameOf } from '../../ui/file-name.ts';
import { addressOf } from '../../ui/view-address.ts';
import type { Made } from '../making/order.ts';
import type { Extract, Telling } from './extract.ts';
import type { Format } from './format.ts';
import { geoJsonOf, type Provenance } from './geojson.ts';
import { layerFileOf, sourcesFileOf, unitsFileOf } from './layer-file.ts';
import { citationLine, type Occasion, readmeParts, readmeText, titleOf } from './readme.ts';
import { linesOf, tablesOf } from './tables.ts';
import { workbookOf, workbookType } from './workbook.ts';

/** Files of a ZIP archive by name. */
type Texts = Record<string, string>;

/** Rejects when the workbook cannot be written. */
export async function makeData(
  extract: Extract,
  format: Format,
  occasion: Occasion,
  telling: Telling,
): Promise<Made> {
  const { words } = telling;
  const title = titleOf(extract, telling);
  const parts = readmeParts(extract, format, occasion, telling);
  const ending = format === 'xlsx' ? 'xlsx' : 'zip';
  const fileName = fileNameOf(nameOf(extract, format, telling), ending);
  if (format === 'xlsx') {
    const tables = tablesOf(extract, telling).map((table) => ({
      name: words.download.table[table.id],
      table,
    }));
    const bytes = await workbookOf(tables, { name: words.download.table.readme, title, parts });
    return { file: new Blob([bytes as BlobPart], { type: workbookType }), fileName };
  }
  const texts = textsOf(extract, format, occasion, telling);
  const files = { ...texts, 'README.txt': readmeText(title, parts) };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
  return { file: new Blob([bytes as BlobPart], { type: 'application/zip' }), fileName };
}

function textsOf(
  extract: Extract,
  format: Exclude<Format, 'xlsx'>,
  occasion: Occasion,
  telling: Telling,
): Texts {
  const { id } = extract.layer;
  switch (format) {
    case 'csv':
      return Object.fromEntries(
        tablesOf(extract, telling).map((table) => [`${id}-${table.id}.csv`, csvOf(linesOf(table))]),
      );
    case 'geojson': {
      const provenance = provenanceOf(extract, occasion, telling);
      return { [`${id}.geojson`]: JSON.stringify(geoJsonOf(extract, provenance)) };
    }
    case 'json':
      return {
        [`${id}.json`]: printed(layerFileOf(extract)),
        'for-another-atlas/sources.json': printed(sourcesFileOf(extract)),
        'for-another-atlas/units.json': printed(unitsFileOf(extract)),
      };
  }
}

function provenanceOf(extract: Extract, occasion: Occasion, telling: Telling): Provenance {
  const { disclaimer, mapReviewNumber } = extract.data.atlas;
  return {
    title: titleOf(extract, telling),
    citation: citationLine(extract, occasion, telling),
    disclaimer: telling.format.text(disclaimer),
    ...(mapReviewNumber === '' ? {} : { mapReviewNumber }),
  };
}

function printed(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The layer, whether it is all of it, the form of what is in a ZIP archive, and the date of the data. */
function nameOf({ layer, limits, data }: Extract, format: Format, { words, format: print }: Telling): string {
  const title = print.text(layer.title);
  const form = format === 'xlsx' ? [] : [words.download.formName[format]];
  return [limits.length === 0 ? title : words.download.part(title), ...form, data.atlas.dataDate].join(' ');
}

/** Here and now. */
export function occasionOf({ view }: Extract, start: Extract['view']): Occasion {
  return { address: addressOf(view, start), today: localDay(new Date()) };
}
