/** The dialog that saves a picture, put together with the view that is shown. */
import { useState } from 'react';
import type { Bounds } from '../atlas/filter.ts';
import { aimOf } from '../map/aim.ts';
import { SavePicture } from '../share/picture/SavePicture.tsx';
import type { AtlasState } from '../state/store.ts';
import { useAtlasStore } from '../ui/store-context.tsx';
import { pictureSource } from './picture-source.ts';

interface PicturePartProps {
  /** What the map shows, degrees; null: there is no map. */
  bounds: Bounds | null;
  onClose(): void;
}

export function PicturePart({ bounds, onClose }: PicturePartProps) {
  const store = useAtlasStore();
  const [source] = useState(() => {
    const { view } = store.getState();
    const isFlat = view.projection === 'mercator' && !view.camera?.bearing && !view.camera?.pitch;
    return { ...pictureSource(store, bounds ?? boundsWithoutMap(store.getState()), addressNow()), isFlat };
  });
  return <SavePicture source={source} isAsOnScreen={source.isFlat} onClose={onClose} />;
}

/** What a map as large as the window would show. */
function boundsWithoutMap({ data, view: { camera } }: AtlasState): Bounds {
  if (!camera) return data.atlas.start.bounds;
  const centre: [number, number] = [camera.longitude, camera.latitude];
  return aimOf(camera, centre, [window.innerWidth, window.innerHeight]).bounds;
}

/** Longer ones are no help on paper. */
const longestAddress = 160;

/** Of the view, or of the atlas where that is too long; null for a file on this computer. */
function addressNow(): string | null {
  const { protocol, href, origin, pathname } = window.location;
  if (!protocol.startsWith('http')) return null;
  const address = href.replace(/#.*$/, '');
  return address.length <= longestAddress ? address : origin + pathname;
}
