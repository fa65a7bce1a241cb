/** What the layers of a picture rest on, in the room that a picture has. Pure. */
import { sourcesOf } from '../../atlas/references.ts';
import type { AtlasRecord, Layer } from '../../atlas/schema.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import type { OwnWords } from '../../i18n/credits.ts';
import type { Format } from '../../i18n/format.ts';
import { languageOf } from '../../i18n/source-text.ts';
import { type AtlasData, sourceIn } from '../../state/data.ts';
import { credit } from '../pages/credit.ts';

/** As many sources are cited one by one; of more, who published them is told, layer by layer. */
const mostInFull = 6;
/** Publishers of a layer that are named: those on which most of its records rest. */
const mostNamed = 3;

/** Each credit is a list of pieces, which may be of other languages. */
export function sourceCredits(
  layers: { layer: Layer; records: AtlasRecord[] }[],
  sources: AtlasData['sources'],
  words: AllWords,
  format: Format,
): OwnWords[][] {
  const citations = layers.map(({ layer, records }) => ({
    layer,
    ids: records.flatMap((record) => sourcesOf(layer, record)),
  }));
  const all = new Set(citations.flatMap(({ ids }) => ids));
  if (all.size <= mostInFull) return [...all].map((id) => credit(id, sources, words, format));
  return citations
    .filter(({ ids }) => ids.length > 0)
    .map(({ layer, ids }) => {
      const publishers = publishersOf(ids, sources);
      const named = publishers.slice(0, mostNamed);
      const cited = new Set(ids);
      const hasOthers =
        publishers.length > named.length || [...cited].some((id) => publisherOf(id, sources) === undefined);
      const count = words.picture.sourceCount(cited.size, format.number(cited.size));
      return [
        { text: words.common.pair(format.text(layer.title), '') },
        ...named.flatMap((text, index): OwnWords[] => {
          const lang = languageOf(text);
          const name = lang === undefined ? { text } : { text, lang };
          return index === 0 ? [name] : [{ text: words.picture.between }, name];
        }),
        { text: named.length === 0 ? count : words.picture.afterNames(count, hasOthers) },
      ];
    });
}

/** Who published what is cited, those cited most often first. */
function publishersOf(ids: string[], sources: AtlasData['sources']): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const publisher = publisherOf(id, sources);
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([publisher]) => publisher);
}

function publisherOf(id: string, sources: AtlasData['sources']): string | undefined {
  return sourceIn(sources, id)?.publisher;
}
