/** The English words of questions about an area, and of what is nearest; part of `enParts`. */
export const enArea = {
  area: {
    title: 'Ask about an area',
    choose: 'Choose an area',
    draw: { box: 'Box', circle: 'Circle', polygon: 'Polygon' },
    drawGroup: 'Draw on the map',
    mapView: 'The part of the map now in view',
    place: 'Province, prefecture or country',
    placeHint: 'Type a name in English, Chinese or pinyin',
    placeGroups: {
      province: 'Provincial-level regions',
      prefecture: 'Prefectures',
      country: 'Countries and areas',
    },
    placesFound: (count: string) => `Places found: ${count}`,
    noPlace: (query: string) => `No province, prefecture or country found for “${query}”`,
    /** What to do next while drawing, by how many points are there. */
    next: {
      box: [
        'Click one corner on the map, then the opposite one; or press there, drag, and let go.',
        'Now the opposite corner.',
      ],
      circle: ['Click the centre on the map.', 'Now a point on the edge.'],
      polygon: [
        'Click the first corner on the map.',
        'Now the second corner.',
        'Now the third corner.',
        'Further corners, or end with a double click, with Enter, or on the first corner.',
      ],
    },
    nextByTouch: {
      box: ['Tap one corner on the map, then the opposite one.', 'Now tap the opposite corner.'],
      circle: ['Tap the centre on the map.', 'Now tap a point on the edge.'],
      polygon: [
        'Tap the first corner on the map.',
        'Now tap the second corner.',
        'Now tap the third corner.',
        'Tap further corners, or end with “Finish the polygon” or a tap on the first corner.',
      ],
    },
    withKeys:
      'By keyboard: with the focus on the map, arrow keys move it under the crosshair, the space bar sets a point, Backspace takes it back, Escape cancels.',
    toMap: 'Go to the map',
    backOnePoint: 'Undo the last point',
    finish: 'Finish the polygon',
    cancel: 'Cancel',
    orNumbers: 'Or enter numbers',
    editNumbers: 'View and change the numbers',
    apply: 'Apply the numbers',
    west: 'West (longitude)',
    south: 'South (latitude)',
    east: 'East (longitude)',
    north: 'North (latitude)',
    longitude: 'Longitude',
    latitude: 'Latitude',
    radius: 'Radius (km)',
    degreesHint: 'Decimal degrees (WGS 84); west and south are negative.',
    boxHint: 'A west that is greater than the east means a box across the 180° meridian.',
    polygonHint: 'To go on across the 180° meridian, count on: 190 is 170° W.',
    corners: 'Corners in their order',
    corner: (number: string) => `Corner ${number}`,
    cornerPart: (corner: string, part: string) => `${corner}, ${part.toLowerCase()}`,
    removeCorner: (number: string) => `Remove corner ${number}`,
    addCorner: 'Add a corner',
    wrong: {
      number: (from: string, to: string) => `Give a number from ${from} to ${to}`,
      radius: (most: string) => `Give a number of kilometres above 0, at most ${most}`,
      south: 'The south must be smaller than the north',
      east: 'The east must differ from the west',
    },
    chosen: 'The area',
    settings: 'Numbers and rules of the area',
    name: {
      box: 'Box',
      circle: (radius: string, centre: string) => `Circle of ${radius} round ${centre}`,
      polygon: (count: number, corners: string) =>
        count === 1 ? 'Polygon with 1 corner' : `Polygon with ${corners} corners`,
      near: (radius: string, record: string) => `Within ${radius} of ${record}`,
    },
    fromTo: (southWest: string, northEast: string) => `${southWest} to ${northEast}`,
    kilometres: (number: string) => `${number} km`,
    size: (number: string) => `about ${number} km²`,
    measuredFrom: 'Measured from',
    zoom: 'Zoom to the area',
    clear: 'Clear the area',
    rule: 'When a county or country counts',
    rules: {
      overlap: 'Any overlap',
      'inner-point': 'By its inner point',
    },
    ruleHints: {
      overlap: 'It counts as soon as any part of it lies in the area; a shared border alone is not enough.',
      'inner-point': 'It counts when the one point inside it that stands for it lies in the area.',
    },
    pointsRule: 'A point counts when it lies in the area, whatever its uncertainty.',
    placeRule:
      'Records are counted by the division or country code that they carry, not by shape. A record for a whole country does not count for its provinces and prefectures.',
    onlyInArea: 'Show only what lies in this area',
    onlyInAreaHint: 'The map, all counts, the table and the charts then follow.',
    chip: (area: string) => `Only in the area: ${area}`,
    inside: 'What lies inside',
    total: (count: number, formatted: string) =>
      count === 1 ? '1 record in the area' : `${formatted} records in the area`,
    /** `inside` is a number, in Chinese with its measure word, `all` a number with the layer's noun: "9 of 58 GI projects". */
    insideOf: (inside: string, all: string) => `${inside} of ${all}`,
    /** "9 of 58 GI projects", "11 counties or districts". */
    inCounties: (records: string, counties: string) => `${records}, in ${counties}`,
    counties: (count: number, formatted: string) =>
      count === 1 ? '1 county or district' : `${formatted} counties or districts`,
    switchedOff: 'switched off',
    filtered: 'Only records that pass the filters are counted.',
    list: 'Show the list',
    listOf: (layer: string) => `Show the list: ${layer}`,
    listCut: (shown: string, all: string) => `The first ${shown} of ${all}; the download has all.`,
    nothing: 'Nothing here',
    nothingHint: {
      plain: 'No record of any layer lies in this area. A larger area may hold some.',
      filtered: 'No record lies in this area and passes the filters.',
    },
    enlarge: 'Double its width',
    useOverlap: 'Count by any overlap',
    problem: {
      'too-few-corners':
        'This polygon has fewer than three different corners. Add corners in the list, or draw it anew.',
      'crosses-itself':
        'The outline crosses itself, so it has no clear inside. Move or remove a corner in the list, or draw it anew.',
      empty:
        'This area has no size: its corners lie on one line or one point. Change the numbers, or draw it anew.',
      'too-large': 'This area is too large to be measured. Choose a smaller one.',
      'unknown-place':
        'No province, prefecture or country of this atlas has this code. Choose one from the list above.',
      'unknown-record':
        'The record that distances are measured from is not in the atlas, or its layer could not be loaded. Choose another area.',
    },
    notLimited: 'Until then the layers are not limited to it.',
    drawAnew: 'Draw it anew',
    method: 'Distances are great-circle distances on a sphere with a radius of 6,371 km.',
    /** Under the precision of a selected point. */
    uncertainty: (radius: string) =>
      `The dashed circle on the map has a radius of ${radius}: the true place may lie anywhere within it.`,
    uncertaintyEstimated: (radius: string) =>
      `The dashed circle on the map has a radius of ${radius}, which is this atlas’s own estimate: the true place may lie anywhere within it.`,
  },
  nearest: {
    heading: 'Nearby',
    /** `from` and `among` are two of the phrases below. */
    basis: (from: string, among: string) => `${from}, ${among}`,
    from: {
      point: 'From this point',
      innerPoint: 'From the inner point of the county',
      innerPoints: 'From the nearest of the inner points of its counties',
    },
    /** `records`: a number with the layer's noun. */
    among: (records: string) => `among ${records} in this atlas`,
    amongFiltered: (records: string) => `among ${records} that pass the filters`,
    method:
      'Great-circle distances on a sphere with a radius of 6,371 km. A county is measured at its inner point, a record of several counties at the nearest one.',
    /** `host`: what a record of the origin's layer is called. */
    closest: (host: string) => `Its nearest ${host} in this atlas`,
    closestFiltered: (host: string) => `Its nearest ${host} of those that pass the filters`,
    uncertain: (radius: string) => `place known to about ${radius}`,
    none: 'No record passes the filters, so there is nothing to measure to.',
    within: (radius: string) => `What lies within ${radius}`,
  },
};
