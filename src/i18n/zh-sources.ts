/** The Chinese words of the sources panel and citations; part of `zh`. */
import type { enSources } from './en-sources.ts';

export const zhSources: typeof enSources = {
  sourcesPanel: { title: '来源' },
};
