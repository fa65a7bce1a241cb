/** Types of embed.js, which defines the element <ip-atlas>. What each of them means: docs/embedding.md. */

export type AtlasSelection = { layer: string; record: string } | { place: string } | null;

export type AtlasTarget =
  /** West, south, east, north in degrees; across the antimeridian the west is greater than the east. */
  | { bounds: [number, number, number, number] }
  | { longitude: number; latitude: number; zoom: number; bearing?: number; pitch?: number };

export interface AtlasState {
  /** The view as the query of an address, which opens it in the full atlas. */
  query: string;
  language: 'en' | 'zh';
  selection: AtlasSelection;
  story: { story: string; scene: string } | null;
  /** What the map shows: west, south, east, north in degrees, as in `AtlasTarget`; null before it is drawn. */
  bounds: [number, number, number, number] | null;
  /** Messages that the atlas dropped, by reason. */
  dropped: Record<'foreign' | 'flooding' | 'oversized' | 'unknownVersion' | 'malformed', number>;
}

export interface AtlasPictureOptions {
  type: 'svg' | 'png';
  /** CSS pixels, 240 to 2400. */
  width: number;
  height: number;
  /** Of PNG: pixels for each CSS pixel, 1 to 4. */
  scale?: number;
}

export interface AtlasPicture {
  /** The map with title, legend, filters, scale bar, sources, date of the data and disclaimer. */
  picture: Blob;
  /** What it shows, for the `alt` of an image. */
  alt: string;
}

export interface AtlasElementEventMap {
  /** The map is drawn, or cannot be. */
  ready: CustomEvent<null>;
  /** `name`: of what is selected, in the language of the atlas. */
  select: CustomEvent<{ selection: AtlasSelection; name: string | null }>;
  change: CustomEvent<Pick<AtlasState, 'query' | 'bounds'>>;
  /** `code`: "not-loaded" when nothing came of the atlas, or what the atlas tells of itself: "map", "file", "parameters". */
  error: CustomEvent<{ code: 'not-loaded' | 'map' | 'file' | 'parameters'; names: string[] }>;
}

/**
 * The element <ip-atlas>. To set a property sets the attribute of the same name; null: not set. `layers`, `filters`, `theme`, `story`,
 * `map` and `selected` tell what the atlas shows now, after what readers have done; the attribute stays as the page has set it. Promises are rejected with an Error whose
 * message is "unknown", "no-map", "no-story", "no-scene", "too-large" or "failed" when the atlas cannot do it, and "not-heard" when it did not
 * answer: its publisher does not list this site in `embedders`, or the message was dropped.
 */
export interface AtlasElement extends HTMLElement {
  src: string | null;
  layers: string | null;
  filters: string | null;
  theme: string | null;
  story: string | null;
  map: string | null;
  selected: string | null;
  controls: string | null;
  accent: string | null;
  ground: string | null;
  locked: boolean;
  setState(query: string): Promise<{ ignored: string[]; query: string }>;
  select(selection: AtlasSelection): Promise<null>;
  fly(to: AtlasTarget): Promise<null>;
  nextScene(): Promise<{ story: string; scene: string }>;
  previousScene(): Promise<{ story: string; scene: string }>;
  getState(): Promise<AtlasState>;
  getPicture(options: AtlasPictureOptions): Promise<AtlasPicture>;
  addEventListener<Name extends keyof AtlasElementEventMap>(
    type: Name,
    listener: (event: AtlasElementEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'ip-atlas': AtlasElement;
  }
}
