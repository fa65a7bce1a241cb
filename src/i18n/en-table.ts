/** The English words of the table; part of `enParts`. */
export const enTable = {
  table: {
    /** Read out once when the table takes the focus. */
    hint: 'Enter on a heading sorts. Enter on a row selects the record; once more shows it on the map.',
    name: 'Name',
    place: 'Place',
    /** A county that no source names. */
    assumed: (county: string) => `${county} (assumed)`,
    figures: 'Number of figures',
    sources: 'Number of sources',
    /** A field that holds a list is shown by how many entries it has. */
    entriesOf: (field: string) => `${field} (entries)`,
    /** Read out for a cell that holds only a dash. */
    noValue: 'not stated',
    columns: 'Columns',
    choose: 'Columns of the table',
    standardColumns: 'Standard columns',
    widthOf: (column: string) => `Width of the column ${column}`,
    pixels: (width: string) => `${width} pixels`,
    selectedLeftOut: (name: string) => `Selected, but left out by the filters: ${name}`,
    switchedOff: 'This layer is switched off on the map',
    switchOn: 'Show it on the map',
    noRecords: 'This layer has no records',
  },
};
