/** For an audience: what the marks mean that a view shows, on the stage as on slides. Pure. */
import { type Bounds, overlaps } from '../atlas/filter.ts';
import type { AtlasRecord, Layer } from '../atlas/schema.ts';
import { type LegendContext, legendOf } from '../explore/legend/legend.ts';
import type { AllWords } from '../i18n/all-words.ts';
import type { LegendLayer } from '../map/legend-layer.ts';
import type { Mark } from '../map/mark-drawing.ts';
import { dataColour } from '../map/palette.ts';
import { shownLayers } from '../map/shown-layers.ts';
import { recordBounds } from '../state/shown.ts';
import type { AtlasState } from '../state/store.ts';
import type { LayerView } from '../state/view.ts';

/** A layer that is shown, with those of its records whose marks are explained. */
export interface ExplainedLayer {
  layer: Layer;
  layerView: LayerView;
  records: AtlasRecord[];
}

/** `within`: the part of the earth whose marks are explained, degrees; null: all that there are. */
export function explainedLayers(state: AtlasState, within: Bounds | null): ExplainedLayer[] {
  const boundsOf = recordBounds(state.data);
  const isExplained = (record: AtlasRecord): boolean =>
    within === null || boundsOf(record).some((bounds) => overlaps(bounds, within));
  return shownLayers(state).map(({ layer, view: layerView, records }) => {
    // Groups of an archive lie nowhere.
    return { layer, layerView, records: layer.archive ? records : records.filter(isExplained) };
  });
}

export function legendLayer(
  { layer, layerView, records }: ExplainedLayer,
  context: LegendContext & { words: AllWords },
): LegendLayer {
  const { words, format, palette } = context;
  const legend = legendOf({ ...layer, records }, layerView, context);
  const own = dataColour(palette, layer.mark.colour);
  const isPoint = layer.geometry === 'point';
  const outline = layer.mark.shape === 'outline';
  const plain = (colour: string): Mark =>
    isPoint ? { kind: 'point', colour } : { kind: 'area', colours: [colour], outline };
  const isOneColour = legend.colours.length === 1 && legend.title === null;
  const colours = isOneColour ? [] : [...legend.colours, ...(legend.outside ? [legend.outside] : [])];
  const rows: LegendLayer['rows'] = colours.map(({ colour, label }) => ({ mark: plain(colour), label }));
  if (legend.apart) {
    const { colour, label } = legend.apart;
    rows.push({ mark: { kind: 'area', colours: [colour], grade: 'apart' }, label });
  }
  for (const { grade, label } of legend.grades) rows.push({ mark: { ...plain(own), grade } as Mark, label });
  for (const { exactness, label } of legend.exactness) {
    if (exactness !== 'exact') rows.push({ mark: { kind: 'point', colour: own, exactness }, label });
  }
  if (legend.assumed) {
    const mark: Mark = { kind: 'area', colours: [own], assumed: true, outline };
    rows.push({ mark, label: words.legend.assumed });
  }
  if (layer.mark.cluster) {
    rows.push({ mark: { kind: 'cluster', colour: own, count: 3 }, label: words.legend.cluster });
  }
  return { id: layer.id, title: format.text(layer.title), mark: isOneColour ? plain(own) : null, rows };
}
