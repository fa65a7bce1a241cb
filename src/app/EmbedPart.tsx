/** The atlas in a page of somebody else: the map, what explains it, and the way to all of it. */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bounds } from '../atlas/filter.ts';
import type { Aim } from '../atlas/schema.ts';
import { Notices } from '../explore/notices/Notices.tsx';
import type { MapHandle } from '../map/connect.ts';
import type { Gestures } from '../map/gestures.ts';
import type { Padding } from '../map/padding.ts';
import { sideShown } from '../state/side.ts';
import type { HistoryStep } from '../state/store.ts';
import type { EmbedControl } from '../state/url-embed.ts';
import type { Selection } from '../state/view.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { isSandboxed } from '../ui/sandbox.ts';
import { useAtlasStore, useStore } from '../ui/store-context.tsx';
import { useAllWords } from '../ui/use-all-words.ts';
import { cameraWithoutMap } from './bounds-without-map.ts';
import { EmbedFoot } from './EmbedFoot.tsx';
import { EmbedKey } from './EmbedKey.tsx';
import { EmbedStory } from './EmbedStory.tsx';
import { FixedData } from './FixedData.tsx';
import { MapControls } from './MapControls.tsx';
import { hasWebGL, MapProblem } from './MapProblem.tsx';
import { MapView } from './MapView.tsx';
import { measureIdle } from './measure.ts';
import { retryShared } from './retry.ts';
import { SidePanel } from './SidePanel.tsx';
import { StillMap } from './StillMap.tsx';
import { boundsOfSelection } from './selection-bounds.ts';
import { useDocument } from './use-document.ts';
import { useHost } from './use-host.ts';
import { useHostColours } from './use-host-colours.ts';
import { useStory } from './use-story.ts';
import './embed.css';

export function EmbedPart() {
  const store = useAtlasStore();
  const { language, format } = useAllWords();
  const title = format.text(useStore((state) => state.data.atlas.title));
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const options = useStore((state) => state.view.embed);
  const story = useStore((state) => state.view.story);
  const side = useStore(sideShown);
  const download = useStore((state) => state.passing.download);
  const isMapFailed = useStore((state) => state.passing.map === 'failed');
  const has = (control: EmbedControl): boolean => options?.controls.includes(control) ?? false;
  const isLocked = options?.isLocked ?? false;
  const hasSide = has('details') && side !== null && side !== 'stories';
  const onIdle = useRef<(() => void) | null>(null);
  onIdle.current ??= measureIdle(store);
  const gestures = useGestures(isLocked);
  useDocument();
  useStory(handle || isMapFailed ? show : null);
  useHostColours(root);

  function show(aim: Aim, step: HistoryStep): void {
    if (handle) handle.show(aim, step);
    else aimWithoutMap(aim.bounds, step);
  }

  function fit(bounds: Bounds | null, step: HistoryStep = 'push'): void {
    if (!bounds) return;
    if (handle) handle.fit(bounds, step);
    else aimWithoutMap(bounds, step);
  }

  /** The map that may yet come begins there, and so does the picture in its place. */
  function aimWithoutMap(bounds: Bounds, step: HistoryStep): void {
    const place = root.current?.querySelector('.embed__map');
    if (!place || place.clientWidth === 0 || place.clientHeight === 0) return;
    const camera = cameraWithoutMap(bounds, { width: place.clientWidth, height: place.clientHeight });
    store.change((view) => ({ ...view, camera }), step);
  }

  function goTo(target: Selection): void {
    flushSync(() => store.change((view) => ({ ...view, selection: target })));
    fit(boundsOfSelection(store.getState().data, target));
  }

  // What the page names without a part of the map is to be seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as there is a map, or none
  useEffect(() => {
    const { view, data } = store.getState();
    if ((handle || isMapFailed) && view.camera === null && view.selection)
      fit(boundsOfSelection(data, view.selection), 'replace');
  }, [handle !== null, isMapFailed]);

  useHost(root, { hasMap: handle !== null, goTo, show });
  return (
    <div ref={root} className="embed" data-story={story !== null}>
      <h1 className="visually-hidden">{title}</h1>
      <main id="map" className="embed__map" tabIndex={-1}>
        {/* The engine takes its words and gestures once. */}
        <MapView
          key={`${language} ${isLocked}`}
          gestures={gestures}
          padding={() => paddingIn(root.current)}
          onHandle={setHandle}
          onIdle={() => onIdle.current?.()}
        />
        {isMapFailed && cannotRun() ? <StillMap /> : <MapProblem />}
        {has('zoom') && !isLocked && !isMapFailed && <MapControls handle={handle} />}
        {(has('legend') || has('layers')) && (
          <EmbedKey
            hasLegend={has('legend')}
            hasLayers={has('layers')}
            isBesidePanel={hasSide || story !== null}
          />
        )}
        {hasSide && (
          <aside className="embed__side">
            <SidePanel
              onClose={() =>
                store.change((view) => ({
                  ...view,
                  ...(side === 'detail' ? { selection: null } : { panel: 'none' }),
                }))
              }
              onZoomTo={(target) => fit(boundsOfSelection(store.getState().data, target))}
              onGoTo={goTo}
              onFit={fit}
              freeBounds={() => handle?.boundsWithin(paddingIn(root.current)) ?? null}
              onShow={show}
              cameraFor={(aim) => handle?.cameraFor(aim) ?? null}
              aimNow={() => handle?.aimWithin(paddingIn(root.current)) ?? null}
            />
          </aside>
        )}
      </main>
      <div className="stage__notices">
        <Notices onRetry={() => void retryShared(store)}>
          <FixedData />
        </Notices>
        {download && <DataPart asked={download} onClose={() => store.pass({ download: null })} />}
      </div>
      {story && <EmbedStory place={story} onShow={show} />}
      <EmbedFoot />
    </div>
  );
}

const DataPart = lazyPart(() => import('./DataPart.tsx').then((part) => part.DataPart));

/** The map will not run here however often it is tried. */
function cannotRun(): boolean {
  return isSandboxed() || !hasWebGL();
}

function useGestures(isLocked: boolean): Gestures {
  const { words } = useAllWords();
  return isLocked ? { kind: 'locked' } : { kind: 'cooperative', words: words.embed.gestures };
}

/** What lies over the map takes room from it, on a wide screen. */
function paddingIn(root: HTMLElement | null): Padding {
  const air = 16;
  const map = root?.querySelector('.embed__map')?.getBoundingClientRect();
  const widthBeside = (part: string): number => {
    const width = root?.querySelector(part)?.getBoundingClientRect().width ?? 0;
    return map !== undefined && width < map.width / 2 ? width : 0;
  };
  return {
    top: air,
    right: widthBeside('.embed__side') + air,
    bottom: air,
    left: widthBeside('.embed-key[open]') + air,
  };
}
