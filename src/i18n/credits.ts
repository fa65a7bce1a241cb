/** The sources that a scene rests on. Pure. */
import type { FoundFigure } from '../atlas/found-figure.ts';
import type { Scene, Source } from '../atlas/schema.ts';
import type { Format } from './format.ts';
import { languageOf, sourceTitle } from './source-text.ts';

/** Ids of the sources of a scene and of its figures, each once: the scene's own first. */
export function citedIn(scene: Scene, figures: FoundFigure[]): string[] {
  return [...new Set([...scene.sources, ...figures.flatMap(citedBy)])];
}

/** A count rests on the records, each of which has its own sources on the map. */
function citedBy(found: FoundFigure): string[] {
  if (found.kind === 'claim') return [found.claim, ...found.otherwise].flatMap((claim) => claim.sources);
  return found.kind === 'record' ? [found.figure.source] : [];
}

/** Words with their language, where that is not the language of the page. */
export interface OwnWords {
  text: string;
  lang?: string;
}

export interface CreditWords {
  title: OwnWords;
  publisher: OwnWords | null;
  date: string | null;
  url: string | null;
}

/** A source in few words: what it is called, who published it, when. */
export function creditWords(source: Source, format: Format): CreditWords {
  const { publisher, date, url } = source;
  const lang = publisher === undefined ? undefined : languageOf(publisher);
  return {
    title: sourceTitle(source, format),
    publisher: publisher === undefined ? null : { text: publisher, ...(lang === undefined ? {} : { lang }) },
    date: date === undefined ? null : format.date(date),
    url: url ?? null,
  };
}
