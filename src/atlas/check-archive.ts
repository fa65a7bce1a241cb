/** Checks what a layer file says of an archive, as far as it can be seen without reading the archive. */
import { isGrouping, refusalOf } from './archive.ts';
import type { Known } from './check-layer.ts';
import { builtInFacets } from './facet.ts';
import { error, type Problem, unknown } from './problem.ts';
import type { Archive, LayerDefinition } from './schema.ts';

export function archiveProblems(
  file: string,
  layer: LayerDefinition,
  archive: Archive,
  known: Known,
): Problem[] {
  const addresses = (['tiles', 'summary', 'index'] as const).flatMap((key) => {
    const address = archive[key];
    const refusal = address === undefined ? undefined : refusalOf(address, known.origins ?? []);
    return refusal === undefined
      ? []
      : [
          error(
            file,
            ['archive', key],
            refusal,
            'an address beside the site, or https on one of archiveOrigins',
          ),
        ];
  });
  const sources = archive.sources.flatMap((id, index) =>
    unknown(file, ['archive', 'sources', index], id, known.sources, 'a source of sources.json'),
  );
  return [...addresses, ...sources, ...fitProblems(file, layer)];
}

/** Columns of an archive that are no fields. */
const takenNames: readonly string[] = [...builtInFacets, 'count', 'id', 'lon', 'lat', 'prefecture'];

/** What only records in the layer file can have. */
function fitProblems(file: string, layer: LayerDefinition): Problem[] {
  const { geometry, fields, mark, measures, nearest } = layer;
  const expected = 'nothing of this in a layer with an archive';
  const refuse = (is: boolean, key: string[], found: string): Problem[] =>
    is ? [error(file, key, found, expected)] : [];
  return [
    ...(geometry === 'point' ? [] : [error(file, ['geometry'], `"${geometry}"`, '"point", with an archive')]),
    ...refuse(mark.cluster, ['mark', 'cluster'], 'clusters'),
    ...refuse(mark.setApart !== undefined, ['mark', 'setApart'], 'records set apart'),
    ...refuse(Object.keys(measures).length > 0, ['measures'], 'measures of figures'),
    ...refuse(nearest !== undefined, ['nearest'], 'questions about distance'),
    ...fields.flatMap(({ id, type }, index) => [
      ...(type === 'entries' ? [error(file, ['fields', index, 'type'], '"entries"', expected)] : []),
      ...(takenNames.includes(id)
        ? [error(file, ['fields', index, 'id'], `"${id}"`, 'an id that names no other column of an archive')]
        : []),
    ]),
    ...mark.colourBy.flatMap((id, index) => {
      const field = fields.find((candidate) => candidate.id === id);
      return field && !isGrouping(field)
        ? [error(file, ['mark', 'colourBy', index], `"${id}"`, 'a category, year or boolean field')]
        : [];
    }),
  ];
}
