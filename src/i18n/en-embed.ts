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
    builder: {
      title: 'Show this view on another site',
      language: 'Language',
      theme: 'Theme',
      controls: 'What readers can use',
      control: {
        zoom: 'Zoom buttons',
        legend: 'Legend',
        layers: 'Switching layers',
        details: 'Details of records',
      },
      locked: 'Map cannot be moved',
      colours: 'Colours of the site',
      accent: 'Accent',
      ground: 'Ground',
      colourOf: (part: string) => `Colour: ${part}`,
      width: 'Width',
      pixels: (width: string) => `${width} pixels`,
      preview: 'The view as it stands on the site',
      code: 'Code',
      form: { element: 'Element', frame: 'Frame', link: 'Link' },
      copy: 'Copy',
      copied: 'Copied',
      notCopied: 'The browser does not allow copying here. The code is selected: copy it with the keyboard.',
    },
  },
};
