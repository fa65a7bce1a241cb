/** embed.js, for pages of others: <ip-atlas>, a frame that shows the atlas, follows its attributes, and tells what happens in it. */
import {
  addressOf,
  attributes,
  followed,
  isSameAtlas,
  valueIn,
  withChanges,
  withoutCamera,
  withSelection,
} from './address.ts';
import { FittingHeight } from './height.ts';
import type {
  AtlasElement,
  AtlasPicture,
  AtlasPictureOptions,
  AtlasSelection,
  AtlasState,
  AtlasTarget,
} from './ip-atlas.d.ts';
import { Link } from './link.ts';

/** What is between the tags stands there until the map is drawn or cannot be, and for good where scripts or frames are not allowed. */
const look = `
:host { display: block; position: relative; min-height: 320px; overflow: hidden }
:host([hidden]) { display: none }
section { height: 100%; min-height: inherit }
section::before { display: block; height: var(--ip-atlas-height); content: '' }
div { background: Canvas; color: CanvasText }
iframe, div { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; overflow: hidden }
.ready div, .bare div { display: none }
::slotted(a) { display: block }
::slotted(img) { width: 100%; height: 100%; object-fit: cover }
`;

/** The title of the atlas in each of its languages, which the build puts in; see tools/vite-embed.ts. */
declare const titlesOfAtlas: string;

/** How far from the screen the atlas begins to load. */
const nearScreen = '300px';
/** Milliseconds in which an atlas that listens to this page has answered. */
const longestAnswer = 2000;
/** Milliseconds after which a frame counts as not loaded. */
const longestLoad = 60_000;

