/** The one owner of the MapLibre map: it applies styles by difference and tells what happens on the map. */
import { type GeoJSONSource, Map as MapLibreMap, prewarm, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bounds } from '../atlas/filter.ts';
import type { Sketch, SketchAct } from '../geo/sketch.ts';
import type { LoadProblem } from '../state/data.ts';
import type { Camera } from '../state/view.ts';
import { registerArchives } from './archive-protocol.ts';
import { watchArchives } from './archive-watch.ts';
import { MapCamera } from './camera.ts';
import { drawPicture, setPainting } from './canvas.ts';
import { differenceOf, type StyleStep } from './difference.ts';
import { type Gestures, gestureOptions } from './gestures.ts';
import { DrawingHands } from './hands.ts';
import { type Hit, hitOf, isAnswering, isPointLayer, isRecordHit, isSeen } from './hits.ts';
import { pictureOf } from './marks.ts';
import { sourceSpecification } from './source-specification.ts';
import { type FeatureState, layerIds, type SourceModel, type StyleModel } from './style/model.ts';
import { zoomRange } from './zoom-range.ts';

setWorkerUrl(workerUrl);
// The worker starts while the data are on their way.
prewarm();
registerArchives();

/** Who moved the camera: the reader's hand, the state that the map follows, or a new size of the window. */
export type RestCause = 'hand' | 'state' | 'resize';

export interface PainterEvents {
  /** The camera came to rest; `bounds` is what can be seen, degrees. */
  onRest(camera: Camera, bounds: Bounds, cause: RestCause): void;
  /** `at`: CSS pixels from the map's top left corner. */
  onClick(hits: Hit[], at: [number, number]): void;
  onHover(hits: Hit[], at: [number, number]): void;
  onLeave(): void;
  /** Everything asked for has been drawn. */
  onIdle(): void;
  /** The graphics context was lost or came back. */
  onContext(state: 'lost' | 'restored'): void;
  onZoom(): void;
  /** An archive could not be read, or not all of it. */
  onArchiveProblem(sourceId: string, problem: LoadProblem): void;
  /** While an area is being drawn, clicks and keys come here. */
  onDraw(act: SketchAct): void;
}

/** How far from the pointer, in CSS pixels, a mark still counts as hit. */
const hitSlack = 4;
/** Styles are checked in the tests: checking each change again costs readers time. */
const unchecked = { validate: false };
const emptyStyle: StyleModel = { sources: {}, layers: [], states: [], projection: 'mercator' };

export class MapPainter {
  readonly camera: MapCamera;
  private readonly map: MapLibreMap;
  private drawn: StyleModel = emptyStyle;
  private waiting: StyleModel | null = null;
  private isCovered = false;
  private readonly sizes: ResizeObserver;
  private readonly hands: DrawingHands;
  private readonly scale = new ScaleControl({ unit: 'metric', maxWidth: 150 });

  /** Throws when the browser has no WebGL 2. */
  constructor(
    container: HTMLElement,
    private readonly events: PainterEvents,
    motion: 'full' | 'reduced',
    gestures: Gestures,
  ) {
    this.map = new MapLibreMap({
      container,
      style: { version: 8, sources: {}, layers: [] },
      attributionControl: false,
      ...gestureOptions(gestures),
      // Done below, so that what follows a resize can be told from what the reader does.
      trackResize: false,
      fadeDuration: motion === 'reduced' ? 0 : 200,
      minZoom: zoomRange.least,
      maxZoom: zoomRange.most,
      maxPitch: 60,
      center: [100, 30],
      zoom: 2,
    });
    this.camera = new MapCamera(this.map);
    this.map.addControl(this.scale, 'bottom-right');
    this.map.on('style.load', () => {
      if (this.waiting) this.apply(this.waiting);
      // After a lost graphics context MapLibre brings back its style, without what it was told of features.
      else for (const state of this.drawn.states) this.setState(state);
    });
    this.map.setMissingStyleImageResolver((name) => this.addPicture(name));
    this.map.on('moveend', (event) => this.tellRest('cause' in event ? (event.cause as RestCause) : 'hand'));
    this.sizes = new ResizeObserver(() => this.map.resize({ cause: 'resize' }));
    this.sizes.observe(container);
    this.map.on('zoom', () => events.onZoom());
    // Asked before the click ends a drawing.
    this.map.on('click', ({ point }) => {
      if (!this.hands.isDrawing) events.onClick(this.hitsAt(point.x, point.y), [point.x, point.y]);
    });
    this.hands = new DrawingHands(this.map, (act) => events.onDraw(act));
    const canHover = window.matchMedia('(hover: hover)');
    this.map.on('mousemove', ({ point }) => {
      // A tap is followed by a mouse event that no leaving ends.
      if (!canHover.matches || this.hands.isDrawing) return;
      const hits = this.hitsAt(point.x, point.y);
      this.map.getCanvas().style.cursor = hits.some(isRecordHit) ? 'pointer' : '';
      events.onHover(hits, [point.x, point.y]);
    });
    this.map.on('mouseout', () => events.onLeave());
    this.map.on('movestart', () => events.onLeave());
    this.map.on('idle', () => {
      if (this.drawn === emptyStyle || this.waiting !== null) return;
      // All of it is at hand: one frame shows it, and is idle again.
      if (this.isCovered) this.setCovered(false);
      else events.onIdle();
    });
    watchArchives(
      this.map,
      () => this.drawn,
      (sourceId, problem) => events.onArchiveProblem(sourceId, problem),
    );
    this.map.on('webglcontextlost', () => events.onContext('lost'));
    this.map.on('webglcontextrestored', () => events.onContext('restored'));
  }

