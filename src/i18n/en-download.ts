/** The English words of downloads of data; part of `enParts`. */
export const enDownload = {
  download: {
    open: 'Download data',
    openOf: (layer: string) => `Download the data of ${layer}`,
    title: 'Download data',
    layer: 'Layer',
    which: 'Records',
    as: 'Format',
    /** `records`: a number with the layer's noun, "58 GI projects". */
    all: (records: string) => `All ${records}`,
    /** `part`: a number, in Chinese with its measure word; `all`: a number with the layer's noun. */
    of: (part: string, all: string) => `${part} of ${all}`,
    /** `records`: as `of` says it. */
    shown: (records: string) => `What the filters leave: ${records}`,
    inside: (records: string, area: string) => `Of these, what lies in the area (${area}): ${records}`,
    format: {
      xlsx: 'Excel workbook (XLSX)',
      csv: 'CSV tables',
      geojson: 'GeoJSON',
      json: 'Layer file (JSON)',
    },
    hint: {
      xlsx: 'Opens in Excel, WPS and LibreOffice: records, entries, figures and sources on a sheet each, and a sheet that says what they are and how to cite them.',
      csv: 'The same tables as text, for other programs. A ZIP file with a README.',
      geojson:
        'The records on their shapes or points, for QGIS, ArcGIS and web maps. A ZIP file with a README.',
      json: 'The layer as this atlas keeps it, in both languages: it can go into the data of an atlas. A ZIP file with a README.',
    },
    /** In the name of a ZIP file: what is in it. */
    formName: { csv: 'CSV', geojson: 'GeoJSON', json: 'layer file' },
    /** In the name of a file that does not hold all records. */
    part: (layer: string) => `${layer} (part)`,
    archive: (records: string) =>
      `The ${records} of this layer lie in map tiles. This page only ever has the tiles in sight, so it cannot make a complete table. The files that it reads can be downloaded:`,
    archiveFile: {
      tiles: 'All records, as map tiles (PMTiles)',
      summary: 'How many records share the same values (JSON)',
      index: 'Names and places of single records (text)',
    },
    noShapes:
      'The boundaries could not be loaded, so the records have no shapes. Load the page anew and try again, or choose another format.',
    table: {
      records: 'Records',
      entries: 'Entries',
      figures: 'Figures',
      sources: 'Sources',
      readme: 'README',
    },
    /** Headings of the tables. */
    column: {
      id: 'Identifier',
      name: 'Name',
      otherName: 'Name in Chinese',
      places: 'Place',
      codes: 'Code',
      longitude: 'Longitude',
      latitude: 'Latitude',
      precision: 'Location precision',
      evidence: 'Evidence',
      notes: 'Notes',
      disagreements: 'Sources say different things',
      sources: 'Sources',
      sourceIds: 'Identifiers of sources',
      links: 'Links',
      record: 'Identifier of the record',
      recordName: 'Record',
      field: 'Field',
      type: 'Type',
      year: 'Year',
      period: 'Time in words',
      text: 'Text',
      details: 'Details',
      note: 'Note',
      measure: 'Measure',
      qualifier: 'Qualifier',
      value: 'Value',
      unit: 'Unit',
      source: 'Identifier of the source',
      title: 'Title',
      publisher: 'Publisher',
      kind: 'Kind',
      date: 'Date',
      link: 'Link',
    },
    qualifier: { 'more-than': 'more than', about: 'about', nearly: 'nearly', planned: 'planned' },
    readme: {
      cite: 'How to cite',
      address: 'The address opens the atlas with the same records.',
      dates: 'Dates',
      /** Both are days. */
      datesAre: (data: string, today: string) => `Data of ${data}; downloaded on ${today}.`,
      records: 'Records',
      whole: (records: string) => `All ${records} of the layer.`,
      /** `records`: "14 of 58 GI projects". */
      partOf: (records: string) => `${records}: those that meet all of these conditions:`,
      file: 'What is here',
      about: {
        xlsx: 'A sheet for each table. A record is one row of “Records”; its entries and figures stand on their own sheets once more, with the identifier of the record, and each source once on “Sources”.',
        csv: 'A file for each table: UTF-8 with a byte order mark, commas between the cells. A record is one row of the records; its entries and figures stand in tables of their own once more, with the identifier of the record, and each source once in the table of sources. A text that a spreadsheet might take for a formula has an apostrophe before it.',
        geojson:
          'One file after RFC 7946: WGS 84, longitude before latitude, a feature for each record, which has the names below as properties; words stand as name_en and name_zh. The shapes of several counties of one record are joined. A record whose shape is not known has none (null); codes whose shapes alone are missing stand in missing_shapes. The sources stand in full beside the features.',
        json: 'The layer file, which can be put into data/layers of an atlas that has the same sources, units and neighbouring layers, such as this one; `npm run check:data` says whether it fits, and which stories name records that a part leaves out. For another atlas, the sources and units that it refers to are in the folder for-another-atlas.',
      },
      fields: 'Fields',
      fieldType: {
        category: 'one or several of these values',
        year: 'year',
        number: 'number',
        boolean: 'yes or no',
        text: 'text',
        entries: 'a list of entries',
        measure: 'figures, each with its unit',
      },
      meaning: {
        id: 'the short name of the record, the same in every format and of every date',
        codes:
          'administrative division code (GB/T 2260) of each county; country code (ISO 3166-1 alpha-3) of each country',
        lon: 'degrees, WGS 84',
        lat: 'degrees, WGS 84',
        precision: 'how exactly the place is known',
        evidence: 'how strong the evidence is, see below',
        disagreements: 'what sources say differently, side by side',
      },
      evidence: 'Evidence',
      sources: 'Sources',
      noSources: 'The list of sources could not be loaded; the identifiers stand with the records.',
      boundaries: 'Boundaries',
      boundariesAre:
        'Counties are simplified by 150 to 1,000 m, countries by 2,000 m: for overviews, not for measuring, navigation or any official use. Origin, changes and terms in full:',
      noticeFile: 'the file geo/NOTICE.md of the atlas',
      disclaimer: 'Disclaimer',
      terms: 'Terms',
      termsAre:
        'The records were put together from the sources named here, which keep their own terms. What people contribute to the atlas is under the MIT licence.',
    },
  },
};
