/** The map on the page. */
import { useEffect, useRef, useState } from 'react';
import { afterFrame } from '../map/after-frame.ts';
import type { Hover, MapHandle } from '../map/connect.ts';
import type { Gestures } from '../map/gestures.ts';
import type { Padding } from '../map/padding.ts';
import { isSandboxed } from '../ui/sandbox.ts';
import { useAtlasStore, useStore, useWords } from '../ui/store-context.tsx';
import { useTone } from '../ui/tone.ts';
import './MapView.css';

type WithMap = Pick<typeof import('./with-map.ts'), 'Chooser' | 'Tooltip'>;

interface MapViewProps {
  /** Of a map as long as it is there; free where nothing is said. */
  gestures?: Gestures;
  /** Space that panels cover, CSS pixels; asked when the map flies somewhere. */
  padding(): Padding;
  onHandle(handle: MapHandle | null): void;
  onIdle(): void;
}

/** The map engine, and what can be used on the map only. */
export async function loadMap() {
  const [{ connectMap }, { keepCountyDetail, Chooser, Tooltip }] = await Promise.all([
    import('../map/connect.ts'),
    import('./with-map.ts'),
  ]);
  return { connectMap, keepCountyDetail, parts: { Chooser, Tooltip } };
}

const freeGestures: Gestures = { kind: 'free' };

export function MapView({ gestures = freeGestures, padding, onHandle, onIdle }: MapViewProps) {
  const store = useAtlasStore();
  const { words } = useWords();
  const tone = useTone();
  const isDrawing = useStore((state) => state.passing.sketch !== null);
  const container = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle | null>(null);
  const [started, setStarted] = useState<MapHandle | null>(null);
  const latest = useRef({ gestures, padding, onIdle, onHandle });
  latest.current = { gestures, padding, onIdle, onHandle };
  const [withMap, setWithMap] = useState<WithMap | null>(null);
  const [hover, setHover] = useState<Hover | null>(null);

  useEffect(() => {
    let isGone = false;
    void start().catch((error: unknown) => {
      console.error('The map could not be started.', error);
      if (!isGone) store.pass({ map: 'failed' });
    });
    async function start(): Promise<void> {
      // The start view is aimed between the panels, which have their size once their first frame is laid out.
      const [{ connectMap, keepCountyDetail, parts }] = await Promise.all([loadMap(), firstFrame()]);
      if (isGone || !container.current) return;
      if (isSandboxed()) return store.pass({ map: 'failed' });
      keepCountyDetail(store);
      handle.current = connectMap(container.current, store, {
        gestures: latest.current.gestures,
        onHover: setHover,
        onIdle() {
          if (store.getState().passing.map !== 'ready') store.pass({ map: 'ready' });
          latest.current.onIdle();
        },
        onContext: (state) => store.pass({ map: state === 'lost' ? 'loading' : 'ready' }),
        padding: () => latest.current.padding(),
      });
      setStarted(handle.current);
      setWithMap(parts);
      latest.current.onHandle(handle.current);
    }
    return () => {
      isGone = true;
      handle.current?.disconnect();
      handle.current = null;
      latest.current.onHandle(null);
    };
  }, [store]);

  useEffect(() => started?.setTone(tone), [started, tone]);
  useEffect(() => started?.setLabel(words.map.label), [started, words]);

  return (
    <>
      <div className="map">
        <div ref={container} className="map__canvas" />
        {isDrawing && <div className="map__crosshair" />}
        {withMap && hover && <withMap.Tooltip hover={hover} />}
      </div>
      {withMap && <withMap.Chooser />}
    </>
  );
}

function firstFrame(): Promise<void> {
  return new Promise((resolve) => afterFrame(resolve));
}
