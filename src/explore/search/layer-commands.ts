/** What can be done with one layer from the search box. */
import { type Facet, facetsOf } from '../../atlas/facet.ts';
import { isEmpty, noFilter } from '../../atlas/filter.ts';
import { fieldOf } from '../../atlas/record.ts';
import type { Layer } from '../../atlas/schema.ts';
import { facetTitle, type LabelContext, optionLabel } from '../../i18n/labels.ts';
import {
  changeLayer,
  openDock,
  setColourBy,
  setFilter,
  showLayer,
  toggleValue,
} from '../../state/actions.ts';
import type { AtlasData } from '../../state/data.ts';
import { colourFieldOf, type Dock, filterOf, type LayerView, type ViewState } from '../../state/view.ts';
import { change, command, contextsOf, phrase } from './command.ts';
import type { SearchItem } from './items.ts';

export function layerCommands(data: AtlasData, layer: Layer): SearchItem[] {
  const contexts = contextsOf(data);
  const { id } = layer;
  const title = ({ format }: LabelContext): string => format.text(layer.title);
  const isVisible = (view: ViewState): boolean => layerViewOf(view, id)?.visible === true;
  const isDocked = ({ dock }: ViewState, show: Dock['show']): boolean =>
    dock?.layer === id && dock.show === show;
  return [
    command(contexts, {
      group: 'layer',
      key: id,
      say: (context) => phrase(context.words.commands.showLayer, title(context)),
      pinyin: data.pinyin[id],
      effect: change((view) => showLayer(view, id), 'layer'),
    }),
    command(contexts, {
      key: `switch-on/${id}`,
      say: (context) => phrase(context.words.commands.switchOn, title(context)),
      isOffered: ({ view }) => !isVisible(view),
      effect: change((view) => changeLayer(view, id, { visible: true })),
    }),
    command(contexts, {
      key: `switch-off/${id}`,
      say: (context) => phrase(context.words.commands.switchOff, title(context)),
      isOffered: ({ view }) => isVisible(view),
      effect: change((view) => changeLayer(view, id, { visible: false })),
    }),
    command(contexts, {
      key: `table/${id}`,
      say: (context) => phrase(context.words.commands.openTable, title(context)),
      isOffered: ({ view }) => !layer.archive && !isDocked(view, 'table'),
      effect: change((view) => openDock(view, { show: 'table', layer: id }), 'dock'),
    }),
    command(contexts, {
      key: `charts/${id}`,
      say: (context) => phrase(context.words.commands.openCharts, title(context)),
      isOffered: ({ view }) => !isDocked(view, 'charts'),
      effect: change((view) => openDock(view, { show: 'charts', layer: id }), 'dock'),
    }),
    command(contexts, {
      key: `download/${id}`,
      say: (context) => phrase(context.words.commands.download, title(context)),
      effect: { kind: 'download', layer: id },
    }),
    command(contexts, {
      key: `clear/${id}`,
      say: (context) => phrase(context.words.commands.clearLayer, title(context)),
      isOffered: ({ view }) => !isEmpty(filterOf(view, id)),
      effect: change((view) => setFilter(view, id, noFilter)),
    }),
    ...(layer.mark.colourBy.length > 1 ? colourCommands(data, layer) : []),
  ];
}

/** What is coloured or filtered is switched on as well, so that it is to be seen. */
function visibly(view: ViewState, layer: Layer): ViewState {
  return layerViewOf(view, layer.id)?.visible ? view : changeLayer(view, layer.id, { visible: true });
}

function layerViewOf(view: ViewState, id: string): LayerView | undefined {
  return view.layers.find((layer) => layer.id === id);
}

function colourCommands(data: AtlasData, layer: Layer): SearchItem[] {
  const contexts = contextsOf(data);
  return layer.mark.colourBy.flatMap((id) => {
    const field = fieldOf(layer, id);
    if (!field) return [];
    return command(contexts, {
      key: `colour/${layer.id}/${id}`,
      say: ({ words, format }) =>
        phrase(words.commands.colourBy, format.text(layer.title), format.text(field.title)),
      isOffered: ({ view }) => {
        const layerView = layerViewOf(view, layer.id);
        return layerView?.visible !== true || colourFieldOf(layer, layerView) !== id;
      },
      effect: change((view) => setColourBy(visibly(view, layer), layer, id)),
    });
  });
}

/** Each value that the layer can be filtered by, to be set and, once set, to be taken away. */
export function filterCommands(data: AtlasData, layer: Layer): SearchItem[] {
  return facetsOf(layer).flatMap((facet) =>
    facet.kind === 'values'
      ? facet.options.flatMap((option) => valueCommands(data, layer, facet, option))
      : [],
  );
}

function valueCommands(
  data: AtlasData,
  layer: Layer,
  facet: Facet & { kind: 'values' },
  option: string,
): SearchItem[] {
  const contexts = contextsOf(data);
  const { id } = layer;
  const names = (context: LabelContext): [string, string, string] => [
    context.format.text(layer.title),
    facetTitle(facet, context),
    optionLabel(facet, option, context),
  ];
  const isSet = (view: ViewState): boolean => filterOf(view, id).values[facet.id]?.includes(option) === true;
  const toggle = (view: ViewState): ViewState => toggleValue(view, id, facet.id, option);
  return [
    command(contexts, {
      group: 'filter',
      key: `${id}/${facet.id}/${option}`,
      say: (context) => phrase(context.words.commands.filter, ...names(context)),
      pinyin: facet.field ? data.pinyin[`${id}.${facet.id}.${option}`] : data.gazetteer.place(option)?.pinyin,
      isOffered: ({ view }) => !isSet(view),
      effect: change((view) => visibly(toggle(view), layer)),
    }),
    command(contexts, {
      group: 'filter',
      key: `${id}/${facet.id}/${option}/remove`,
      say: (context) => phrase(context.words.commands.removeFilter, ...names(context)),
      isOffered: ({ view }) => isSet(view),
      effect: change(toggle),
    }),
  ];
}
