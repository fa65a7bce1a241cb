// Copies of the built files beside them, as Brotli and gzip, for hosts that send such copies. Plain JavaScript, as the build is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { types } from './serve.mjs';

/** Smaller ones fit into one packet as they are. Bytes. */
const smallest = 1000;

/** Of larger ones, Brotli at its best takes ten seconds for a twentieth less. Bytes. */
const large = 2_000_000;

const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
const kinds = {
  br: (content) =>
    promisify(brotliCompress)(content, {
      params: {
        [quality]: content.length > large ? 9 : constants.BROTLI_MAX_QUALITY,
        [size]: content.length,
      },
    }),
  gz: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
};

/** Names of the files in a built site that are text, and large enough. */
export function filesToCompress(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && types[extname(entry.name).toLowerCase()]?.includes('charset'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(folder.length).includes(`${sep}.`));
}

/** Writes `.br` and `.gz` beside each file that is smaller so. */
export async function compressSite(folder) {
  const copies = filesToCompress(folder).flatMap((path) => {
    const content = readFileSync(path);
    if (content.length < smallest) return [];
    return Object.entries(kinds).map(async ([ending, compressed]) => {
      const copy = await compressed(content);
      if (copy.length < content.length) writeFileSync(`${path}.${ending}`, copy);
    });
  });
  await Promise.all(copies);
}