  /** Brings the map to this style; always draws a frame, so that an idle follows. */
  apply(model: StyleModel): void {
    if (!this.map.isStyleLoaded() && this.drawn === emptyStyle) {
      this.waiting = model;
      return;
    }
    this.waiting = null;
    for (const step of differenceOf(this.drawn, model)) this.take(step, model);
    this.drawn = model;
    this.map.triggerRepaint();
  }

  private take(step: StyleStep, model: StyleModel): void {
    const { map } = this;
    switch (step.kind) {
      case 'add-source':
        return void map.addSource(step.id, sourceSpecification(model.sources[step.id] as SourceModel));
      case 'set-data':
        return void map
          .getSource<GeoJSONSource>(step.id)
          ?.setData((model.sources[step.id] as SourceModel).data);
      case 'remove-source':
        return void map.removeSource(step.id);
      case 'add-layer':
        return void map.addLayer(step.layer, step.before);
      case 'move-layer':
        return void map.moveLayer(step.id, step.before);
      case 'remove-layer':
        return void map.removeLayer(step.id);
      case 'set-filter':
        return void map.setFilter(step.id, step.filter as Parameters<MapLibreMap['setFilter']>[1], unchecked);
      case 'set-paint':
        return void map.setPaintProperty(step.id, step.name as never, step.value as never, unchecked);
      case 'set-layout':
        return void map.setLayoutProperty(step.id, step.name as never, step.value as never, unchecked);
      case 'set-state':
        return void this.setState(step.state);
      case 'set-projection':
        map.setProjection({ type: model.projection });
        // No move follows, yet another part of the world is visible.
        return void map.once('render', () => this.tellRest('state'));
    }
  }

  private setState({ source, feature, key, value }: FeatureState): void {
    this.map.setFeatureState({ source, id: feature }, { [key]: value });
  }

  private addPicture(name: string): void {
    const picture = pictureOf(name);
    if (!picture || this.map.hasImage(name)) return;
    // Whole device pixels for each tile keep a hatch seamless.
    const ratio = Math.max(1, Math.ceil(window.devicePixelRatio));
    this.map.addImage(name, drawPicture(picture, ratio), { pixelRatio: ratio });
  }

  /** The data layers of which a mark that can be seen stands for several records. */
  clusteredLayers(): string[] {
    const layers = this.layersWhere((id) => id.startsWith(layerIds.cluster('')));
    if (layers.length === 0) return [];
    const seen = new Set(this.map.queryRenderedFeatures({ layers }).map(({ layer }) => layer.id));
    return layers.filter((id) => seen.has(id)).map((id) => id.slice(layerIds.cluster('').length));
  }

  /** Layer and record ids of the points in a cluster, with their places in degrees. */
  async clusterLeaves(hit: Hit): Promise<{ record: string; position: [number, number] }[]> {
    const source = this.map.getSource<GeoJSONSource>(hit.sourceId);
    const id = hit.properties.cluster_id;
    if (!source || typeof id !== 'number') return [];
    // A cluster that new data has dissolved in the meantime has no leaves.
    const leaves = await source.getClusterLeaves(id, Number(hit.properties.point_count), 0).catch(() => []);
    return leaves.flatMap((leaf) => {
      if (leaf.geometry.type !== 'Point') return [];
      const [longitude = 0, latitude = 0] = leaf.geometry.coordinates;
      return [
        { record: String(leaf.properties?.record), position: [longitude, latitude] as [number, number] },
      ];
    });
  }

  /** The drawing that clicks and keys go on with; null: they pick. */
  setSketch(sketch: Sketch | null): void {
    if (sketch && !this.hands.isDrawing) this.events.onLeave();
    this.hands.follow(sketch);
  }

  /**
   * What is covered is prepared and not painted until it is whole: where there is no graphics card, frames that nobody
   * sees keep the processor from what they wait for.
   */
  setCovered(isCovered: boolean): void {
    if (isCovered === this.isCovered) return;
    this.isCovered = isCovered;
    setPainting(this.map.getCanvas(), !isCovered);
    this.map.triggerRepaint();
  }

  setLabel(label: string): void {
    this.map.getCanvas().setAttribute('aria-label', label);
  }

  destroy(): void {
    this.sizes.disconnect();
    this.map.remove();
  }

  private hitsAt(x: number, y: number): Hit[] {
    if (this.drawn === emptyStyle) return [];
    const box: [[number, number], [number, number]] = [
      [x - hitSlack, y - hitSlack],
      [x + hitSlack, y + hitSlack],
    ];
    const points = this.map.queryRenderedFeatures(box, { layers: this.layersWhere(isPointLayer) });
    const areas = this.map.queryRenderedFeatures([x, y], {
      layers: this.layersWhere((id) => !isPointLayer(id)),
    });
    return [...points, ...areas].filter(isSeen).map(hitOf);
  }

  private layersWhere(test: (id: string) => boolean): string[] {
    const ids = this.drawn.layers.map((layer) => layer.id);
    return ids.filter((id) => isAnswering(id) && test(id));
  }

  private tellRest(cause: RestCause): void {
    this.events.onRest(this.camera.now, this.camera.bounds, cause);
  }
}
