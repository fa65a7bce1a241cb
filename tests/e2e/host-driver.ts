/** A page of somebody else that shows the atlas: on another origin, with what it heard of the atlas. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { AtlasState } from '../../src/embed/element/ip-atlas.d.ts';

interface Told {
  name: string;
  detail: unknown;
}

interface HostPage {
  /** What stands in the body. */
  body: string;
  /** The script of the page, as a file of its own. */
  script?: string;
  /** Its own content security policy. */
  policy?: string;
}

/** Collects what the element tells, before anything can be told. */
const listen = `
window.told = [];
for (const name of ['ready', 'select', 'change', 'error'])
  document.querySelector('ip-atlas')?.addEventListener(name, (event) => told.push({ name, detail: event.detail }));
window.messages = [];
addEventListener('message', ({ data }) => messages.push(data));
`;

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3" fill="tan"/></svg>';

export class HostDriver {
  private shown: HostPage = { body: '' };
  /** A real one: browsers keep pages that come from elsewhere away from what is on this machine. */
  private readonly server = createServer(({ url }, response) => {
    const { body, script = '', policy } = this.shown;
    const answer = (type: string, content: string): void => {
      response.writeHead(200, {
        'Content-Type': type,
        ...(policy && { 'Content-Security-Policy': policy }),
      });
      response.end(content);
    };
    if (url === '/host.js') return answer('text/javascript', listen + script);
    if (url === '/picture.svg') return answer('image/svg+xml', picture);
    const scripts = `<script src="/host.js"></script><script src="${this.atlas}/embed.js"></script>`;
    return answer(
      'text/html',
      `<!doctype html><html lang="en"><title>Partner</title><body>${body}${scripts}</body>`,
    );
  });

  constructor(
    readonly page: Page,
    readonly atlas: string,
  ) {}

  /** Another name of this machine, so that for the browser it is another site. */
  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** The publisher of the atlas lists this page. */
  async isListed(): Promise<void> {
    const atlas = JSON.parse(readFileSync('dist/data/atlas.json', 'utf8')) as object;
    await this.page.route(`${this.atlas}/data/atlas.json`, (route) =>
      route.fulfill({ json: { ...atlas, embedders: [this.origin] } }),
    );
  }

  async open(shown: HostPage): Promise<void> {
    this.shown = shown;
    await this.page.goto(`${this.origin}/news/`);
  }

  /** What tests have done to the element is undone, and what it told them forgotten. The map is over China. */
  async beginAnew(): Promise<void> {
    await this.page.locator('ip-atlas').evaluate((element) => {
      for (const name of element.getAttributeNames())
        if (!['src', 'lang', 'controls'].includes(name)) element.removeAttribute(name);
      element.setAttribute('lang', 'en');
    });
    // For changed attributes the element asks for the state and then sets it: both are done when this has its second answer.
    await this.call('getState');
    await this.call('getState');
    await this.call('setState', '?lang=en&map=104,34,3');
    await this.page.evaluate(() => {
      const heard = window as unknown as { told: Told[]; messages: unknown[] };
      heard.told.length = 0;
      heard.messages.length = 0;
    });
  }

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** What the element has told, of one name. */
  told(name: string): Promise<Told[]> {
    return this.page.evaluate(
      (wanted) => (window as unknown as { told: Told[] }).told.filter((event) => event.name === wanted),
      name,
    );
  }

  async isReady(): Promise<void> {
    const ready = async (): Promise<number> => (await this.told('ready')).length;
    await expect.poll(ready, { timeout: 60_000, intervals: [100] }).toBe(1);
  }

  /** Waits until the map shows a place; longitude, latitude in degrees. */
  async sees([longitude, latitude]: [number, number]): Promise<void> {
    await expect
      .poll(async () => {
        const { bounds } = (await this.call('getState')) as AtlasState;
        const [west, south, east, north] = bounds ?? [0, 0, 0, 0];
        const isAcross = west > east;
        const isBetween = isAcross
          ? longitude >= west || longitude <= east
          : longitude >= west && longitude <= east;
        // Somewhere on it is no answer while it shows a continent beside.
        const isNear = (isAcross ? east + 360 : east) - west < 120;
        return isNear && isBetween && latitude >= south && latitude <= north;
      }, `the map shows ${longitude}, ${latitude}`)
      .toBe(true);
  }

  /** Waits until the frame is as high as the atlas has told last. */
  async hasWantedHeight(): Promise<number> {
    let wanted = 0;
    await expect(async () => {
      const messages = (await this.messages()) as { event?: string; detail?: { height: number } }[];
      wanted = messages.filter(({ event }) => event === 'resize').at(-1)?.detail?.height ?? 0;
      expect(wanted).toBeGreaterThan(0);
      expect(await this.height()).toBe(wanted);
    }).toPass({ timeout: 30_000 });
    return wanted;
  }

  /** Of the frame, CSS pixels. */
  height(): Promise<number> {
    return this.page.locator('iframe').evaluate((frame) => frame.clientHeight);
  }

  /** Every message that the page got. */
  messages(): Promise<unknown[]> {
    return this.page.evaluate(() => (window as unknown as { messages: unknown[] }).messages);
  }

  /** From now on pages keep a list of what they have put off until a time, and not done yet. */
  async noteWaiting(): Promise<void> {
    await this.page.addInitScript(() => {
      const { setTimeout: start, clearTimeout: stop } = window;
      const waiting = new Set<unknown>();
      Object.assign(window, {
        waiting,
        setTimeout(act: (...values: unknown[]) => void, ...rest: [number, ...unknown[]]) {
          const timer: unknown = start(
            (...values: unknown[]) => {
              act(...values);
              waiting.delete(timer);
            },
            ...rest,
          );
          waiting.add(timer);
          return timer;
        },
        clearTimeout(timer: number) {
          stop(timer);
          waiting.delete(timer);
        },
      });
    });
  }

  /** Waits until the atlas in the frame has done all that it had put off. */
  async hasNothingWaiting(): Promise<void> {
    await this.page
      .frames()[1]
      ?.waitForFunction(() => (window as unknown as { waiting: Set<unknown> }).waiting.size === 0);
  }

  /** Calls a method of the element. */
  call(method: string, ...values: unknown[]): Promise<unknown> {
    return this.page.evaluate(
      ([name, given]) => {
        const element = document.querySelector('ip-atlas') as unknown as Record<
          string,
          (...all: unknown[]) => unknown
        >;
        return element[name]?.(...given);
      },
      [method, values] as const,
    );
  }

  property(name: string): Promise<unknown> {
    return this.page.locator('ip-atlas').evaluate((element, each) => Reflect.get(element, each), name);
  }

  setProperty(name: string, value: string | null): Promise<boolean> {
    return this.page
      .locator('ip-atlas')
      .evaluate((element, [each, given]) => Reflect.set(element, each, given), [name, value] as const);
  }

  /** Sets an attribute. */
  set(name: string, value: string): Promise<void> {
    return this.page
      .locator('ip-atlas')
      .evaluate((element, [attribute, text]) => element.setAttribute(attribute, text), [
        name,
        value,
      ] as const);
  }
}
