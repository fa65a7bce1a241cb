/** Slides and handouts as ways to take a story along. */
import type { Story } from '../../atlas/schema.ts';
import type { AllWords } from '../../i18n/all-words.ts';
import { fileNameOf } from '../file-name.ts';
import type { Choice } from '../take-along/choice.ts';

export function slideChoices(story: Story, words: AllWords): Choice[] {
  const { share } = words;
  return [
    {
      id: 'powerpoint',
      title: share.powerpoint,
      hint: share.powerpointHint,
      hasLanguage: true,
      make: async ({ language }) => ({
        file: new Blob(),
        fileName: fileNameOf(story.title[language], 'pptx'),
      }),
    },
  ];
}
