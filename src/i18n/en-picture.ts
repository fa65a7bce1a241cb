/** Words of pictures of the view, and of the dialog that saves them. */
export const enPicture = {
  picture: {
    title: 'Save a picture',
    type: 'Kind of file',
    types: { png: 'PNG', svg: 'SVG', pdf: 'PDF' },
    typeHints: {
      png: 'Pixels: for slides, documents and messages.',
      svg: 'Vectors: for print, and to work on further. Its texts can be edited.',
      pdf: 'A page at 300 dots per inch: to print and to send. Its texts can be searched and copied.',
    },
    sheet: 'Size',
    sheets: {
      slide: 'Slide, 16:9',
      square: 'Square',
      'a4-landscape': 'A4 landscape',
      'a4-portrait': 'A4 portrait',
      'a3-landscape': 'A3 landscape',
      'a3-portrait': 'A3 portrait',
    },
    resolution: 'Resolution',
    times: (scale: string) => `${scale}×`,
    /** Both are numbers. */
    pixels: (width: string, height: string) => `${width} × ${height} pixels`,
    /** `size`: as `pixels` says it. */
    onPaper: (size: string, dots: string) => `${size}, ${dots} dots per inch`,
    tooManyPixels:
      'The picture has more pixels than this browser can hold now, and nothing was saved. Choose a lower resolution or a smaller size, or SVG.',
    preview: 'Preview',
    previewOf: (what: string) => `Preview. ${what}`,
    previewWaiting: 'Drawing the preview…',
    previewFailed: 'The preview could not be drawn. Choose the size again to try once more.',
    flat: 'The picture shows the flat map, with north at the top.',
    drawing: 'Drawing the map',
    copy: 'Copy',
    copied: 'The picture is on the clipboard',
    cannotCopy:
      'This browser does not let pages copy pictures, or not from this address. Save the picture instead.',
    notAllowed: 'The browser did not allow the picture to be copied. Allow it, or save the picture instead.',
    alt: (layers: string) => `Map showing ${layers}`,
    withoutLayers: 'Map without any layer',
    filters: 'Filters',
    /** `ofDay`: the sentence that says of which day the data are. */
    fixed: (ofDay: string, version: string) => `${ofDay} Fixed version ${version}.`,
    selected: (name: string) => `Outlined: ${name}`,
    nearest: (name: string, layer: string) => `Outlined: ${name}, with lines to the nearest: ${layer}`,
    between: '; ',
    sourceCount: (count: number, formatted: string) => (count === 1 ? '1 source' : `${formatted} sources`),
    /** After names of publishers. */
    afterNames: (count: string, hasOthers: boolean) => (hasOthers ? ` and others (${count})` : ` (${count})`),
    metres: (number: string) => `${number} m`,
    scale: (length: string, where: string) => `${length} at ${where}`,
    latitude: (degrees: string, isNorth: boolean) => `${degrees}° ${isNorth ? 'N' : 'S'}`,
    equator: 'the equator',
  },
};
