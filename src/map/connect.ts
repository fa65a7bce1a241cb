/** Ties the store to the painter: state to style, and what happens on the map back to state. */
import { type Bounds, boundsRound } from '../atlas/filter.ts';
import type { Aim } from '../atlas/schema.ts';
import { continueSketch } from '../geo/sketch.ts';
import type { AtlasStore, HistoryStep } from '../state/store.ts';
import { type Tone, tones } from '../state/tone.ts';
import type { Camera, Selection } from '../state/view.ts';
import { afterFrame } from './after-frame.ts';
import { isDrawnFrom } from './drawn-from.ts';
import { fanOut } from './fan.ts';
import type { Gestures } from './gestures.ts';
import type { Hit } from './hits.ts';
import { withMetRecords } from './met-records.ts';
import type { Padding } from './padding.ts';
import { MapPainter } from './painter.ts';
import { palettes } from './palette.ts';
import { isPile, pick } from './pick.ts';
import { shownLayers } from './shown-layers.ts';
import { archiveLayerOf } from './style/model.ts';
import { styleOf } from './style/style.ts';
import { styleInput } from './style-input.ts';
import { zoomRange } from './zoom-range.ts';

/** What the pointer is on: hits for the tooltip, CSS pixels of the map. */
export interface Hover {
  hits: Hit[];
  at: [number, number];
}

export interface MapCallbacks {
  /** Of the map as long as it is there. */
  gestures: Gestures;
  onHover(hover: Hover | null): void;
  onIdle(): void;
  onContext(state: 'lost' | 'restored'): void;
  /** Space that panels cover now, CSS pixels. */
  padding(): Padding;
}

/** What the interface may ask of the map. */
export interface MapHandle {
  /** Flies to bounds in degrees; `step`: whether that is a step of its own for the back button. */
  fit(bounds: Bounds, step: HistoryStep): void;
  /** Flies to where a scene looks. */
  show(aim: Aim, step: HistoryStep): void;
  /** The camera that `show` flies to; undefined while the map has no size. */
  cameraFor(aim: Aim): Camera | undefined;
  /** Where a scene would look to show what now lies between the paddings. */
  aimWithin(padding: Padding): Aim;
  /** The box round the part of the map between the paddings, degrees. */
  boundsWithin(padding: Padding): Bounds;
  zoomBy(step: number): void;
  faceNorth(): void;
  setTone(tone: Tone): void;
  /** What a screen reader calls the map. */
  setLabel(label: string): void;
  disconnect(): void;
}

/** How close the map flies to part a cluster; what is still together there fans out. */
const closestFit = 12;

