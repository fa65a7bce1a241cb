/** The rooms put together: the map is the page, everything else floats over it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Bounds } from '../atlas/filter.ts';
import type { Aim } from '../atlas/schema.ts';
import { LayerBody } from '../explore/layers/LayerCard.tsx';
import { ActiveFilters, LayersPanel } from '../explore/layers/LayersPanel.tsx';
import { Notices } from '../explore/notices/Notices.tsx';
import { SearchBox } from '../explore/search/SearchBox.tsx';
import { searchEngine } from '../explore/search/use-search.ts';
import { Settings } from '../explore/settings/Settings.tsx';
import { SummaryLine } from '../explore/summary/SummaryLine.tsx';
import { ChosenYears } from '../explore/time/TimeRange.tsx';
import { YearsOnMap } from '../explore/time/YearsOnMap.tsx';
import { DataTools } from '../explore/tools/DataTools.tsx';
import { ViewButtons } from '../explore/views/ViewButtons.tsx';
import { loadAllWords } from '../i18n/words.ts';
import type { MapHandle } from '../map/connect.ts';
import { openPanel } from '../state/actions.ts';
import type { ArchiveHits } from '../state/archive-records.ts';
import type { AtlasData } from '../state/data.ts';
import { isLayersPanel, type Side, sideShown } from '../state/side.ts';
import type { HistoryStep } from '../state/store.ts';
import { type Camera, type Panel, type Selection, selectionKey } from '../state/view.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { leaveFullScreen } from '../ui/full-screen.ts';
import { InfoIcon, LayersIcon } from '../ui/icons.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useAtlasStore, useStore, useWords } from '../ui/store-context.tsx';
import { Dock } from './Dock.tsx';
import { FixedData } from './FixedData.tsx';
import { Footer } from './Footer.tsx';
import { listenForEscape } from './keyboard.ts';
import { MapControls } from './MapControls.tsx';
import { MapProblem } from './MapProblem.tsx';
import { MapView } from './MapView.tsx';
import { measureIdle } from './measure.ts';
import { paddingNow } from './padding-now.ts';
import { retryLayer, retryShared } from './retry.ts';
import { runEffect } from './run-effect.ts';
import { ShareButton } from './ShareButton.tsx';
import { Sheet } from './Sheet.tsx';
import { DetailPanel, SidePanel } from './SidePanel.tsx';
import { boundsOfSelection } from './selection-bounds.ts';
import { useDocument } from './use-document.ts';
import { useLeavingStage } from './use-leaving-stage.ts';
import { useOffline } from './use-offline.ts';
import { useIsNarrow } from './use-sheet.ts';
import { useStory } from './use-story.ts';
import './app.css';

export function App() {
  const store = useAtlasStore();
  const { words, format } = useWords();
  const [handle, setHandle] = useState<MapHandle | null>(null);
  const atlas = useStore((state) => state.data.atlas);
  const panel = useStore((state) => state.view.panel);
  const selection = useStore((state) => state.view.selection);
  const dock = useStore((state) => state.view.dock);
  const story = useStore((state) => state.view.story);
  const isPresenting = story?.show === 'present';
  const isKiosk = useStore(({ view }) => view.kiosk !== null);
  const download = useStore((state) => state.passing.download);
  const sharing = useStore((state) => state.passing.sharing);
  const isMapFailed = useStore((state) => state.passing.map === 'failed');
  const narrow = useIsNarrow();
  const panelBefore = useRef<Record<'exploring' | 'reading', Panel>>({
    exploring: 'layers',
    reading: 'none',
  });
  const onIdle = useIdle();
  const offline = useOffline();
  useDocument();
  useLikelyParts();
  useStory(handle || isMapFailed ? show : null);
  const leaveStage = useLeavingStage(show);
  useEffect(() => listenForEscape(store), [store]);
  // However the stage is left: the browser's "back" leads away from it too.
  useEffect(() => (isPresenting ? () => void leaveFullScreen() : undefined), [isPresenting]);

  const setPanel = useCallback((next: Panel) => store.change((view) => ({ ...view, panel: next })), [store]);
  const shown = useStore(sideShown);
  // However a side panel was opened, closing it leads back to how the layers panel stood. A story folds that away, for a while.
  useEffect(() => {
    if (isLayersPanel(panel)) panelBefore.current[story ? 'reading' : 'exploring'] = panel;
  }, [panel, story]);

  function fit(bounds: Bounds | null, step: HistoryStep = 'push'): void {
    if (bounds) handle?.fit(bounds, step);
  }

  /** Flies to where a scene looks. */
  function show(aim: Aim, step: HistoryStep): void {
    handle?.show(aim, step);
  }

  function boundsNow(): Bounds | null {
    return handle?.aimWithin(paddingNow(0)).bounds ?? null;
  }

  function cameraFor(aim: Aim): Camera | null {
    return handle?.cameraFor(aim) ?? null;
  }

  function goTo(target: Selection): void {
    // The panel that opens takes room from the map, so it must stand before the flight is aimed.
    flushSync(() => store.change((view) => ({ ...view, selection: target })));
    fit(boundsOfSelection(store.getState().data, target), 'replace');
  }

  /** Opens a panel on the right, or closes it when it is open. */
  function toggleSide(next: Exclude<Side, 'detail'>): void {
    if (shown === next) closeSide();
    else store.change((view) => openPanel(view, next));
  }

  function closeSide(): void {
    store.change((view) => {
      if (shown === 'detail') return { ...view, selection: null };
      const next = shown === 'stories' ? null : view.story;
      return { ...openPanel(view, panelBefore.current[next ? 'reading' : 'exploring']), story: next };
    });
  }

  const layers = (
    <LayersPanel
      onRetry={(id) => void retryLayer(store, id)}
      onClose={narrow ? undefined : () => setPanel('none')}
    />
  );
  const side = shown ? (
    <SidePanel
      onClose={closeSide}
      onZoomTo={(target) => fit(boundsOfSelection(store.getState().data, target))}
      onGoTo={goTo}
      onFit={fit}
      freeBounds={() => handle?.boundsWithin(paddingNow(0)) ?? null}
      onShow={show}
      cameraFor={cameraFor}
      aimNow={() => handle?.aimWithin(paddingNow(24)) ?? null}
    />
  ) : null;
  const docked = dock ? <Dock dock={dock} onGoTo={goTo} /> : null;
  const tools = <DataTools onSide={toggleSide} isDockCovered={narrow && side !== null} />;
  const settings = <Settings />;
  const views = <ViewButtons onFit={fit} />;
  const about = (
    <IconButton label={words.app.about} aria-pressed={shown === 'about'} onClick={() => toggleSide('about')}>
      <InfoIcon />
    </IconButton>
  );

  return (
    <div
      className="app"
      data-side={side !== null}
      data-dock={docked !== null}
      data-left={panel !== 'none'}
      data-presenting={isPresenting}
    >
      {!isPresenting && (
        <>
          <a className="skip-link" href="#layers">
            {words.app.skipToLayers}
          </a>
          <a className="skip-link" href="#map">
            {words.app.skipToMap}
          </a>
          <header className="bar">
            <h1 className="bar__title">{format.text(atlas.title)}</h1>
            <SearchBox
              onRun={(effect) => runEffect(effect, { store, goTo, fit })}
              findInArchives={findInArchives}
            />
            {views}
            <div className="bar__end">
              <ShareButton />
              {settings}
              {about}
            </div>
          </header>
        </>
      )}
      <main className="stage">
        <div id="map" className="stage__map" tabIndex={-1}>
          <MapView padding={() => paddingNow(24)} onHandle={setHandle} onIdle={onIdle} />
        </div>
        <YearsOnMap />
        <MapProblem />
        {!isPresenting && offline && <offline.OfflineSign />}
        {!isPresenting && (
          <MapControls handle={handle} onPicture={() => store.pass({ sharing: { way: 'picture' } })} />
        )}
      </main>
      <div className="stage__notices">
        <Notices onRetry={() => void retryShared(store)}>
          {!isPresenting && <FixedData />}
          {offline && <offline.NewVersion onLoad={() => void offline.loadNewVersion(store)} />}
        </Notices>
        {download && <DataPart asked={download} onClose={() => store.pass({ download: null })} />}
      </div>
      {isPresenting ? (
        <StagePart onShow={handle && show} cameraFor={cameraFor} onClose={isKiosk ? undefined : leaveStage} />
      ) : narrow ? (
        <Sheet
          content={selection ? `selection ${selectionKey(selection)}` : dock ? `dock ${dock.show}` : panel}
          top={
            <>
              {tools}
              <SummaryLine />
            </>
          }
        >
          <div id="layers" tabIndex={-1}>
            {side ?? docked ?? layers}
          </div>
        </Sheet>
      ) : (
        <>
          <div id="layers" className="column column--left" tabIndex={-1}>
            {panel === 'none' ? (
              <Button onClick={() => setPanel('layers')} aria-expanded="false">
                <LayersIcon />
                {words.app.openLayers}
              </Button>
            ) : (
              layers
            )}
          </div>
          {side && <div className="column column--right">{side}</div>}
          {docked}
          <div className="strip">
            <SummaryLine />
            {tools}
          </div>
        </>
      )}
      {!isPresenting && <Footer />}
      {sharing && (
        <SharePart
          asked={sharing}
          boundsNow={boundsNow}
          cameraFor={cameraFor}
          onClose={() => store.pass({ sharing: null })}
        />
      )}
    </div>
  );
}

