/** The figures of a scene as the data have them now; nothing here is typed into a story. Pure. */
import { countRecords } from '../atlas/count.ts';
import type { FoundFigure } from '../atlas/found-figure.ts';
import { claimsOtherwise } from '../atlas/otherwise.ts';
import { shownBeside } from '../atlas/reported.ts';
import type { Figure, Scene, SceneFigure, Story } from '../atlas/schema.ts';
import { countyKnowledge } from '../geo/county-knowledge.ts';
import { type AtlasData, readyLayer } from './data.ts';
import { viewOfScene } from './scene.ts';
import { findRecord, recordsOfView } from './shown.ts';
import { filterOf, type ViewState } from './view.ts';

/** The figures of a scene in its order. `start`: the view without any parameter, which scenes are read into. */
export function figuresOf(story: Story, scene: Scene, data: AtlasData, start: ViewState): FoundFigure[] {
  if (scene.figures.length === 0) return [];
  const place = { show: 'read', story: story.id, scene: scene.id } as const;
  const { view } = viewOfScene(scene, place, data, start, start);
  return scene.figures.map((figure) => find(figure, scene, view, data));
}

function find(wanted: SceneFigure, scene: Scene, view: ViewState, data: AtlasData): FoundFigure {
  if ('claim' in wanted) return findClaim(wanted.claim, data);
  if ('count' in wanted) return countLayer(wanted.count, scene, view, data);
  return findRecordFigure(wanted.layer, wanted.record, wanted.measure, data);
}

function findClaim(id: string, data: AtlasData): FoundFigure {
  const claim = data.claims.find((candidate) => candidate.id === id);
  if (!claim) return { kind: 'missing', name: id };
  const layer = readyLayer(data, claim.about);
  const shown = layer && shownBeside(claim, layer, countyKnowledge(data.gazetteer));
  return {
    kind: 'claim',
    claim,
    otherwise: claimsOtherwise(claim, data.claims),
    beside: shown ? { layer, shown } : null,
  };
}

function findRecordFigure(layerId: string, recordId: string, measure: string, data: AtlasData): FoundFigure {
  const found = findRecord(data, { kind: 'record', layer: layerId, record: recordId });
  const figure = found && latest(found.record.figures.filter((candidate) => candidate.measure === measure));
  if (!found || !figure) return { kind: 'missing', name: `${layerId}/${recordId}/${measure}` };
  return { kind: 'record', ...found, figure };
}

/** The first of the latest year; one without a year counts as earliest. */
function latest(figures: Figure[]): Figure | undefined {
  const yearOf = ({ year }: Figure): number => year ?? Number.NEGATIVE_INFINITY;
  return figures.reduce<Figure | undefined>(
    (best, figure) => (best && yearOf(best) >= yearOf(figure) ? best : figure),
    undefined,
  );
}

function countLayer(id: string, scene: Scene, view: ViewState, data: AtlasData): FoundFigure {
  const layer = readyLayer(data, id);
  if (!layer) return { kind: 'missing', name: id };
  return {
    kind: 'count',
    layer,
    amount: countRecords(recordsOfView(data, layer, view, scene.bounds)),
    all: countRecords(layer.records),
    filter: filterOf(view, id),
    years: layer.time ? view.time : null,
  };
}
