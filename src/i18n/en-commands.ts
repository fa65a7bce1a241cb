/** The English words of what can be done from the search box; part of `enParts`. */
export const enCommands = {
  /** `name`: the line in the list; `done`: what is announced; `also`: further words that find it. */
  commands: {
    embed: {
      name: () => 'Show this view on another site',
      done: () => 'Choices and code for another site, open',
      also: 'embed embedding iframe website code widget',
    },
    showLayer: {
      name: (layer: string) => layer,
      done: (layer: string) => `${layer} switched on, legend and filters open`,
      also: 'layer legend',
    },
    switchOn: {
      name: (layer: string) => `Switch on ${layer}`,
      done: (layer: string) => `${layer} switched on`,
      also: 'show turn enable',
    },
    switchOff: {
      name: (layer: string) => `Switch off ${layer}`,
      done: (layer: string) => `${layer} switched off`,
      also: 'hide turn disable',
    },
    openTable: {
      name: (layer: string) => `Open the table of ${layer}`,
      done: (layer: string) => `Table of ${layer} opened`,
      also: 'show list rows',
    },
    download: {
      name: (layer: string) => `Download the data of ${layer}`,
      done: (layer: string) => `Choose what to download of ${layer}`,
      also: 'export save excel xlsx csv geojson json',
    },
    closeTable: { name: () => 'Close the table', done: () => 'Table closed', also: 'hide' },
    openCharts: {
      name: (layer: string) => `Open the charts of ${layer}`,
      done: (layer: string) => `Charts of ${layer} opened`,
      also: 'show graphs diagrams',
    },
    closeCharts: { name: () => 'Close the charts', done: () => 'Charts closed', also: 'hide' },
    colourBy: {
      name: (layer: string, field: string) => `Colour ${layer} by: ${field}`,
      done: (layer: string, field: string) => `${layer} coloured by: ${field}`,
      also: 'color',
    },
    filter: {
      name: (layer: string, facet: string, value: string) => `Filter ${layer}: ${facet} = ${value}`,
      done: (layer: string, facet: string, value: string) => `Filter set: ${layer}, ${facet} = ${value}`,
      also: 'only',
    },
    removeFilter: {
      name: (layer: string, facet: string, value: string) =>
        `Remove filter from ${layer}: ${facet} = ${value}`,
      done: (layer: string, facet: string, value: string) => `Filter removed: ${layer}, ${facet} = ${value}`,
      also: 'clear',
    },
    clearLayer: {
      name: (layer: string) => `Clear the filters of ${layer}`,
      done: (layer: string) => `Filters of ${layer} cleared`,
      also: 'remove reset',
    },
    clearAll: {
      name: () => 'Clear all filters',
      done: () => 'All filters cleared',
      also: 'remove reset',
    },
    limitToYears: {
      name: (years: string) => `Limit to years: ${years}`,
      done: (years: string) => `Limited to ${years}`,
      also: 'time period only',
    },
    allYears: {
      name: () => 'Show all years',
      done: () => 'All years are shown',
      also: 'time clear limit',
    },
    onlyInView: {
      name: () => 'Only in this view',
      done: () => 'Only records in this view are shown',
      also: 'visible part map',
    },
    notOnlyInView: {
      name: () => 'Show records outside this view too',
      done: () => 'Records outside this view are shown too',
      also: 'only visible part map',
    },
    area: {
      name: () => 'Ask about an area',
      done: () => 'Questions about an area opened',
      also: 'draw box circle polygon within distance',
    },
    sources: {
      name: () => 'Open the sources',
      done: () => 'Sources opened',
      also: 'references citations evidence bibliography',
    },
    share: {
      name: () => 'Share this view',
      done: () => 'Share this view: opened',
      also: 'link address send copy QR code',
    },
    picture: {
      name: () => 'Save a picture of this view',
      done: () => 'Save a picture: opened',
      also: 'image export print PNG SVG PDF',
    },
    about: {
      name: () => 'About this atlas',
      done: () => 'About this atlas: opened',
      also: 'help information',
    },
    language: {
      name: () => 'Switch to English',
      done: () => 'The atlas is now in English',
      also: 'language 语言 英文 英语',
    },
    theme: {
      name: (theme: string) => theme,
      done: (theme: string) => `${theme} chosen`,
      also: 'mode appearance colours',
    },
    globe: {
      name: () => 'Show as a globe',
      done: () => 'Shown as a globe',
      also: 'projection sphere',
    },
    flat: {
      name: () => 'Show as a flat map',
      done: () => 'Shown as a flat map',
      also: 'projection globe mercator',
    },
    view: {
      name: (view: string) => `Go to ${view}`,
      done: (view: string) => `The map goes to ${view}`,
      also: 'zoom fly',
    },
    start: {
      name: () => 'Back to start',
      done: () => 'The map goes back to the start',
      also: 'home reset whole',
    },
  },
};
