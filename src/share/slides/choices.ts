/** Slides and handouts as ways to take a story along. */
import { arrived } from '../../ui/arrived.ts';
import { fileNameOf } from '../../ui/file-name.ts';
import type { Choice } from '../take-along/choice.ts';
import type { SlideSource, Telling } from './make.ts';

/** What makes the files is large, and comes when the first one is wanted. */
const maker = () => arrived(import('./make.ts'));

export function slideChoices(source: SlideSource, telling: Telling): Choice[] {
  const { share } = telling.words;
  const { title } = source.story;
  return [
    {
      id: 'powerpoint',
      title: share.powerpoint,
      hint: share.powerpointHint,
      hasLanguage: true,
      make: async (order) => ({
        file: await (await maker()).makePowerPoint(source, order, telling),
        fileName: fileNameOf(title[order.language], 'pptx'),
      }),
    },
    {
      id: 'slides',
      title: share.slides,
      hint: share.slidesHint,
      hasLanguage: true,
      make: async (order) => ({
        file: await (await maker()).makePdf('slides', source, order, telling),
        fileName: fileNameOf(title[order.language], 'pdf'),
      }),
    },
    {
      id: 'handout',
      title: share.handout,
      hint: share.handoutHint,
      hasLanguage: true,
      make: async (order) => ({
        file: await (await maker()).makePdf('handout', source, order, telling),
        fileName: fileNameOf(`${title[order.language]} - ${share.handoutName[order.language]}`, 'pdf'),
      }),
    },
  ];
}
