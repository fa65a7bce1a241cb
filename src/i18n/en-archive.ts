/** The English words for layers whose records lie in an archive; part of `enParts`. */
export const enArchive = {
  archive: {
    wholeHint: 'This layer is too large to be counted by place: its count is that of the whole layer.',
    noTable: (records: string) =>
      `With ${records} this layer is too large to be listed. Its charts and filters count all of them.`,
    /** After `noTable`, where there is an index. */
    noTableSearch: 'The search box finds single ones.',
    noArea: 'Too large to be asked about an area; not counted here.',
    /** Where nothing else lies in an area. */
    notAsked: (layers: string) => `Not counted, as too large to be asked about an area: ${layers}.`,
    resting: (records: string) => `${records}, too many to be listed here`,
    dotted:
      'Each record is a dot, full where its evidence is confirmed, hollow where it is not. From afar only some of them are drawn; the counts are of all.',
    marksFailed: (layer: string) => `The marks of “${layer}” cannot all be drawn`,
    retryMarks: (layer: string) => `Try again to draw ${layer}`,
    searchFailed: (layer: string) => `“${layer}” cannot be searched now: its index could not be read.`,
    recordTitle: 'Record not at hand',
    recordFailed: 'The record could not be fetched from the index of its layer.',
    noIndex: 'This layer has no index to find a single record by. Look for it on the map and click on it.',
    retryRecord: 'Try again to fetch the record',
  },
};
