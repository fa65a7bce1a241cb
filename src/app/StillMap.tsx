/** In place of a map that cannot run here: the view as a picture, which follows what readers choose. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { PictureSize } from '../map/svg/frame.ts';
import { readyLayer } from '../state/data.ts';
import { toneOf } from '../state/tone.ts';
import { isSandboxed } from '../ui/sandbox.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { boundsWithoutMap } from './bounds-without-map.ts';
import { MapProblem } from './MapProblem.tsx';

export function StillMap() {
  const { words, format } = useAllWords();
  const place = useRef<HTMLDivElement>(null);
  const data = useStore((state) => state.data);
  const layers = useStore((state) => state.view.layers);
  const picture = usePicture(useSize(place));
  const titles = layers.flatMap(({ id, visible }) => {
    const layer = visible ? readyLayer(data, id) : undefined;
    return layer ? [format.text(layer.title)] : [];
  });
  return (
    <div ref={place} className="still-map">
      {picture === 'failed' ? (
        <MapProblem />
      ) : (
        <>
          {picture && <img src={picture} alt={words.picture.alt(format.list(titles))} />}
          <p className="still-map__note" role="status">
            {isSandboxed() ? words.embed.stillSandboxed : words.embed.still}
          </p>
        </>
      )}
    </div>
  );
}

/** CSS pixels; null before the page is laid out. */
function useSize(place: RefObject<HTMLElement | null>): PictureSize | null {
  const [size, setSize] = useState<PictureSize | null>(null);
  useEffect(() => {
    const sizes = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) });
    });
    if (place.current) sizes.observe(place.current);
    return () => sizes.disconnect();
  }, [place]);
  return size;
}

/** The address of the picture; null until it is drawn. */
function usePicture(size: PictureSize | null): string | 'failed' | null {
  const store = useAtlasStore();
  const view = useStore((state) => state.view);
  const layers = useStore((state) => state.data.layers);
  const [picture, setPicture] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what of the store the picture is made from
  useEffect(() => {
    if (!size) return;
    let isWanted = true;
    const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
    const state = store.getState();
    const [bounds, tone] = [boundsWithoutMap(state, size), toneOf(state, isDark)];
    import('./draw-view.ts')
      .then(async ({ drawView, clusteredLayers }) => {
        const svg = await drawView(store, view, bounds, size, tone);
        if (!isWanted) return;
        setPicture(`data:image/svg+xml,${encodeURIComponent(svg)}`);
        store.pass({ clustered: clusteredLayers({ ...store.getState(), view }, bounds, size, tone) });
      })
      .catch((error: unknown) => {
        console.error('The picture in place of the map was not drawn.', error);
        if (isWanted) setPicture('failed');
      });
    return () => {
      isWanted = false;
    };
  }, [store, view, layers, size]);
  return picture;
}
