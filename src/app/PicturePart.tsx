/** The dialog that saves a picture, put together with the view that is shown. */
import { useState } from 'react';
import type { Bounds } from '../atlas/filter.ts';
import { SavePicture } from '../share/picture/SavePicture.tsx';
import { useAtlasStore } from '../ui/store-context.tsx';
import { boundsWithoutMap } from './bounds-without-map.ts';
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
    const { innerWidth: width, innerHeight: height } = window;
    const seen = bounds ?? boundsWithoutMap(store.getState(), { width, height });
    return { ...pictureSource(store, seen), isFlat };
  });
  return <SavePicture source={source} isAsOnScreen={source.isFlat} onClose={onClose} />;
}