/** Throws when the browser cannot draw the map. */
export function connectMap(container: HTMLElement, store: AtlasStore, callbacks: MapCallbacks): MapHandle {
  let shownCamera: Camera | null | undefined;
  let fanZoom = 0;
  /** The state has changed since the map was last brought to it. */
  let isBehind = false;
  let isConnected = true;
  // The page is marked with its tone before there is a map.
  let tone: Tone = tones.find((each) => each === document.documentElement.dataset.theme) ?? 'light';

  const painter = new MapPainter(
    container,
    {
      onRest(camera, bounds, cause) {
        if (cause === 'hand') {
          shownCamera = camera;
          store.change((view) => ({ ...view, camera }), 'replace');
        }
        store.pass({ mapBounds: bounds });
        if (cause === 'resize' && store.getState().view.camera === null) look(null, 'at once');
      },
      onClick(hits, at) {
        if (callbacks.gestures.kind !== 'locked') void click(hits, at);
      },
      onHover: (hits, at) => callbacks.onHover(hits.length === 0 ? null : { hits, at }),
      onLeave: () => callbacks.onHover(null),
      onIdle() {
        if (isBehind) return;
        const clustered = painter.clusteredLayers();
        if (clustered.join() !== store.getState().passing.clustered.join()) store.pass({ clustered });
        callbacks.onIdle();
      },
      onContext: callbacks.onContext,
      onDraw(act) {
        const { sketch } = store.getState().passing;
        const drawn = sketch && continueSketch(sketch, act);
        if (drawn?.kind === 'sketch') return store.pass({ sketch: drawn.sketch });
        if (!drawn) return;
        store.pass({ sketch: null });
        store.change((view) => ({ ...view, area: drawn.area }));
      },
      onArchiveProblem(sourceId, problem) {
        const { archives } = store.getState().passing;
        const layer = archiveLayerOf(sourceId);
        if (layer === undefined) return;
        const attempt = archives[layer]?.attempt ?? 0;
        // Each tile may fail; the first tells enough.
        if (!archives[layer]?.problem)
          store.pass({ archives: { ...archives, [layer]: { attempt, problem } } });
      },
      onZoom() {
        if (store.getState().passing.fan && Math.abs(painter.camera.now.zoom - fanZoom) > 0.4)
          store.pass({ fan: null });
      },
    },
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full',
    callbacks.gestures,
  );
  async function click(hits: Hit[], at: [number, number]): Promise<void> {
    const { data } = store.getState();
    const met = withMetRecords(data, hits);
    if (met !== data) store.setState({ data: met });
    const state = store.getState();
    const picked = pick(hits, shownLayers(state), state.data.gazetteer.resolve);
    if (picked.kind === 'cluster') {
      store.pass({ chooser: null });
      const leaves = await painter.clusterLeaves(picked.hit);
      if (leaves.length === 0) return;
      const positions = leaves.map((leaf) => leaf.position);
      const records = leaves.map((leaf) => leaf.record);
      const canPart = painter.camera.now.zoom < closestFit - 0.5 && !isPile(positions);
      const box = boundsRound(positions.map(([lon, lat]) => [lon, lat, lon, lat]));
      if (canPart && box) goTo(painter.camera.cameraFor(box, callbacks.padding(), closestFit), 'push');
      else openFan(picked.layer, records, picked.hit.coordinates ?? positions[0] ?? [0, 0]);
      return;
    }
    if (picked.kind === 'pile') return openFan(picked.layer, picked.records, picked.centre);
    if (picked.kind === 'several') return store.pass({ chooser: { choices: picked.choices, at } });
    const selection: Selection | null = picked.kind === 'record' ? picked.selection : null;
    const onLeaf = hits.some((hit) => hit.layerId === 'fan-leaves');
    store.pass({ chooser: null, ...(onLeaf ? {} : { fan: null }) });
    store.change((view) => (view.selection === selection ? view : { ...view, selection }));
  }

  function openFan(layer: string, records: string[], centre: [number, number]): void {
    fanZoom = painter.camera.now.zoom;
    store.pass({ chooser: null, fan: fanOut(layer, records, centre, fanZoom, palettes[tone].scale.mark) });
  }

  /** The state leads and the map follows, so that a step back in the middle of a flight holds. */
  function goTo(camera: Camera | undefined, step: HistoryStep): void {
    if (camera) store.change((view) => ({ ...view, camera }), step);
  }

  function cameraFor(aim: Aim): Camera | undefined {
    return painter.camera.cameraAimed(aim, callbacks.padding());
  }

  function draw(): void {
    const state = store.getState();
    painter.apply(styleOf(styleInput(state, tone)));
    const { camera } = state.view;
    if (camera === shownCamera) return;
    look(camera, shownCamera === undefined ? 'at once' : 'fly');
    shownCamera = camera;
  }

  /** The panels answer first: the map follows once their frame is painted, and takes all steps of a drag in one. */
  function drawAfterFrame(): void {
    if (isBehind) return;
    isBehind = true;
    afterFrame(() => {
      isBehind = false;
      if (isConnected) draw();
    });
  }

  function look(camera: Camera | null, how: 'fly' | 'at once'): void {
    const target =
      camera ?? painter.camera.cameraFor(store.getState().data.atlas.start.bounds, callbacks.padding());
    if (target) painter.camera.show(target, how);
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.passing.isCovered !== before.passing.isCovered) painter.setCovered(state.passing.isCovered);
    // At once, so that no click of a drawing is lost while a slow machine draws.
    if (state.passing.sketch !== before.passing.sketch) painter.setSketch(state.passing.sketch);
    if (isDrawnFrom(state, before)) drawAfterFrame();
    const { fan } = state.passing;
    if (fan && !state.view.layers.some(({ id, visible }) => visible && id === fan.layer))
      store.pass({ fan: null });
  });
  painter.setCovered(store.getState().passing.isCovered);
  draw();

  /** The camera that the reader sees or is flying to. */
  const current = (): Camera => store.getState().view.camera ?? painter.camera.now;
  return {
    fit: (bounds, step) => goTo(painter.camera.cameraFor(bounds, callbacks.padding()), step),
    show: (aim, step) => goTo(cameraFor(aim), step),
    cameraFor,
    aimWithin: (padding) => painter.camera.aimWithin(padding),
    boundsWithin: (padding) => painter.camera.boundsWithin(padding),
    zoomBy(step) {
      const zoom = Math.min(Math.max(current().zoom + step, zoomRange.least), zoomRange.most);
      goTo({ ...current(), zoom }, 'push');
    },
    faceNorth: () => goTo({ ...current(), bearing: 0, pitch: 0 }, 'push'),
    setTone(next) {
      if (tone === next) return;
      tone = next;
      draw();
    },
    setLabel: (label) => painter.setLabel(label),
    disconnect() {
      isConnected = false;
      unsubscribe();
      painter.destroy();
    },
  };
}