const DataPart = lazyPart(() => import('./DataPart.tsx').then((part) => part.DataPart));
const SharePart = lazyPart(() => import('./SharePart.tsx').then((part) => part.SharePart));
const StagePart = lazyPart(() => import('./StagePart.tsx').then((part) => part.StagePart));

const mostOfArchives = 8;

/** What looks into the indexes of archives came with the first such layer; an atlas without one has not loaded it. */
async function findInArchives(data: AtlasData, words: string): Promise<ArchiveHits[]> {
  const index = await import('./archives.ts');
  return index.findInArchives(data, words, mostOfArchives);
}

/** Marks for tests and benchmarks, and <html data-map>, follow the map. */
function useIdle(): () => void {
  const store = useAtlasStore();
  const idle = useRef<(() => void) | null>(null);
  idle.current ??= measureIdle(store);
  return idle.current;
}

/** What readers press first is at hand before they press it, and when the network is gone; the map comes first. */
function useLikelyParts(): void {
  const isMapAwaited = useStore((state) => state.passing.map === 'loading');
  useEffect(() => {
    if (isMapAwaited) return;
    // A part that does not come now is asked for again when it is used.
    const parts = [DetailPanel, LayerBody, ActiveFilters, ChosenYears, searchEngine, { load: loadAllWords }];
    for (const part of parts) part.load().catch(() => undefined);
  }, [isMapAwaited]);
}
