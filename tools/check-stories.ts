import { filterRecords } from '../src/atlas/filter.ts';
import {
  accepted,
  error,
  named,
  type ParsedFiles,
  type Path,
  type Problem,
  warning,
} from '../src/atlas/problem.ts';
import { Atlas, type AtlasRecord, LayerFile, Places, type Scene, Story } from '../src/atlas/schema.ts';
import { createGazetteer, type GeoPlaces } from '../src/geo/gazetteer.ts';
import { type AtlasData, emptyData, type LayerData, readyLayer } from '../src/state/data.ts';
import { viewOfScene } from '../src/state/scene.ts';
import { commonFilter, recordBounds } from '../src/state/shown.ts';
import { filterOf, startView, type ViewState } from '../src/state/view.ts';

/** Checks the views of scenes as the page reads them: each is understood wholly, and shows what it selects and counts. */
export function checkScenes(files: ParsedFiles, geoPlaces: GeoPlaces): Problem[] {
  const data = dataOf(files, geoPlaces);
  if (!data) return [];
  const start = startView(data.atlas, data.atlas.defaultLanguage);
  return data.atlas.stories.flatMap((id) => {
    const file = `stories/${id}.json`;
    const scenes = accepted(Story, files.get(file))?.scenes ?? [];
    const problems = scenes.flatMap((scene, index) => {
      const place = { show: 'present', story: id, scene: scene.id } as const;
      const { view, ignored } = viewOfScene(scene, place, data, start, start);
      const path: Path = ['scenes', index];
      return [
        ...wordProblems(file, scene, ignored, [...path, 'view']),
        ...selectionProblems(file, data, view, [...path, 'view']),
        ...countProblems(file, data, view, scene, [...path, 'figures']),
      ];
    });
    return problems.map((problem) => named(problem, files.get(file)));
  });
}

/** The data as the page has them. Records of an archive are not at hand here, so a layer of them is judged no more than a broken one. */
function dataOf(files: ParsedFiles, geoPlaces: GeoPlaces): AtlasData | undefined {
  const atlas = accepted(Atlas, files.get('atlas.json'));
  if (!atlas) return undefined;
  const names = accepted(Places, files.get('places.json')) ?? null;
  const layers = Object.fromEntries(atlas.layers.map((id) => [id, layerData(`layers/${id}.json`, files)]));
  return emptyData(atlas, createGazetteer(geoPlaces, names, atlas.worldview), layers);
}

function layerData(file: string, files: ParsedFiles): LayerData {
  const read = accepted(LayerFile, files.get(file));
  if (!read?.records) return { status: 'failed', problem: { file, reason: 'not-valid', detail: '' } };
  const { records, archive: _, ...definition } = read;
  return { status: 'ready', layer: { ...definition, records } };
}

/** A scene has these from elsewhere: an address that was copied brings them along. */
const withoutEffect = ['lang', 'map', 'panel', 'data', 'story'];

function wordProblems(file: string, scene: Scene, ignored: string[], path: Path): Problem[] {
  const given = new URLSearchParams(`?${scene.view}`);
  const written = (name: string): string => `"${name}=${given.get(name) ?? ''}"`;
  return [
    ...ignored.map((name) =>
      error(
        file,
        path,
        `${written(name)}, which is not understood`,
        'what the address of the atlas can say, with layers, fields, values and records that there are',
      ),
    ),
    ...withoutEffect
      .filter((name) => given.has(name) && !ignored.includes(name))
      .map((name) =>
        warning(
          file,
          path,
          `${written(name)}, which a scene does not use`,
          'a view without language, map, panels and story (`bounds` says where the map is)',
        ),
      ),
  ];
}

function selectionProblems(file: string, data: AtlasData, view: ViewState, path: Path): Problem[] {
  const { selection } = view;
  if (selection?.kind !== 'record') return [];
  const { layer, record } = selection;
  const records = recordsIn(data, view, layer);
  return !records || records.some(({ id }) => id === record)
    ? []
    : [
        error(
          file,
          path,
          `"select=${layer}/${record}", which the scene does not show`,
          'a record of a layer that is on, and that the filters let through',
        ),
      ];
}

function countProblems(file: string, data: AtlasData, view: ViewState, scene: Scene, path: Path): Problem[] {
  return scene.figures.flatMap((figure, index) =>
    !('count' in figure) || recordsIn(data, view, figure.count)?.length !== 0
      ? []
      : [
          error(
            file,
            [...path, index, 'count'],
            `"${figure.count}", of which the scene shows no record`,
            'a layer that is on, with records that the filters let through',
          ),
        ],
  );
}

/** The records of a layer that a scene shows, wherever they lie; undefined when the layer cannot be judged. */
function recordsIn(data: AtlasData, view: ViewState, id: string): AtlasRecord[] | undefined {
  const layer = readyLayer(data, id);
  if (!layer) return undefined;
  const isOn = view.layers.some((each) => each.id === id && each.visible);
  const common = commonFilter(data, { ...view, onlyInArea: false }, null);
  return isOn ? filterRecords(layer, filterOf(view, id), common, recordBounds(data)) : [];
}
