/** The dialogs that hand on what is shown, put together from what the rooms can do. */
import { useState } from 'react';
import type { Bounds } from '../atlas/filter.ts';
import type { Aim } from '../atlas/schema.ts';
import { EmbedDialog } from '../embed/builder/EmbedDialog.tsx';
import { Cite } from '../explore/citation/Cite.tsx';
import { linkOf } from '../share/link/link.ts';
import { ShareDialog, type Way } from '../share/link/ShareDialog.tsx';
import { readyStory } from '../state/data.ts';
import type { Sharing, SharingWay } from '../state/store.ts';
import type { Camera, ViewState } from '../state/view.ts';
import { useAtlasStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { loadKeptVersions } from './data-version.ts';
import { filterWords } from './filter-words.ts';
import { PicturePart } from './PicturePart.tsx';
import { previewOfView } from './preview-of-view.ts';
import { TakeAlongPart } from './TakeAlongPart.tsx';

interface SharePartProps {
  asked: Sharing;
  /** What the map shows, degrees; null: there is no map. */
  boundsNow(): Bounds | null;
  /** Of the map that looks there; null: there is no map. */
  cameraFor(aim: Aim): Camera | null;
  onClose(): void;
}

export function SharePart({ asked: { way }, boundsNow, cameraFor, onClose }: SharePartProps) {
  const store = useAtlasStore();
  const { words, format } = useAllWords();
  // What the reader saw when it was opened: behind it years may go on playing.
  const [{ state, bounds }] = useState(() => ({ state: store.getState(), bounds: boundsNow() }));
  const { data, view } = state;
  const story = view.story && readyStory(data, view.story.story);
  const previewOf = (embedded: ViewState): string | null => {
    const file = storyPages() === null ? null : previewOfView({ ...state, view: embedded }, cameraFor);
    return file && new URL(file, window.location.href.replace(/[?#].*/, '')).href;
  };
  if (way === 'picture') return <PicturePart bounds={bounds} onClose={onClose} />;
  if (way === 'embed')
    return (
      <EmbedDialog
        pictureOf={previewOf}
        limitsOf={(embedded) => filterWords({ data, view: embedded })}
        loadVersions={loadKeptVersions}
        onClose={onClose}
      />
    );
  if (way === 'story' && story) return <TakeAlongPart story={story} onClose={onClose} />;
  const go = (next: SharingWay) => (): void => store.pass({ sharing: { way: next } });
  // Of those on the map the topmost; the dialog offers the others, too.
  const layer = (view.layers.find(({ visible }) => visible) ?? view.layers[0])?.id;
  const download = (): void =>
    store.pass({ sharing: null, download: layer === undefined ? null : { layer, records: 'shown' } });
  const ways: Way[] = [
    { id: 'picture', title: words.link.picture, open: go('picture') },
    { id: 'data', title: words.link.data, open: download },
    // The atlas as one file lies at no address that others could show.
    ...(globalThis.filesOfPage?.isAll ? [] : [{ id: 'embed', title: words.link.embed, open: go('embed') }]),
    ...(story ? [{ id: 'story', title: words.link.story, open: go('story') }] : []),
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
