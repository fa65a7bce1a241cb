/** The view that is on the screen, with the words, the legend and the map that a picture of it shows. */
import type { Bounds } from '../atlas/filter.ts';
import { type AllWords, allWords } from '../i18n/all-words.ts';
import { formats } from '../i18n/format.ts';
import type { LabelContext } from '../i18n/labels.ts';
import type { LegendLayer } from '../map/legend-layer.ts';
import { palettes } from '../map/palette.ts';
import { hasCluster } from '../map/svg/clusters.ts';
import type { PictureSource } from '../share/picture/laid-out.ts';
import { pictureWords } from '../share/picture/picture-words.ts';
import { readyLayer } from '../state/data.ts';
import { findRecord, recordsPictured } from '../state/shown.ts';
import type { AtlasState, AtlasStore } from '../state/store.ts';
import { arrived } from '../ui/arrived.ts';
import { addressOf } from '../ui/view-address.ts';
import { filterWords } from './filter-words.ts';
import { explainedLayers, pictureLegendLayer } from './scene-legend.ts';

type PictureContext = LabelContext & { words: AllWords };

/** `bounds`: what is seen, degrees; `state`: what is pictured, which is what is shown now if nothing else is said. */
export function pictureSource(store: AtlasStore, bounds: Bounds, state = store.getState()): PictureSource {
  const { data, view } = state;
  const { language } = view;
  const context: PictureContext = {
    words: allWords[language],
    language,
    format: formats[language],
    placeName: (code) => data.gazetteer.name(code, language),
  };
  const legendContext = {
    ...context,
    palette: palettes.light,
    resolveCode: (code: string): string => data.gazetteer.resolve(code),
  };
  return {
    language,
    bounds,
    wordsOf(within, zoom) {
      const pictured: AtlasState = { ...state, passing: { ...state.passing, mapBounds: within } };
      const explained = explainedLayers(
        pictured,
        within,
        (shown) => hasCluster(shown, within, zoom, legendContext.palette.scale),
        recordsPictured,
      );
      const legend = explained.map((each) => pictureLegendLayer(each, legendContext));
      const unread = view.layers.filter(({ id, visible }) => visible && !readyLayer(data, id));
      return pictureWords({
        data,
        language,
        layers: explained.filter((_, index) => legend[index]?.isDrawn),
        legend: [
          ...legend,
          ...unread.map(({ id }) => headingOnly(id, context.words.share.notDrawn(id))),
          ...selectionLegend(state, context),
        ],
        conditions: filterWords(state),
        dataVersion: view.dataVersion,
        address: addressInPicture(state),
      });
    },
    async mapOf(size) {
      const { drawView } = await arrived(import('./draw-view.ts'));
      return drawView(store, view, bounds, size, 'light');
    },
  };
}

/** Longer ones are no help on paper. */
const longestAddress = 200;

/** Of the view, or of the atlas where that is too long; null where others cannot open it. */
function addressInPicture({ view, start }: AtlasState): string | null {
  const address = addressOf(view, start);
  if (address === undefined) return null;
  if (address.length <= longestAddress) return address;
  return address.replace(/[?].*/, '') + (view.dataVersion === null ? '' : `?dataversion=${view.dataVersion}`);
}

/** What is outlined, and where lines lead from there; nothing where nothing is selected. */
function selectionLegend({ data, view }: AtlasState, { format, words }: PictureContext): LegendLayer[] {
  const { selection, nearest, language } = view;
  if (!selection) return [];
  const record = selection.kind === 'record' ? findRecord(data, selection)?.record : undefined;
  const name =
    selection.kind === 'place'
      ? data.gazetteer.name(selection.code, language)
      : record && format.text(record.name);
  if (!name) return [];
  const layer = nearest === null ? undefined : readyLayer(data, nearest);
  const { picture } = words;
  const title = layer ? picture.nearest(name, format.text(layer.title)) : picture.selected(name);
  return [headingOnly('selection', title)];
}

function headingOnly(id: string, title: string): LegendLayer {
  return { id, title, mark: null, rows: [] };
}
