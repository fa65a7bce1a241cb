/** Words of the atlas in a page of somebody else, and of the dialog that makes the code for it. */
import { failureWords } from './failure.ts';

export const enEmbed = {
  embed: {
    openFull: 'Open in the full atlas',
    /** Beside a link that opens a new tab. */
    newTab: failureWords.en.newTab,
    key: 'Legend',
    layers: 'Layers',
    gestures: {
      mac: 'Hold ⌘ and scroll to zoom the map',
      other: 'Hold Ctrl and scroll to zoom the map',
      touch: 'Move the map with two fingers',
    },
    still: 'A picture in place of the map: this browser or computer cannot run the map itself.',
    stillSandboxed:
      'A picture in place of the map: the page around it does not let the map run. Whoever keeps that page can add allow-same-origin to the sandbox of the frame.',
    builder: {
      title: 'Show this view on another site',
      holds:
        'It shows what the atlas shows now: the part of the map, layers, filters, years and story. To show something else, close this and change it there.',
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
      ground: 'Background',
      colourOf: (part: string) => `Colour: ${part}`,
      data: 'Data',
      currentData: 'Current data',
      changes: 'Follows every later addition and correction.',
      stays: 'For a paper: stays as it is, whatever is added or corrected later.',
      width: 'Width of the preview',
      pixels: (width: string) => `${width} pixels`,
      preview: 'The view as it stands on the site',
      previewFailed:
        'The preview could not be loaded; the connection may be down. The code holds all the same.',
      code: 'Code',
      form: { element: 'Element', frame: 'Frame', link: 'Link' },
      hint: {
        element:
          'For pages that may load a script: takes the height it needs, loads when it comes near the screen, and shows a picture until then.',
        frame: 'For pages without scripts of others, such as those of most content management systems.',
        link: 'For text and mail: opens the view in the full atlas.',
      },
      copy: 'Copy',
      copied: 'Copied',
      notCopied: 'The browser does not allow copying here. The code is selected: copy it with the keyboard.',
    },
  },
};
