/** Everything that can be done from the search box, as data: what it is called, when it is offered, what it does. */
import { languages } from '../../atlas/schema.ts';
import {
  backToStart,
  changeDisplay,
  clearFilters,
  limitToYears,
  openDock,
  openPanel,
} from '../../state/actions.ts';
import { type AtlasData, readyLayers, viewBounds } from '../../state/data.ts';
import { hasFilters, timeExtent } from '../../state/shown.ts';
import { type Panel, themes, type ViewState } from '../../state/view.ts';
import { change, command, contextsOf, phrase } from './command.ts';
import type { SearchItem } from './items.ts';
import { layerCommands } from './layer-commands.ts';

/** The commands of every layer and of the atlas; the values to filter by are apart, being many. */
export function commandsOf(data: AtlasData): SearchItem[] {
  return [
    ...readyLayers(data).flatMap((layer) => layerCommands(data, layer)),
    ...viewCommands(data),
    ...panelCommands(data),
    ...shareCommands(data),
    ...filterAllCommands(data),
    ...displayCommands(data),
  ];
}

function viewCommands(data: AtlasData): SearchItem[] {
  const contexts = contextsOf(data);
  const views = data.atlas.views.flatMap((view) => {
    const bounds = viewBounds(data, view);
    if (!bounds) return [];
    return command(contexts, {
      group: 'view',
      key: view.id,
      say: ({ words, format }) => phrase(words.commands.view, format.text(view.title)),
      pinyin: view.place === undefined ? '' : data.gazetteer.place(view.place)?.pinyin,
      isOffered: ({ passing }) => passing.map === 'ready',
      effect: { kind: 'fit', bounds },
    });
  });
  const start = command(contexts, {
    group: 'view',
    key: 'back-to-start',
    say: ({ words }) => phrase(words.commands.start),
    isOffered: ({ view, passing }) => passing.map === 'ready' && view.camera !== null,
    effect: change(backToStart),
  });
  return [...views, start];
}

function panelCommands(data: AtlasData): SearchItem[] {
  const contexts = contextsOf(data);
  const panels = (['area', 'sources', 'about'] as const satisfies Panel[]).map((panel) =>
    command(contexts, {
      key: panel,
      say: ({ words }) => phrase(words.commands[panel]),
      isOffered: ({ view }) => view.panel !== panel || view.selection !== null,
      effect: change((view) => openPanel(view, panel), 'side'),
    }),
  );
  const closeTable = command(contexts, {
    key: 'close-table',
    say: ({ words }) => phrase(words.commands.closeTable),
    isOffered: ({ view }) => view.dock?.show === 'table',
    effect: change((view) => openDock(view, null)),
  });
  const closeCharts = command(contexts, {
    key: 'close-charts',
    say: ({ words }) => phrase(words.commands.closeCharts),
    isOffered: ({ view }) => view.dock?.show === 'charts',
    effect: change((view) => openDock(view, null)),
  });
  return [...panels, closeTable, closeCharts];
}

function shareCommands(data: AtlasData): SearchItem[] {
  const contexts = contextsOf(data);
  return (['share', 'picture', 'embed'] as const).map((key) =>
    command(contexts, {
      key,
      say: ({ words }) => phrase(words.commands[key]),
      // The atlas as one file lies at no address that others could show.
      isOffered: () => key !== 'embed' || globalThis.filesOfPage?.isAll !== true,
      effect: { kind: 'share', way: key === 'share' ? 'link' : key },
    }),
  );
}

/** What limits all layers at once. */
function filterAllCommands(data: AtlasData): SearchItem[] {
  const contexts = contextsOf(data);
  const extent = timeExtent(data);
  return [
    command(contexts, {
      key: 'clear-all-filters',
      say: ({ words }) => phrase(words.commands.clearAll),
      isOffered: hasFilters,
      effect: change(clearFilters),
    }),
    ...(extent ? yearCommands(data, extent) : []),
    command(contexts, {
      key: 'only-in-view',
      say: ({ words }) => phrase(words.commands.onlyInView),
      isOffered: ({ view }) => !view.onlyInView,
      effect: change((view) => ({ ...view, onlyInView: true })),
    }),
    command(contexts, {
      key: 'not-only-in-view',
      say: ({ words }) => phrase(words.commands.notOnlyInView),
      isOffered: ({ view }) => view.onlyInView,
      effect: change((view) => ({ ...view, onlyInView: false })),
    }),
  ];
}

/** @param extent the first and the last year of any record */
function yearCommands(data: AtlasData, extent: [number, number]): SearchItem[] {
  const contexts = contextsOf(data);
  const years = Array.from({ length: extent[1] - extent[0] + 1 }, (_, index) => extent[0] + index);
  const isLimitedTo = ({ time }: ViewState, from: number, to: number): boolean =>
    time?.[0] === from && time[1] === to;
  return [
    command(contexts, {
      key: 'limit-to-years',
      say: ({ words, format }) => phrase(words.commands.limitToYears, format.years(...extent)),
      isOffered: ({ view }) => !isLimitedTo(view, ...extent),
      // The range is changed in the layers panel, which therefore opens.
      effect: change((view) => {
        const { panel } = view;
        return { ...limitToYears(view, extent), panel: panel === 'none' ? 'layers' : panel };
      }, 'layers'),
    }),
    ...years.map((year) =>
      command(contexts, {
        key: `limit-to-year/${year}`,
        say: ({ words, format }) => phrase(words.commands.limitToYears, format.years(year, year)),
        isOffered: ({ view }) => !isLimitedTo(view, year, year),
        effect: change((view) => limitToYears(view, [year, year])),
      }),
    ),
    command(contexts, {
      key: 'all-years',
      say: ({ words }) => phrase(words.commands.allYears),
      isOffered: ({ view }) => view.time !== null,
      effect: change((view) => limitToYears(view, null)),
    }),
  ];
}

function displayCommands(data: AtlasData): SearchItem[] {
  const contexts = contextsOf(data);
  const speak = languages.map((language) =>
    command(contexts, {
      key: `language/${language}`,
      // A reader looks for a language in its own words.
      say: () => phrase(contexts[language].words.commands.language),
      isOffered: ({ view }) => view.language !== language,
      effect: change((view) => changeDisplay(view, { language })),
    }),
  );
  const paint = themes.map((theme) =>
    command(contexts, {
      key: `theme/${theme}`,
      say: ({ words }) => phrase(words.commands.theme, words.settings.themes[theme]),
      isOffered: ({ view }) => view.theme !== theme,
      effect: change((view) => changeDisplay(view, { theme })),
    }),
  );
  const globe = command(contexts, {
    key: 'globe',
    say: ({ words }) => phrase(words.commands.globe),
    isOffered: ({ view }) => view.projection !== 'globe',
    effect: change((view) => changeDisplay(view, { projection: 'globe' })),
  });
  const flat = command(contexts, {
    key: 'flat',
    say: ({ words }) => phrase(words.commands.flat),
    isOffered: ({ view }) => view.projection === 'globe',
    effect: change((view) => changeDisplay(view, { projection: 'mercator' })),
  });
  return [...speak, ...paint, globe, flat];
}
