/** The English words of the sources panel and citations; part of `en`. */
export const enSources = {
  sourcesPanel: { title: 'Sources' },
};
