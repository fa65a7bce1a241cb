import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBesideSite, summarySchema } from '../src/atlas/archive.ts';
import { readLayer } from '../src/atlas/check-layer.ts';
import { error, type ParsedFiles, type Problem, schemaProblems, warning } from '../src/atlas/problem.ts';

/** Checks the summaries of archives that are in `public/`, as `publicFolder`; what lies elsewhere is told to be unchecked. */
export function checkArchives(files: ParsedFiles, publicFolder: string): Problem[] {
  return [...files].flatMap(([name, value]) => {
    const { definition, archive } = name.startsWith('layers/') ? readLayer(value) : {};
    if (!definition || !archive) return [];
    const unchecked = (['tiles', 'summary', 'index'] as const).flatMap((key) => {
      const address = archive[key];
      return address === undefined || !isBesideSite(address) || existsSync(join(publicFolder, address))
        ? []
        : [
            warning(
              name,
              ['archive', key],
              `"${address}", not checked`,
              `this file in public/, or on the host beside the site`,
            ),
          ];
    });
    const summary = join(publicFolder, archive.summary);
    if (!isBesideSite(archive.summary) || !existsSync(summary)) return unchecked;
    const file = `../public/${archive.summary}`;
    return [
      ...unchecked,
      ...summaryProblems(file, readFileSync(summary, 'utf8'), summarySchema(definition, archive)),
    ];
  });
}

function summaryProblems(file: string, text: string, schema: ReturnType<typeof summarySchema>): Problem[] {
  try {
    return schemaProblems(schema, file, JSON.parse(text));
  } catch (cause) {
    return [error(file, [], `text that is not JSON: ${String(cause)}`, 'a list of groups')];
  }
}
