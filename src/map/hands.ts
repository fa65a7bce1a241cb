/** Drawing on the map: clicks, drags, taps and keys, told as acts of drawing. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { Sketch, SketchAct } from '../geo/sketch.ts';
import { nearestTurn, type Position } from '../geo/sphere.ts';

interface Pixel {
  x: number;
  y: number;
}

/** A press that moves farther is a drag, CSS pixels; MapLibre's own measure for a click. */
const clickTolerance = 3;
/** How near to the first corner a point closes a polygon, CSS pixels: half of a target of 24. */
const closeTolerance = 12;

export class DrawingHands {
  private sketch: Sketch | null = null;
  /** Where a drag of a box began. */
  private pressed: Pixel | null = null;
  /** Whether the keys moved last, so that the middle of the map is the pointer. */
  private byKeys = false;
  /** Degrees to add: MapLibre starts its longitudes anew where the map is moved across the antimeridian. */
  private turns = 0;
  private centre = 0;

  constructor(
    private readonly map: MapLibreMap,
    private readonly tell: (act: SketchAct) => void,
  ) {
    map.on('click', (event) => this.onClick(event));
    map.on('dblclick', (event) => this.onDoubleClick(event));
    map.on('mousedown', (event) => this.onPress(event));
    map.on('mousemove', ({ point }) => this.onMove(point));
    map.on('mouseup', ({ point }) => this.onRelease(point));
    map.on('move', () => this.onMapMove());
    map.getCanvas().addEventListener('keydown', (event) => this.onKey(event));
  }

  get isDrawing(): boolean {
    return this.sketch !== null;
  }

  /** Takes up, goes on with or lets go of a drawing. */
  follow(sketch: Sketch | null): void {
    const canvas = this.map.getCanvas();
    if (sketch && !this.sketch) {
      this.turns = 0;
      this.centre = this.map.getCenter().lng;
      // From here on the keys draw, too.
      canvas.focus({ preventScroll: true });
    }
    if ((sketch === null) !== (this.sketch === null)) canvas.style.cursor = sketch ? 'crosshair' : '';
    this.sketch = sketch;
  }

  private onClick({ point, originalEvent }: MapMouseEvent): void {
    // The second click of a double click is no point of its own.
    if (this.sketch && originalEvent.detail < 2) this.putPoint(point);
  }

  private onDoubleClick(event: MapMouseEvent): void {
    if (!this.sketch) return;
    event.preventDefault();
    this.tell({ kind: 'finish' });
  }

  private onPress(event: MapMouseEvent): void {
    if (this.sketch?.kind !== 'box' || event.originalEvent.button !== 0) return;
    // A drag draws the box instead of moving the map.
    event.preventDefault();
    this.pressed = event.point;
  }

  private onMove(point: Pixel): void {
    if (!this.sketch) return;
    this.byKeys = false;
    if (this.pressed && isApart(this.pressed, point) && this.sketch.points.length === 0)
      this.putPoint(this.pressed);
    this.tell({ kind: 'move', at: this.positionAt(point) });
  }

  private onRelease(point: Pixel): void {
    const { pressed } = this;
    this.pressed = null;
    if (this.sketch && pressed && isApart(pressed, point)) this.putPoint(point);
  }

  private onMapMove(): void {
    if (!this.sketch) return;
    const { lng } = this.map.getCenter();
    this.turns += nearestTurn(lng, this.centre) - lng;
    this.centre = lng;
    if (this.byKeys) this.tell({ kind: 'move', at: this.positionAt(this.middle) });
  }

  /** Space puts a point in the middle of the map, and so does Enter, which finishes a polygon that can be. */
  private onKey(event: KeyboardEvent): void {
    if (!this.sketch || event.ctrlKey || event.metaKey || event.altKey) return;
    this.byKeys = true;
    const isPolygon = this.sketch.kind === 'polygon' && this.sketch.points.length >= 3;
    if (event.key === 'Backspace') this.tell({ kind: 'undo' });
    else if (event.key === 'Enter' && isPolygon) this.tell({ kind: 'finish' });
    else if (event.key === 'Enter' || event.key === ' ') this.putPoint(this.middle);
    else return;
    event.preventDefault();
  }

  private putPoint(pixel: Pixel): void {
    this.tell({ kind: 'point', at: this.positionAt(pixel), isOnFirst: this.isOnFirst(pixel) });
  }

  private isOnFirst({ x, y }: Pixel): boolean {
    const first = this.sketch?.points[0];
    if (!first) return false;
    const there = this.map.project([first[0] - this.turns, first[1]]);
    return Math.hypot(there.x - x, there.y - y) <= closeTolerance;
  }

  private get middle(): Pixel {
    const { clientWidth, clientHeight } = this.map.getContainer();
    return { x: clientWidth / 2, y: clientHeight / 2 };
  }

  /** Longitudes run on, however the map was moved since the drawing began. */
  private positionAt({ x, y }: Pixel): Position {
    const { lng, lat } = this.map.unproject([x, y]);
    // The globe knows no longitude beyond 180; the flat map goes on for as long as it can be seen.
    const isGlobe = this.map.getProjection()?.type === 'globe';
    const longitude = isGlobe ? nearestTurn(lng, this.map.getCenter().lng) : lng;
    return [longitude + this.turns, lat];
  }
}

function isApart(a: Pixel, b: Pixel): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= clickTolerance;
}
