/** Checks the stories: that each is offered, that what its scenes name is there, and that numbers come from the data. */
import type { Known } from './check-layer.ts';
import {
  accepted,
  error,
  items,
  type ParsedFiles,
  type Path,
  type Problem,
  repeatedIds,
  schemaProblems,
  unknown,
  warning,
} from './problem.ts';
import { Atlas, type LocalisedText, languages, Scene, SceneFigure, Story } from './schema.ts';

const storyFile = /^stories\/(.*)\.json$/;

/** Every problem that can be seen without reading a view as the page does; `tools/check-stories.ts` does that. */
export function checkStories(files: ParsedFiles, known: Known): Problem[] {
  return [
    ...listProblems(files),
    ...[...files].flatMap(([file, value]) => {
      const [, id] = storyFile.exec(file) ?? [];
      return id === undefined || value === undefined ? [] : storyProblems(files, file, id, known);
    }),
  ];
}

function listProblems(files: ParsedFiles): Problem[] {
  const file = 'atlas.json';
  const stories = accepted(Atlas, files.get(file))?.stories;
  if (!stories) return [];
  return [
    ...repeatedIds(file, stories, (index) => ['stories', index]),
    ...stories.flatMap((id, index) =>
      files.has(`stories/${id}.json`)
        ? []
        : [error(file, ['stories', index], `"${id}"`, `the file stories/${id}.json`)],
    ),
    ...[...files.keys()].flatMap((name) => {
      const [, id] = storyFile.exec(name) ?? [];
      return id === undefined || stories.includes(id)
        ? []
        : [error(name, [], 'a story that is not offered', `"${id}" in stories of atlas.json`)];
    }),
  ];
}

function storyProblems(files: ParsedFiles, file: string, id: string, known: Known): Problem[] {
  const value = files.get(file);
  const story = accepted(Story.entries.id, (value as { id?: unknown } | null)?.id);
  const scenes = items(files, file, 'scenes');
  return [
    // The check of figures says more than the schema, which tells their kinds by nothing but their keys.
    ...schemaProblems(Story, file, value).filter(
      ({ path }) => !(path[0] === 'scenes' && path[2] === 'figures' && path.length > 3),
    ),
    ...(story === undefined || story === id
      ? []
      : [error(file, ['id'], `"${story}"`, `"${id}", as the file is called`)]),
    ...repeatedIds(
      file,
      scenes.map((scene) => (scene as { id?: string } | null)?.id),
      (index) => ['scenes', index, 'id'],
    ),
    ...scenes.flatMap((scene, index) => sceneProblems(files, file, scene, ['scenes', index], known)),
  ];
}

function sceneProblems(files: ParsedFiles, file: string, item: unknown, path: Path, known: Known): Problem[] {
  const { figures, ...words } = (item ?? {}) as { figures?: unknown };
  const scene = accepted(Scene, words);
  return [
    ...(Array.isArray(figures) ? figures : []).flatMap((figure, index) =>
      figureProblems(files, file, figure, [...path, 'figures', index], known),
    ),
    ...(scene
      ? [
          ...boundsProblems(file, scene.bounds, [...path, 'bounds']),
          ...scene.sources.flatMap((id, index) =>
            unknown(file, [...path, 'sources', index], id, known.sources, 'a source of sources.json'),
          ),
          ...numberProblems(file, scene.title, [...path, 'title']),
          ...numberProblems(file, scene.text, [...path, 'text']),
        ]
      : []),
  ];
}

function boundsProblems(file: string, [west, south, east, north]: Scene['bounds'], path: Path): Problem[] {
  return [
    ...(west < east ? [] : [error(file, path, `west ${west}, east ${east}`, 'west less than east')]),
    ...(south < north ? [] : [error(file, path, `south ${south}, north ${north}`, 'south less than north')]),
  ];
}

function figureProblems(
  files: ParsedFiles,
  file: string,
  item: unknown,
  path: Path,
  known: Known,
): Problem[] {
  const figure = accepted(SceneFigure, item);
  if (!figure) {
    const expected = 'either "claim"; or "layer", "record" and "measure"; or "count"; each an id';
    return [error(file, path, JSON.stringify(item), expected)];
  }
  const aLayer = 'one of the layers of atlas.json';
  if ('count' in figure) return unknown(file, [...path, 'count'], figure.count, known.layers, aLayer);
  if ('claim' in figure) {
    const claims = knownIds(files, 'claims.json', 'claims');
    return unknown(file, [...path, 'claim'], figure.claim, claims, 'a claim of claims.json');
  }
  const { layer, record, measure } = figure;
  const ofLayer = unknown(file, [...path, 'layer'], layer, known.layers, aLayer);
  if (ofLayer.length > 0) return ofLayer;
  const layerFile = `layers/${layer}.json`;
  const records = knownIds(files, layerFile, 'records');
  if (!records?.has(record))
    return unknown(file, [...path, 'record'], record, records, `a record of the layer "${layer}"`);
  const expected = `the measure of a figure of the record "${record}"`;
  return unknown(file, [...path, 'measure'], measure, measuresOf(files, layerFile, record), expected);
}

/** Ids in a list of a file; undefined when the file is missing or is not JSON, which is told elsewhere. */
function knownIds(files: ParsedFiles, name: string, list: string): Set<string> | undefined {
  if (files.get(name) === undefined) return undefined;
  const ids = items(files, name, list).map((item) => (item as { id?: string } | null)?.id);
  return new Set(ids.filter((id) => id !== undefined) as string[]);
}

function measuresOf(files: ParsedFiles, layerFile: string, id: string): Set<string> {
  const records = items(files, layerFile, 'records') as ({ id?: string; figures?: unknown } | null)[];
  const figures = records.find((record) => record?.id === id)?.figures;
  const measures = (Array.isArray(figures) ? figures : []).map((figure) => figure?.measure);
  return new Set(measures.filter((measure) => typeof measure === 'string'));
}

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** What of a text may hold digits: years from 1900 to 2100, days and months, and names such as COVID-19 or G20. */
const withDigits = new RegExp(
  [
    '[A-Za-z]-?\\d[\\d.]*',
    `\\b\\d{1,2} ${months}`,
    '(?<!\\d)\\d{1,2}月(?:\\d{1,2}日)?',
    '(?<![\\d.,])(?:19\\d\\d|20\\d\\d|2100)(?![.,]?\\d)',
  ].join('|'),
  'g',
);

/** A number that is typed stays as it is when the data change; a figure follows them. */
function numberProblems(file: string, text: LocalisedText, path: Path): Problem[] {
  return languages.flatMap((language) => {
    const [number] = /\p{Nd}[\p{Nd}.,]*/u.exec(text[language].replace(withDigits, ' ')) ?? [];
    return number === undefined
      ? []
      : [
          warning(
            file,
            [...path, language],
            `the number ${number.replace(/[.,]+$/, '')}`,
            'no numbers but years, dates and parts of names: those of the data belong into `figures`',
          ),
        ];
  });
}
