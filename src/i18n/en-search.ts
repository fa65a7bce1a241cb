/** The English words of the search box; part of `en`. */
export const enSearch = {
  search: {
    label: 'Search the atlas',
    placeholder: 'Place, record, action…',
    hint: 'English, Chinese, pinyin or its initials',
    clear: 'Clear the search',
    results: 'Search results',
    groups: {
      recent: 'Chosen recently',
      record: 'Records',
      place: 'Places',
      layer: 'Layers',
      source: 'Sources',
      view: 'Views of the map',
      filter: 'Filters',
      action: 'Actions',
      archive: 'Records of large layers',
    },
    /** Under the best matches of a group. */
    further: (count: string) => `and ${count} more: type on`,
    none: (query: string) => `Nothing found for “${query}”`,
    reading: 'Reading the names…',
    looking: 'Still looking in the large layers…',
    found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
    suggested: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    /** Each after its key. */
    keys: { open: 'search from anywhere', move: 'move', choose: 'choose', close: 'close' },
    /** Second line of a place: its kind, and the place it lies in. */
    placeIn: (kind: string, parent: string) => `${kind}, ${parent}`,
    /** Second line of a layer; `records` is a number with the layer's noun. */
    layerState: (isOn: boolean, records: string) => `${isOn ? 'on' : 'off'}, ${records}`,
  },
};
