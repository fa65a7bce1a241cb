/** The figures of a scene as the data have them now; nothing here is typed into a story. Pure. */
import { countRecords } from '../../atlas/count.ts';
import type { LayerFilter } from '../../atlas/filter.ts';
import { claimsOtherwise } from '../../atlas/otherwise.ts';
import { type ShownBeside, shownBeside } from '../../atlas/reported.ts';
import type { AtlasRecord, Claim, Figure, Layer, Scene, SceneFigure, Story } from '../../atlas/schema.ts';
import { countyKnowledge } from '../../geo/county-knowledge.ts';
import { type AtlasData, readyLayer } from '../../state/data.ts';
import { viewOfScene } from '../../state/scene.ts';
import { findRecord, recordsOfView } from '../../state/shown.ts';
import { filterOf, type ViewState } from '../../state/view.ts';

export type FoundFigure =
  | {
      kind: 'claim';
      claim: Claim;
      /** What other sources say instead. */
      otherwise: Claim[];
      /** What the records show beside it; null where the two are not compared. */
      beside: { layer: Layer; shown: ShownBeside } | null;
    }
  | { kind: 'record'; layer: Layer; record: AtlasRecord; figure: Figure }
  | {
      kind: 'count';
      layer: Layer;
      /** How many records the scene shows, and how many there are. */
      amount: number;
      all: number;
      filter: LayerFilter;
      /** The years that the scene limits the layer to. */
      years: [number, number] | null;
    }
  /** The file that has it could not be loaded, or has it no longer. */
  | { kind: 'missing'; name: string };

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
