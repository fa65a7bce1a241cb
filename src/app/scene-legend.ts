/** For an audience: what the marks mean that a view shows, on the stage as on slides. Pure. */
import { type Bounds, overlaps } from '../atlas/filter.ts';
import type { AtlasRecord, Layer } from '../atlas/schema.ts';
import { type LegendContext, legendOf } from '../explore/legend/legend.ts';
import type { AllWords } from '../i18n/all-words.ts';
import type { LegendLayer, LegendRow, PictureLegendLayer } from '../map/legend-layer.ts';
import type { Mark } from '../map/mark-drawing.ts';
import { dataColour } from '../map/palette.ts';
import { shownLayers } from '../map/shown-layers.ts';
import type { ShownLayer } from '../map/style/model.ts';
import { type RecordsOf, recordBounds } from '../state/shown.ts';
import type { AtlasState } from '../state/store.ts';
import type { LayerView } from '../state/view.ts';

/** A layer that is shown, with those of its records whose marks are explained. */
export interface ExplainedLayer {
  layer: Layer;
  layerView: LayerView;
  records: AtlasRecord[];
  /** A mark on the map stands for several of them. */
  isClustered: boolean;
}

/**
 * `within`: the part of the earth whose marks are explained, degrees; null: all that there are. `recordsOf`: of a view that is not on
 * the screen.
 */
export function explainedLayers(
  state: AtlasState,
  within: Bounds | null,
  isClustered: (shown: ShownLayer) => boolean,
  recordsOf?: RecordsOf,
): ExplainedLayer[] {
  const boundsOf = recordBounds(state.data);
  const isExplained = (record: AtlasRecord): boolean =>
    within === null || boundsOf(record).some((bounds) => overlaps(bounds, within));
  return shownLayers(state, recordsOf).map((shown) => {
    const { layer, view: layerView, records } = shown;
    return {
      layer,
      layerView,
      // Groups of an archive lie nowhere.
      records: layer.archive ? records : records.filter(isExplained),
      isClustered: isClustered(shown),
    };
  });
}

export type PictureLegendContext = LegendContext & { words: AllWords };

/** In a picture there is nothing of an archive, whose tiles only the map engine reads; its layer says so. */
export function pictureLegendLayer(
  explained: ExplainedLayer,
  context: PictureLegendContext,
): PictureLegendLayer {
  const { layer } = explained;
  const title = context.format.text(layer.title);
  const bare = { id: layer.id, mark: null, rows: [] };
  if (layer.archive) return { ...bare, title: context.words.share.notDrawn(title), isDrawn: false };
  if (explained.records.length === 0)
    return { ...bare, title: context.words.share.nothingDrawn(title), isDrawn: true };
  return { ...legendLayer(explained, context), isDrawn: true };
}

export function legendLayer(
  { layer, layerView, records, isClustered }: ExplainedLayer,
  context: PictureLegendContext,
): LegendLayer {
  const { words, format, palette } = context;
  const legend = legendOf(layer, layerView, context, records);
  const own = dataColour(palette, layer.mark.colour);
  const isPoint = layer.geometry === 'point';
  const outline = layer.mark.shape === 'outline';
  const plain = (colour: string): Mark =>
    isPoint ? { kind: 'point', colour } : { kind: 'area', colours: [colour], outline };
  const isOneColour = legend.colours.length === 1 && legend.title === null;
  const colours = isOneColour ? [] : [...legend.colours, ...(legend.outside ? [legend.outside] : [])];
  const rows: LegendRow[] = colours.map(({ colour, label }) => ({ mark: plain(colour), label }));
  if (legend.apart) {
    const { colour, label } = legend.apart;
    rows.push({ mark: { kind: 'area', colours: [colour], grade: 'apart' }, label });
  }
  if (isClustered) {
    rows.push({ mark: { kind: 'cluster', colour: own, count: 3 }, label: words.legend.cluster });
  }
  const evidence = legend.grades.map(
    ({ grade, label }): LegendRow => ({ mark: { ...plain(own), grade } as Mark, label }),
  );
  const location = legend.exactness
    .filter(({ exactness }) => exactness !== 'exact')
    .map(({ exactness, label }): LegendRow => ({ mark: { kind: 'point', colour: own, exactness }, label }));
  if (legend.assumed) {
    const mark: Mark = { kind: 'area', colours: [own], assumed: true, outline };
    location.push({ mark, label: words.legend.assumed });
  }
  if (colours.length === 0) rows.push(...evidence, ...location);
  // The marks of these have a colour too, which means nothing here.
  else rows.push(...headed(words.evidence.title, evidence), ...headed(words.legend.location, location));
  const name = format.text(layer.title);
  // What a reader has chosen to see is not what the layer is known by.
  const isChosen = layerView.colourBy !== null && legend.title !== null;
  const title = isChosen ? words.common.pair(name, legend.title ?? '') : name;
  return { id: layer.id, title, mark: isOneColour ? plain(own) : null, rows };
}

function headed(heading: string, rows: LegendRow[]): LegendRow[] {
  return rows.map((row, index) => (index === 0 ? { ...row, heading } : row));
}
