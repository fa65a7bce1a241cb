/** The English words of the charts; part of `enParts`. */
export const enCharts = {
  charts: {
    hint: 'Click a bar, or drag across years, to filter the map and every other view. Each table does the same by keyboard.',
    /** `noun` as the layer names its records: "GI projects", "个地理标志项目". */
    numberOf: (noun: string) => `Number of ${noun}`,
    fromRecords: 'Computed from the records of this atlas',
    notStated: (count: string, all: string) => `Not stated for ${count} of ${all}`,
    noneRecorded: (count: string, all: string) => `None recorded for ${count} of ${all}`,
    hasSeveral: 'Records with several values count under each of them',
    chosen: (values: string) => `Chosen: ${values}`,
    clear: 'Clear choice',
    clearOf: (chart: string) => `Clear choice: ${chart}`,
    /** Accessible name of a drawing; `values` are like "Tea: 3". */
    drawing: (title: string, unit: string, values: string[]) =>
      `Chart. ${title}. ${unit}. ${values.join('; ')}`,
    valueOf: (label: string, value: string) => `${label}: ${value}`,
    table: 'As a table',
    tableOf: (title: string) => `As a table: ${title}`,
    year: 'Year',
    largestOnly: (shown: string, all: string) =>
      `The ${shown} largest of ${all}; the table of the layer holds them all`,
    figures: 'Figures compared',
    measure: 'Measure',
    measureOption: (measure: string, unit: string, records: string) => `${measure} (${unit}; ${records})`,
    unit: (name: string) => `In ${name}`,
    noUnit: 'As a plain number',
    severalDots: 'A record with several figures has several dots',
    yearsDiffer: 'The figures are not all of the same year',
    hollow: 'Hollow dot: planned',
    figuresSource: 'Figures as their sources give them; the table names each source',
    noFigures: 'None of the records shown has this figure',
    record: 'Record',
    source: 'Source',
    series: (measure: string) => `${measure}: reported over time, and in this atlas`,
    reported: 'Reported',
    part: {
      start: 'Start',
      total: 'Reported total',
      addition: 'Addition in that year, not a total',
      planned: 'Planned, not counted',
    },
    further: (quantity: string) => `further ${quantity}`,
    startsDiffer: (years: string) => `Sources differ on the start: ${years}`,
    bySources: (year: string, count: number) => `${year} (${count === 1 ? '1 source' : `${count} sources`})`,
    inThisAtlas: 'In this atlas, by year',
    notDrawn: (claims: string) => `Reported without a year or in another unit, so not drawn: ${claims}`,
    claimsSource: 'Reported figures as their sources give them; bars computed from the records of this atlas',
    uniform: 'Nothing to compare',
    everyRecord: (facet: string, value: string, records: string) =>
      `${facet}: ${value} for every record (${records})`,
    oneValue: (facet: string, value: string, count: string, records: string) =>
      `${facet}: only ${value} is stated (${count} of ${records})`,
    noValue: (facet: string) => `${facet}: stated by no record`,
    noRecords: 'This layer holds no records, so there is nothing to draw',
  },
};
