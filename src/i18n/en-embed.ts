/** Words of the atlas in a page of somebody else, and of the dialog that makes the code for it. */
export const enEmbed = {
  embed: {
    openFull: 'Open in the full atlas',
    /** Beside a link that opens a new tab. */
    newTab: 'new tab',
    key: 'Legend',
    layers: 'Layers',
    sources: (count: string) => `Sources (${count})`,
    gestures: {
      mac: 'Hold ⌘ and scroll to zoom the map',
      other: 'Hold Ctrl and scroll to zoom the map',
      touch: 'Move the map with two fingers',
    },
  },
};
