/** The dialog that hands on what is shown, put together from what the rooms can do. */
import { useState } from 'react';
import type { Bounds } from '../atlas/filter.ts';
import type { Story } from '../atlas/schema.ts';
import { Cite } from '../explore/citation/Cite.tsx';
import { linkOf } from '../share/link/link.ts';
import { ShareDialog, type Way } from '../share/link/ShareDialog.tsx';
import { readyStory } from '../state/data.ts';
import { useAtlasStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { PicturePart } from './PicturePart.tsx';
import { TakeAlongPart } from './TakeAlongPart.tsx';

interface SharePartProps {
  /** What the map shows, degrees; null: there is no map. */
  boundsNow(): Bounds | null;
  onClose(): void;
}

export function SharePart({ boundsNow, onClose }: SharePartProps) {
  const store = useAtlasStore();
  const { words, format } = useAllWords();
  // What the reader saw when it was opened: behind it years may go on playing.
  const [state] = useState(() => store.getState());
  const [taken, setTaken] = useState<Story | null>(null);
  const [pictured, setPictured] = useState<{ bounds: Bounds | null } | null>(null);
  const { data, view } = state;
  const story = view.story && readyStory(data, view.story.story);
  // Of those on the map the topmost; the dialog offers the others, too.
  const layer = (view.layers.find(({ visible }) => visible) ?? view.layers[0])?.id;
  if (taken) return <TakeAlongPart story={taken} onClose={onClose} />;
  if (pictured) return <PicturePart bounds={pictured.bounds} onClose={onClose} />;
  const ways: Way[] = [
    { id: 'picture', title: words.link.picture, open: () => setPictured({ bounds: boundsNow() }) },
    ...(layer
      ? [
          {
            id: 'data',
            title: words.link.data,
            open: () => store.pass({ isSharing: false, download: { layer, records: 'shown' } }),
          },
        ]
      : []),
    ...(story ? [{ id: 'story', title: words.link.story, open: () => setTaken(story) }] : []),
  ];
  return (
    <ShareDialog
      link={linkOf(state, window.location.href, storyPages())}
      title={format.text(story?.title ?? data.atlas.title)}
      citation={<Cite subject={{ kind: 'atlas' }} />}
      ways={ways}
      onClose={onClose}
    />
  );
}

/** Where the pages of stories lie, as the build wrote into the page; see tools/vite-previews.ts. */
function storyPages(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="atlas-story-pages"]')?.content ?? null;
}
