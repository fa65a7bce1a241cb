/** Words of what readers take away: stories as files. */
export const enShare = {
  share: {
    takeAlong: 'Take it along',
    takeAlongStory: (story: string) => `Take “${story}” along`,
    title: (story: string) => `Take “${story}” along`,
    choose: 'As what',
    powerpoint: 'PowerPoint slides',
    powerpointHint:
      'A slide for each scene, with the map as a picture, words that you can edit, and the notes: for a talk on another computer, or with slides of your own.',
    slides: 'PDF slides',
    slidesHint: 'A page for each scene: to show anywhere, to send, or to print.',
    handout: 'PDF handout',
    handoutHint:
      'A4 pages with the map above and the words and the notes below: to read, and to hand out on paper.',
    /** In the name of the file, which is in the language of its words. */
    handoutName: { en: 'Handout', zh: '讲义' },
    oneFile: 'The atlas as one file',
    /** `size`: in megabytes. */
    oneFileHint: (size: string) =>
      `One HTML file of ${size} MB with the whole atlas in it, which opens with this story by a double click, in Chrome, Edge or Firefox: for a computer without a network.`,
    thisIsOneFile: 'This atlas is one file already: to take the story along, copy that file.',
    thisIsOneFileOwn:
      'This atlas is one file already: copy that file. What you have written in this browser is not in it; save the story as a file of its own as well.',
    oneFileIsCurrent:
      'The atlas as one file has the current data, not those of this fixed version: show the current data to take it along.',
    fetching: (size: string) => `Fetching the atlas (${size} MB)`,
    oneFileFailed: {
      network:
        'The atlas as one file did not come: the connection may be down. Save again when there is a network.',
      missing:
        'The site does not have the atlas as one file. Whoever keeps the site can put it there: it is atlas.html among the built files.',
      'not-whole':
        'What came is not the whole file: the connection broke off, or another page came in its place, such as one to sign in to a network. Save again.',
      'other-version':
        'The site has another version of the atlas by now. Load this page anew, or load the new version when it is offered; then save again.',
    },
    language: 'Language',
    save: 'Save',
    cancel: 'Cancel',
    preparing: 'Preparing…',
    /** Both are numbers. */
    scene: (number: string, total: string) => `Scene ${number} of ${total}`,
    /** What the picture of a map shows; `layers` is a list of their titles, empty where none is shown. */
    mapOf: (scene: string, layers: string) =>
      layers === '' ? `Map of “${scene}”` : `Map of “${scene}”, showing ${layers}`,
    /** A layer whose marks only the map engine draws. */
    notDrawn: (layer: string) => `${layer}: not in this picture`,
    /** The layer is shown, but no record of it lies there and passes the filters. */
    nothingDrawn: (layer: string) => `${layer}: none in this picture`,
    sources: 'Sources',
    writing: 'Writing the file',
    saved: (fileName: string) => `Saved as ${fileName}`,
    cancelled: 'Cancelled; nothing was saved',
    /** A part of the program that makes the file. */
    missing:
      'A part of the atlas that is needed for this could not be loaded, and nothing was saved. Check the connection, then try again; if that fails although there is a connection, load the page anew.',
    failed:
      'The file could not be made, and nothing was saved. Save again; if that fails too, close other tabs and programs, load the page anew, and save once more.',
  },
};
