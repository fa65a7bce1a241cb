/** The map as a reader uses it: places are pointed at by longitude and latitude, and pictures are looked at. */
import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';

/** Longitude, latitude in degrees, WGS 84. */
export type Position = [longitude: number, latitude: number];

interface Camera {
  centre: Position;
  zoom: number;
}

export class MapDriver {
  constructor(private readonly page: Page) {}

  get canvas(): Locator {
    return this.page.getByRole('region', { name: /^Map\.|^地图。/ });
  }

  /** Every thing asked for has been drawn once. */
  async isReady(): Promise<void> {
    // Looks at every frame, where an expectation would look again after up to a second.
    await this.page.waitForFunction(() => document.documentElement.dataset.map === 'ready', undefined, {
      timeout: 60_000,
    });
  }

  /** Waits until all that was asked for has been drawn after a moment of the page, in milliseconds. */
  async isDrawnSince(moment: number): Promise<void> {
    await this.page.waitForFunction(
      (since) => (performance.getEntriesByName('atlas:idle').at(-1)?.startTime ?? 0) > since,
      moment,
      { timeout: 60_000 },
    );
  }

  async control(name: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Map controls' }).getByRole('button', { name }).click();
  }

  /** Clicks a place; `offset` in CSS pixels to the east and south of it. */
  async click(position: Position, offset: [number, number] = [0, 0]): Promise<void> {
    const [x, y] = await this.pixelOf(position);
    await this.page.mouse.click(x + offset[0], y + offset[1]);
  }

  async hover(position: Position, offset: [number, number] = [0, 0]): Promise<void> {
    const [x, y] = await this.pixelOf(position);
    // A pointer that was there already tells nobody that it moved.
    await this.page.mouse.move(x + offset[0] + 2, y + offset[1]);
    await this.page.mouse.move(x + offset[0], y + offset[1]);
  }

  /** The pointer off the map, so that it changes no picture. */
  async leave(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).hover();
  }

  /** The part of the map that no panel covers on a wide screen, as PNG. */
  async picture(): Promise<Buffer> {
    return this.page.screenshot({ clip: { x: 420, y: 120, width: 560, height: 640 } });
  }

  /** Waits until the map looks other than in `before`. */
  async looksOtherThan(before: Buffer): Promise<void> {
    await expect(async () => {
      expect((await this.picture()).equals(before), 'the map still looks as before').toBe(false);
    }).toPass({ timeout: 60_000 });
  }

  /** Waits until the map looks the same as in `before`. */
  async looksLike(before: Buffer): Promise<void> {
    await expect(async () => {
      expect((await this.picture()).equals(before), 'the map looks other than before').toBe(true);
    }).toPass({ timeout: 60_000 });
  }

  /** As `looksLike`, after the graphics card began anew: it may round the last bit of a colour otherwise. */
  async looksLikeOnAnotherCard(before: Buffer): Promise<void> {
    await expect(async () => {
      const { largest } = await this.differences(before, await this.picture());
      expect(largest, 'the map looks other than before').toBeLessThanOrEqual(1);
    }).toPass({ timeout: 60_000 });
  }

  /** The middle of the window, which no panel covers on any screen, as PNG. */
  async middle(): Promise<Buffer> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const x = width < 900 ? 10 : 400;
    return this.page.screenshot({ clip: { x, y: 160, width: width - x - 60, height: height * 0.65 - 160 } });
  }

  /**
   * How two pictures of one size differ: `largest` step of any pixel, from 0 to 255, and the `share` of pixels that
   * nobody would take for the same colour.
   */
  async differences(...pictures: [Buffer, Buffer]): Promise<{ largest: number; share: number }> {
    const [first, second] = await Promise.all(
      pictures.map((picture) => sharp(picture).ensureAlpha().raw().toBuffer()),
    );
    let largest = 0;
    let others = 0;
    const pixels = (first?.length ?? 0) / 4;
    for (let pixel = 0; pixel < pixels; pixel++) {
      let step = 0;
      for (let at = 4 * pixel; at < 4 * pixel + 4; at++)
        step = Math.max(step, Math.abs((first?.[at] ?? 0) - (second?.[at] ?? 0)));
      largest = Math.max(largest, step);
      if (step > 40) others += 1;
    }
    return { largest, share: others / pixels };
  }

  /** The colour at a place as "r,g,b"; no panel may lie over it. */
  async colourAt(position: Position, offset: [number, number] = [0, 0]): Promise<string> {
    const [x, y] = await this.pixelOf(position);
    return this.colourOfPixel([Math.round(x + offset[0]), Math.round(y + offset[1])]);
  }

  /** The colour of a CSS pixel of the page as "r,g,b". */
  async colourOfPixel(at: [number, number]): Promise<string> {
    // Of the whole window: a part of it may be drawn otherwise.
    const window = (await this.page.screenshot({ scale: 'css' })).toString('base64');
    return this.page.evaluate(
      async ({ png, at: [x, y] }) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).join();
      },
      { png: window, at },
    );
  }

  /** Where the camera stands, from the address; the address names it once the map was moved or asked for. */
  camera(): Camera | null {
    const [longitude, latitude, zoom] =
      new URL(this.page.url()).searchParams.get('map')?.split(',').map(Number) ?? [];
    if (longitude === undefined || latitude === undefined || zoom === undefined) return null;
    return { centre: [longitude, latitude], zoom };
  }

  /** CSS pixels of the page, by the spherical Mercator projection with 512-pixel tiles. */
  async pixelOf([longitude, latitude]: Position): Promise<[number, number]> {
    const camera = this.camera();
    const box = await this.canvas.boundingBox();
    if (!camera || !box)
      throw new Error('To point at a place, open the map with ?map=longitude,latitude,zoom');
    const world = 512 * 2 ** camera.zoom;
    const east = ((longitude - camera.centre[0]) / 360) * world;
    const south = (mercator(latitude) - mercator(camera.centre[1])) * world;
    return [box.x + box.width / 2 + east, box.y + box.height / 2 + south];
  }
}

/** From 0 in the north to 1 in the south. */
function mercator(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  return (1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2;
}
