/** The English words of the sources panel and citations; part of `enParts`. */
export const enSources = {
  sourcesPanel: {
    title: 'Sources',
    search: 'Search title or publisher',
    kind: 'Kind',
    allKinds: (count: string) => `All kinds (${count})`,
    kindCount: (kind: string, count: string) => `${kind} (${count})`,
    /** `shown` and `all` are numbers. */
    found: (shown: string, all: string) => `${shown} of ${all} sources, most used first`,
    none: 'No source matches. Try fewer words or another kind.',
    clear: 'Show all sources',
    /** Accessible name of the part that unfolds. */
    list: 'List of sources',
    rests: (count: number, formatted: string) =>
      count === 1 ? '1 record or claim rests on it' : `${formatted} records and claims rest on it`,
    nothingRests: 'No record or claim of the layers loaded rests on it.',
    open: 'Open the source',
    records: (layer: string, count: string) => `${layer} (${count})`,
    claims: (count: string) => `What was reported (${count})`,
    claim: (measure: string, said: string) => `${measure}: ${said}`,
    showAll: (count: string) => `Show all ${count}`,
    more: (count: string) => `Show ${count} more`,
    missing: (id: string) => `“${id}” is not in the list of sources.`,
    notLoaded: 'The list of sources could not be loaded.',
    /** In a list of sources; `count` is a number. */
    allThatRests: (count: string) => `All that rests on this source (${count})`,
    allThatRestsOn: (title: string, count: string) => `All that rests on the source “${title}” (${count})`,
  },
  citation: {
    subject: {
      atlas: 'Cite this atlas',
      layer: 'Cite this layer',
      record: 'Cite this record',
      source: 'Cite this source',
    },
    /** What the address and the dates in the citation are. */
    hint: 'The address is that of the present view; the first date is that of the data.',
    sourceHint: 'The date is that of the source; add the day on which you read it.',
    form: { text: 'Text (ISO 690)', bibtex: 'BibTeX', csl: 'CSL JSON' },
    copy: (form: string) => `Copy ${form}`,
    copyButton: 'Copy',
    copied: (form: string) => `${form} copied`,
    notCopied: (form: string) => `${form} is selected; copy it with Ctrl+C or Cmd+C`,
    failed: 'The citation could not be made; the connection may be down.',
  },
};
