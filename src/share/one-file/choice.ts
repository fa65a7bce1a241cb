/** The atlas as one file as a way to take a story along. */
import type { Story } from '../../atlas/schema.ts';
import type { OwnStory } from '../../atlas/schema-own-story.ts';
import { printView } from '../../state/url.ts';
import type { ViewState } from '../../state/view.ts';
import { fileNameOf } from '../../ui/file-name.ts';
import type { AllWording } from '../../ui/use-all-words.ts';
import { ExplainedError } from '../making/explained-error.ts';
import type { Choice } from '../take-along/choice.ts';
import { FetchError, fetchFile } from './fetch-file.ts';
import { offeredFile } from './offer.ts';
import { withTakenAlong } from './put-in.ts';

interface TakenStory {
  story: Story;
  /** As it is written, if it is the reader's own: the file of the site does not have it. */
  own: OwnStory | undefined;
  /** The view at the start, which the address leaves out. */
  start: ViewState;
}

/** None where the site does not have the file, or the page is that file, or shows other data than the file has. */
export function oneFileChoices(
  { story, own, start }: TakenStory,
  { words: { share }, format }: AllWording,
): Choice[] {
  const offer = offeredFile();
  const [first] = story.scenes;
  if (!offer || offer === 'this-is-it' || !first || start.dataVersion !== null) return [];
  const size = format.number(Math.round(offer.bytes / 1e5) / 10);
  return [
    {
      id: 'one-file',
      title: share.oneFile,
      hint: share.oneFileHint(size),
      hasLanguage: true,
      async make({ language, signal, onProgress }) {
        const onShare = (done: number): void => onProgress({ done, total: 1, text: share.fetching(size) });
        const atlas = await fetchFile(offer, { signal, onShare }).catch((error: unknown) => {
          if (!(error instanceof FetchError)) throw error;
          throw new ExplainedError(share.oneFileFailed[error.reason], error.message);
        });
        const opening = printView(
          { ...start, language, story: { show: 'read', story: story.id, scene: first.id } },
          start,
        );
        const files = own ? [{ name: `data/stories/${own.id}.json`, content: own }] : [];
        const file = await withTakenAlong(atlas, { opening, files });
        return { file, fileName: fileNameOf(story.title[language], 'html') };
      },
    },
  ];
}

/** Why it is not offered, where that is to be said. */
export function oneFileNote({ own, start }: TakenStory, { words: { share } }: AllWording): string | null {
  const offer = offeredFile();
  if (offer && start.dataVersion !== null) return share.oneFileIsCurrent;
  if (offer !== 'this-is-it') return null;
  return own ? share.thisIsOneFileOwn : share.thisIsOneFile;
}
