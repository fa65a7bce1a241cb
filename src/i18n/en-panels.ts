/** The English words of detail, claims and about; part of `enParts`. */
export const enPanels = {
  detail: {
    close: 'Close details',
    zoomTo: 'Zoom to place',
    evidence: (grade: string) => `Evidence: ${grade.toLowerCase()}`,
    evidenceSources: 'Sources:',
    place: 'Place',
    facts: 'Details',
    figures: 'Figures',
    figuresCaption: 'Figures with year and source',
    value: 'Value',
    year: 'Year',
    source: 'Source',
    yearNotStated: 'not stated',
    notes: 'Notes',
    disagreements: 'Sources say different things',
    sources: 'Sources',
    /** Read out for the number of a source, "[3]". */
    sourceNumber: (number: number) => `Source ${number}`,
    sourceKind: {
      official: 'Official publication',
      institution: 'Page of an institution',
      journal: 'Journal',
      academic: 'Academic work',
      news: 'News',
      media: 'Media',
      company: 'Page of a company',
      repost: 'Repost',
      forum: 'Forum',
      page: 'Web page',
    },
    readOnCopy: 'read on a copy, so cited without a link',
    newTab: 'opens in a new tab',
    sourceUnknown: (id: string) => `Source “${id}” is not in the list of sources`,
    basis: {
      named_in_source: 'Named in the source',
      gi_name: 'The GI carries the county’s name',
      prefecture_member: 'Assumed: member of the prefecture',
      recalled: 'Assumed: from memory, no page read',
    },
    povertyCounty: 'Former national poverty county',
    povertyCountyUntil: (year: string) => `Former national poverty county; left the poverty list in ${year}`,
    notPovertyCounty: 'Was not a national poverty county',
    leftPovertyList: (year: string) => `Left the poverty list in ${year}`,
    within: (kilometres: string) => `Within about ${kilometres} km`,
    coordinates: 'Coordinates',
    /** Absolute degrees: "24.438° N, 118.097° E". */
    position: (latitude: string, north: boolean, longitude: string, east: boolean) =>
      `${latitude}° ${north ? 'N' : 'S'}, ${longitude}° ${east ? 'E' : 'W'}`,
    coordinatesFrom: 'Origin of the coordinates',
    leftOut: 'The current filters leave this record out of the map.',
    switchedOff: 'Its layer is switched off.',
    notDrawn: 'Not drawn: boundary missing',
    missingTitle: 'Not in the atlas',
    missing: (name: string) =>
      `“${name}” is not in this version of the atlas; it may have been renamed or removed.`,
    kind: {
      country: 'Country or area',
      province: 'Provincial-level region',
      prefecture: 'Prefecture',
      county: 'County or district',
    },
    code: (code: string, former: string | undefined) =>
      former === undefined ? `Division code ${code}` : `Division code ${code} (formerly ${former})`,
    liesIn: 'Lies in',
    recordsHere: 'Records here',
    noRecordsHere: 'No record here with the current layers and filters.',
  },
  claims: {
    title: 'What was reported',
    programmeTitle: 'What was reported of the work as a whole',
    /** `records`: a number with the layer's noun; `grades`: "9 confirmed, 20 related". */
    inThisAtlas: (records: string, grades: string) => `In this atlas: ${records} (${grades})`,
    gradeCount: (grade: string, count: string) => `${count} ${grade.toLowerCase()}`,
    wholeLayer: 'What is counted here is the whole layer, whatever filters are set.',
    /** One line; each part may end with brackets of its own. */
    pair: (measure: string, reported: string, shown: string) =>
      `${measure}: ${reported} reported; ${shown} in this atlas`,
    all: (count: string) => `All that was reported, with sources (${count})`,
    caption: 'Figures that were reported beside what this atlas shows',
    reported: 'Reported',
    shown: 'In this atlas',
    /** Who says so, where sources differ; `further`: how many that do not say what stands before; none when the same do. */
    sources: (count: number, further: boolean) => {
      if (count === 0) return 'The same source also says';
      if (further) return count === 1 ? 'Another source says' : `${count} other sources say`;
      return count === 1 ? 'One source says' : `${count} sources say`;
    },
    ofYear: (year: string) => `For ${year}`,
    /** Before the names of publishers. */
    by: 'By ',
    nextPublisher: '; ',
    inBrackets: (date: string) => ` (${date})`,
    counted: {
      counties: (count: number, formatted: string) => (count === 1 ? '1 county' : `${formatted} counties`),
      'national-poverty-counties': (count: number, formatted: string) =>
        count === 1 ? '1 national poverty county' : `${formatted} national poverty counties`,
      provinces: (count: number, formatted: string) =>
        count === 1 ? '1 provincial-level region' : `${formatted} provincial-level regions`,
    },
    condition: (facet: string, values: string) => `${facet}: ${values}`,
    assumed: (count: string) => `Of these, ${count} assumed: no source names them`,
    /** `figure`: what was reported beyond what is shown, with its unit. */
    remainder: (figure: string) => `Not yet shown here: ${figure}`,
    notCompared: 'Not counted in the records',
    show: (records: string) => `Show these ${records} on the map`,
    others: (count: string) => `Also reported (${count})`,
    sourcesOf: (count: string) => `Sources of these figures (${count})`,
    otherwise: 'Another source says otherwise',
    unknownLayer: (layer: string) => `About “${layer}”, which is not a layer of this atlas`,
    unknownRecord: (record: string) => `About “${record}”, which is not in this layer`,
    /** `figure` is formatted, `context` are words of the data: "1,667 TISCs" and "in 93 countries". */
    withContext: (figure: string, context: string) => `${figure} ${context}`,
  },
  /** What leaves records out, where it is told with a picture or a file. */
  limits: {
    withUndated: (years: string) => `${years}, and records without a year`,
  },
  about: {
    title: 'About this atlas',
    versions: 'Fixed versions of the data',
    versionsHint:
      'For papers and other sites: a link to one of them shows this view with its data for ever, whatever is added or corrected later.',
    versionOf: (date: string, id: string) => `As of ${date} (${id})`,
    marks: 'Evidence and how it is drawn',
    marksHint: 'Each mark shows how sure its evidence is; on the left as an area, on the right as a point.',
    exactness: 'How exact the location is',
    exactnessHint:
      'A ring around a point, or a dashed edge around a county, shows that the place is known only roughly.',
    contents: 'What the atlas holds',
    layer: 'Layer',
    records: 'Records',
    sources: 'Sources',
    notLoaded: 'not loaded',
    sourcesTotal: (all: string, copies: string) =>
      `${all} sources in all. ${copies} of them were read on a copy of another publisher’s page and are cited without a link.`,
    dataDate: (date: string) => `Data as of ${date}.`,
    boundaries: 'Boundaries',
    origin: {
      'natural-earth':
        'Country borders come from Natural Earth (1:50 million), in the edition of Visionscarto, which mostly follows control on the ground. The provinces, prefectures and counties of China come from Tianditu data of May 2024. All are simplified.',
      cn: 'China is drawn from the national outline of Tianditu (May 2024), with the dash line as a line; the borders of other countries come from Natural Earth (1:50 million), cut where they meet China. The provinces, prefectures and counties of China come from the same Tianditu data. All are simplified.',
    },
    terms: 'Origin and terms of the boundary files',
    disclaimer: 'Disclaimer',
    reviewNumber: (number: string) => `Map review number: ${number}`,
  },
};