class IpAtlas extends HTMLElement implements Omit<AtlasElement, 'addEventListener'> {
  declare src: string | null;
  declare layers: string | null;
  declare filters: string | null;
  declare theme: string | null;
  declare story: string | null;
  declare map: string | null;
  declare selected: string | null;
  declare controls: string | null;
  declare accent: string | null;
  declare ground: string | null;
  declare locked: boolean;
  static readonly observedAttributes = [...attributes, 'title'];
  private readonly room = document.createElement('section');
  private link: Link | null = null;
  private frame: HTMLIFrameElement | null = null;
  /** Whether the atlas answers this page; null: that is not known yet. */
  private isHeard: Promise<boolean> | null = null;
  /** Changes, one after the other. */
  private changes: Promise<void> = Promise.resolve();
  /** What the attributes came to last. */
  private asked: URL | null = null;
  /** Attributes that were set and not followed yet. */
  private set = new Set<string>();
  /** The query of what the atlas shows; null: it has not told this page. */
  private shown: string | null = null;
  private sight: IntersectionObserver | null = null;
  private readonly widths = new ResizeObserver(() => this.fit());
  private readonly height = new FittingHeight();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look);
    const root = this.attachShadow({ mode: 'open' });
    // Not as an element or an attribute, which a strict policy of the page would not allow.
    root.adoptedStyleSheets = [sheet];
    const before = document.createElement('div');
    before.append(document.createElement('slot'));
    this.room.append(before);
    root.append(this.room);
  }

  connectedCallback(): void {
    this.takeUp();
    this.sight = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.load(),
      { rootMargin: nearScreen },
    );
    this.sight.observe(this);
    this.widths.observe(this);
  }

  disconnectedCallback(): void {
    this.sight?.disconnect();
    this.widths.disconnect();
    this.unload();
  }

  /** Properties that were set before this script came hide those of the class. */
  private takeUp(): void {
    for (const name of attributes.filter((each) => Object.hasOwn(this, each))) {
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
  }

  /** Attributes that are set one after the other move the map once; one that is set anew moves it back. */
  attributeChangedCallback(name: string): void {
    if (this.frame) this.frame.title = this.frameTitle;
    else {
      // Tells anew whether the element is near the screen: it may have been there without an address.
      this.sight?.unobserve(this);
      this.sight?.observe(this);
      return;
    }
    if (name === 'title') return;
    if (this.set.size === 0) queueMicrotask(() => this.follow());
    this.set.add(name);
    const { address, asked, shown, set } = this;
    // What the page has set is what it reads, before the atlas has answered as well.
    if (address && asked && shown !== null) this.shown = withChanges(shown, asked, address, set).toString();
  }

  /** What the atlas shows now, as the attribute would say it; the attribute itself where the atlas does not tell this page. */
  valueNow(name: string): string | null {
    const { shown } = this;
    return shown !== null && followed.includes(name) ? valueIn(shown, name) : this.getAttribute(name);
  }

  private get frameTitle(): string {
    return this.title || titlesOfAtlas;
  }

  private get address(): URL | null {
    return addressOf((name) => this.getAttribute(name), document.baseURI);
  }

  private load(): void {
    const { address } = this;
    if (this.frame || !address) return;
    const frame = document.createElement('iframe');
    frame.title = this.frameTitle;
    frame.allow = 'fullscreen; clipboard-write';
    this.frame = frame;
    this.asked = address;
    this.link = new Link(frame, address.origin, (name, detail) => this.hear(name, detail));
    this.timer = setTimeout(() => this.hear('error', { code: 'not-loaded', names: [] }), longestLoad);
    frame.src = address.href;
    // Under what stands there until the map is drawn.
    this.room.prepend(frame);
    // With nothing between the tags, the atlas's own picture is seen while its map is on the way.
    if (!this.hasContent) this.room.className = 'bare';
    this.fit();
  }

  private get hasContent(): boolean {
    return this.childElementCount > 0 || this.textContent?.trim() !== '';
  }

  private unload(): void {
    clearTimeout(this.timer);
    this.link?.close();
    this.frame?.remove();
    this.room.className = '';
    this.height.told = null;
    this.link = null;
    this.frame = null;
    this.isHeard = null;
    this.shown = null;
  }

  /** Moves the map; the frame loads anew where the atlas is another one, or does not listen to this page. */
  private follow(): void {
    const { address, asked, link, isHeard, set } = this;
    this.set = new Set();
    if (!link || !asked || !address) return;
    // Until the map is there, nobody can have gone on from what was asked.
    if (isHeard === null && address.href === asked.href) return;
    this.asked = address;
    if (isHeard === null || !isSameAtlas(asked, address)) {
      this.loadAnew();
      return;
    }
    this.changes = this.changes.then(async () => {
      const isAnswered = await isHeard;
      // Another frame has been given the address since.
      if (link !== this.link) return;
      if (isAnswered) await this.change(asked, address, set);
      else this.loadAnew();
    });
  }

  private loadAnew(): void {
    this.unload();
    this.load();
  }

  /** Readers may have gone on: what they see is asked for first, and only what differs between the addresses, or was set, changes. */
  private async change(before: URL, after: URL, set: ReadonlySet<string>): Promise<void> {
    try {
      // Not noted: what the page has set is not in it yet.
      const { query } = await this.send<AtlasState>('getState');
      const { ignored } = await this.setState(`?${withChanges(withoutCamera(query), before, after, set)}`);
      if (ignored.length > 0) this.hear('error', { code: 'parameters', names: ignored });
    } catch {
      // A refusal tells nothing that the attributes do not.
    }
  }

  private hear(name: string, detail: unknown): void {
    if (name === 'resize') {
      this.height.told = (detail as { height: number }).height;
      this.fit();
      return;
    }
    if (name === 'change') this.shown = (detail as AtlasState).query;
    if (name === 'select' && this.shown !== null)
      this.shown = withSelection(this.shown, (detail as AtlasState).selection);
    if (name === 'ready') {
      clearTimeout(this.timer);
      this.room.className = 'ready';
      // The first command tells the atlas who listens.
      const late = new Promise<false>((settle) => setTimeout(() => settle(false), longestAnswer));
      this.isHeard = Promise.race([this.getState().then(() => true), late]).catch(() => false);
    }
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** As high as the atlas needs for its words, unless the page has said how high. */
  private fit(): void {
    if (this.frame) this.room.style.setProperty('--ip-atlas-height', `${this.height.at(this.clientWidth)}px`);
  }

  private send<Answer>(command: string, fields: object = {}): Promise<Answer> {
    return (this.link?.send(command, fields) ?? Promise.reject(new Error('not-heard'))) as Promise<Answer>;
  }

  /** An answer that tells what is shown. */
  private async noted<Answer extends { query: string }>(answer: Promise<Answer>): Promise<Answer> {
    const { link } = this;
    const { query } = await answer;
    if (link === this.link) this.shown = query;
    return answer;
  }

  setState(query: string): Promise<{ ignored: string[]; query: string }> {
    return this.noted(this.send('setState', { query }));
  }

  select(selection: AtlasSelection): Promise<null> {
    return this.send('select', { selection });
  }

  fly(to: AtlasTarget): Promise<null> {
    return this.send('fly', { to });
  }

  nextScene(): Promise<{ story: string; scene: string }> {
    return this.send('nextScene');
  }

  previousScene(): Promise<{ story: string; scene: string }> {
    return this.send('previousScene');
  }

  getState(): Promise<AtlasState> {
    return this.noted(this.send('getState'));
  }

  getPicture(options: AtlasPictureOptions): Promise<AtlasPicture> {
    return this.send('getPicture', options);
  }
}

for (const name of attributes.filter((each) => each !== 'lang')) {
  const isFlag = name === 'locked';
  Object.defineProperty(IpAtlas.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: IpAtlas) {
      return isFlag ? this.hasAttribute(name) : this.valueNow(name);
    },
    set(this: IpAtlas, value: unknown) {
      const isNothing = value === null || value === undefined || (isFlag && !value);
      if (!isNothing) this.setAttribute(name, isFlag ? '' : String(value));
      else if (this.hasAttribute(name)) this.removeAttribute(name);
      // Of what was not there the browser tells nothing; but readers may have chosen something.
      else this.attributeChangedCallback(name);
    },
  });
}

// A page may bring this file twice.
if (!customElements.get('ip-atlas')) customElements.define('ip-atlas', IpAtlas);
