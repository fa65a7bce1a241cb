/** How sources are cited in few words. Pure. */
import type { Source } from '../../atlas/schema.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import { creditWords, type OwnWords } from '../../i18n/credits.ts';
import type { Format } from '../../i18n/format.ts';
import { type AtlasData, sourceIn } from '../../state/data.ts';

/** A source in few words, as pieces that may be of other languages. */
export function credit(
  id: Source['id'],
  sources: AtlasData['sources'],
  words: AllWords,
  format: Format,
): OwnWords[] {
  const source = sourceIn(sources, id);
  if (!source) return [{ text: words.detail.sourceUnknown(id) }];
  const { title, publisher, date } = creditWords(source, format);
  return [
    title,
    ...(publisher ? [{ text: ' · ' }, publisher] : []),
    ...(date === null ? [] : [{ text: ` · ${date}` }]),
  ];
}
