import { enSearch } from './en-search.ts';
import { failureWords } from './failure.ts';

/**
 * The words of the interface in English: strings, or functions where a number or a name goes in.
 * zh.ts has the same shape; a word missing there fails the build.
 */
export const en = {
  ...enSearch,
  dock: {
    table: 'Table',
    charts: 'Charts',
    /** Accessible name of the choice of layer. */
    layer: 'Layer in the table and charts',
    missingLayer: 'The layer it belongs to could not be loaded; the layers panel says why.',
  },
  tools: {
    title: 'Data beside the map',
    table: 'Table',
    charts: 'Charts',
    area: 'Ask about an area',
    sources: 'Sources',
    stories: 'Stories',
  },
  common: {
    /** A name and what belongs to it, for a listener: "2019: 5". */
    pair: (name: string, value: string) => `${name}: ${value}`,
    /** Clauses in a row: "2019: 5; 2020: 7". */
    clauses: (all: string[]) => all.join('; '),
    close: 'Close',
    yes: 'Yes',
    no: 'No',
    retry: failureWords.en.retry,
    loading: 'Loading…',
  },
  evidence: {
    title: 'Evidence',
    grade: { confirmed: 'Confirmed', related: 'Related', partial: 'Partial', unconfirmed: 'Unconfirmed' },
    /** What a grade means where the layer does not say it in its own words. */
    meaning: {
      confirmed: 'A source says exactly this.',
      related: 'A source links the parts, but does not make the claim itself.',
      partial: 'Only one link of the claim was found.',
      unconfirmed: 'General knowledge; no source was found.',
    },
  },
  precision: {
    title: 'Location precision',
    value: {
      county: 'County known',
      assumed: 'County assumed',
      country: 'Country known',
      site: 'Site, about 1 km',
      district: 'District',
      city: 'City',
      radius: 'Within a stated radius',
    },
  },
  place: {
    province: 'Province',
    country: 'Country or area',
  },
  problem: {
    reason: failureWords.en.reason,
    details: 'Technical details',
    file: 'File',
  },
  layers: {
    title: 'Layers',
    allLayers: 'All layers',
    closePanel: 'Close the layers panel',
    loading: (layer: string) => `Loading ${layer}…`,
    list: 'Layers, topmost first',
    /** `shown` is a number, in Chinese with its measure word, `all` a number with the layer's noun: "9 of 58 GI projects". */
    shownOf: (shown: string, all: string) => `${shown} of ${all}`,
    unfold: (layer: string) => `Legend and filters of ${layer}`,
    colourBy: 'Colour by',
    opacity: 'Opacity',
    order: 'Order',
    moveUp: (layer: string) => `Move ${layer} up`,
    moveDown: (layer: string) => `Move ${layer} down`,
    moved: (layer: string, position: number, count: number) => `${layer}: now ${position} of ${count}`,
    failed: (layer: string) => `The layer “${layer}” cannot be shown`,
    retry: (layer: string) => `Try again to load ${layer}`,
    notDrawn: (amount: string) => `Not drawn: boundary missing (${amount})`,
    noMatch: (records: string) => `No ${records} match the current filters`,
    noneInArea: 'None in the area',
  },
  legend: {
    title: 'Legend',
    noValue: 'No data',
    otherValues: (number: string) => `Other values (${number})`,
    of: (field: string) => `Legend: ${field}`,
    numberOf: (field: string) => `${field}, number of entries`,
    noEntries: 'None recorded',
    noRecord: 'No record in this layer',
    severalInArea: 'Several kinds in one place',
    severalInRecord: 'Several kinds',
    yearOrLater: (year: string) => `${year} or later`,
    orMore: (value: string) => `${value} or more`,
    range: (from: string, to: string) => `${from}–${to}`,
    toUnder: (from: string, to: string) => `${from} to under ${to}`,
    strongestOf: {
      records: 'A place with several records shows the strongest evidence among them.',
      entries: 'A place shows the strongest evidence among its entries.',
    },
    location: 'Location',
    assumed: 'County assumed',
    assumedHint: 'No source names this county; it was taken from the prefecture or from memory.',
    exactness: {
      exact: 'Exact to about 2 km',
      near: 'Within a district, or about 15 km',
      vague: 'Only the city or the wider area is known',
    },
    dotted:
      'From afar each record is a dot, full where its evidence is confirmed, hollow where it is not; zoom in for its whole mark.',
    cluster: 'Several records close together',
    clusterHint: 'The number says how many; click to zoom in or to fan them out.',
  },
  filters: {
    title: 'Filters',
    search: 'Search in this layer',
    clearLayer: 'Clear this layer’s filters',
    clearLayerOf: (layer: string) => `Clear the filters of ${layer}`,
    clearAll: 'Clear all filters',
    active: 'Active filters',
    showAll: (count: string) => `Show all ${count}`,
    showFewer: 'Show fewer',
    optionCount: (count: string) => `(${count})`,
    from: 'From year',
    to: 'To year',
    yearsWithout: (records: string) => `Hidden because no year is stated: ${records}`,
    chip: (layer: string, facet: string, value: string) => `${layer} · ${facet}: ${value}`,
    text: 'Text',
    quoted: (text: string) => `“${text}”`,
    remove: (filter: string) => `Remove filter: ${filter}`,
  },
  summary: {
    title: 'What is shown',
    noLayer: 'No layer is switched on',
    inView: 'In this view:',
    inArea: 'In the area:',
    inAreaAndView: 'In the area and in this view:',
    /** Where counts follow a part of the earth, and that of a layer cannot. */
    everywhere: 'counted everywhere: too large to be counted by place',
    /** `shown` is a number, in Chinese with its measure word, `all` a number with the layer's noun: "14 of 58 GI projects". */
    shownOf: (shown: string, all: string) => `${shown} of ${all}`,
    counties: (count: number, formatted: string) => (count === 1 ? '1 county' : `${formatted} counties`),
    provinces: (count: number, formatted: string) => (count === 1 ? '1 province' : `${formatted} provinces`),
    countries: (count: number, formatted: string) => (count === 1 ? '1 country' : `${formatted} countries`),
    /** "in 17 counties of 2 provinces". */
    countiesOf: (counties: string, provinces: string) => `${counties} of ${provinces}`,
    years: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    /** `amount` is a number, in Chinese with its measure word. */
    undated: (amount: string) => `${amount} without a year`,
    noneDated: 'no year stated',
    /** Puts together the records, where they lie, their years and how many state none; the last three may be empty. */
    line: (records: string, places: string, years: string, undated: string) =>
      [records, places && `in ${places}`, years].filter(Boolean).join(', ') + (undated && `; ${undated}`),
    spoken: (lines: string[]) => lines.join('. '),
    more: (count: number) => (count === 1 ? 'and 1 more layer' : `and ${count} more layers`),
    howCounted: 'How this is counted',
    counting:
      'A record counts once, also when it lies in several counties; each county, province and country counts once too. Counties include districts, cities and banners at county level, provinces include autonomous regions, municipalities and special administrative regions, and countries include areas. The years are those that the records shown here state.',
  },
  time: {
    limit: 'Limit to years',
    years: 'Years',
    perYear: (from: string, to: string) => `Records per year, ${from} to ${to}`,
    undatedHidden: (count: number, formatted: string) =>
      count === 1 ? '1 record without a year is hidden' : `${formatted} records without a year are hidden`,
    includeUndated: 'Include records without a year',
    player: 'Play through the years',
    play: 'Play',
    pause: 'Pause',
    stepBack: 'One year back',
    stepForward: 'One year forward',
    mode: 'Way of playing',
    modes: { window: 'Window moves', growing: 'Range grows' },
    speed: 'Speed',
    speeds: { slow: 'Slow speed', normal: 'Normal speed', fast: 'Fast speed' },
    noDatedLayer: 'No layer that is switched on states years',
    /** `action` is the word for play or pause. */
    playing: (years: string, action: string) => `${years} · ${action}`,
    onlyInView: 'Only in this view',
    onlyInViewHint: 'Counts and marks follow the part of the map you see',
  },
  map: {
    label: 'Map. Arrow keys move it, plus and minus zoom.',
    controls: 'Map controls',
    loading: 'Drawing the map…',
    failed: 'The map cannot be drawn here',
    failedHint:
      'It needs WebGL 2, which this browser or computer does not offer. Layers, filters, search and details still work.',
    sandboxedHint:
      'The page that shows the atlas in a frame does not let the map engine run. Layers, filters, search and details still work. Whoever keeps that page can add allow-same-origin to the sandbox of the frame.',
    notLoadedHint:
      'A part of the program could not be loaded; the connection may be down. Layers and filters still work.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    north: 'Face north',
    enterFullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    savePicture: 'Save a picture',
    cluster: (count: number, noun: string) => `${count} ${noun} close together`,
    further: (count: number) => `and ${count} more`,
  },
  app: {
    partFailed:
      'This part of the program could not be loaded; the connection may be down. If trying again does not help although there is one, load the page anew.',
    skipToLayers: 'Skip to layers',
    skipToMap: 'Skip to map',
    about: 'About',
    share: 'Share',
    boundaries: 'Boundaries: Natural Earth, Tianditu',
    mapReviewNumber: (number: string) => `Map review number: ${number}`,
    /** `date`: that of the data. */
    dataVersion: (date: string) => `Fixed version of the data, as of ${date}`,
    openLayers: 'Show layers',
    sheet: { taller: 'Enlarge panel', smaller: 'Shrink panel' },
    title: (atlas: string, selected: string) => `${selected} – ${atlas}`,
  },
  chooser: {
    title: 'Several records here',
    further: (count: string) => `and ${count} more: zoom in to part them`,
  },
  views: {
    title: 'Go to',
    start: 'Back to start',
  },
  settings: {
    language: 'Language',
    display: 'Display',
    theme: 'Theme',
    themes: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
    globe: 'Show as a globe',
  },
  notices: {
    languageFailed:
      'This language could not be loaded; the connection may be down. Choose it again to try once more.',
    linkFailed:
      'The story in the link was not opened: a part of the atlas did not come. Check the connection and open the link again.',
    noStory: 'The atlas does not have the story of this address; it may have been taken out.',
    ignored: (names: string) => `Parts of the address were not understood and are ignored: ${names}`,
    dismiss: 'Dismiss',
    fileFailed: (file: string) => `The file ${file} cannot be used.`,
  },
};
