/** The page's end of the messages: commands to a frame that shows the atlas, answers and events from it. */

const protocol = 'ip-atlas-embed';
const version = 1;
/** Milliseconds: who is not allowed gets no answer. A slow computer draws a large picture for long. */
const patience = { short: 10_000, picture: 60_000 };

interface Waiting {
  settle(answer: { ok: boolean; result?: unknown; error?: string }): void;
}

export class Link {
  private readonly waiting = new Map<string, Waiting>();
  private count = 0;

  /** `origin`: of the atlas; nothing is told to or heard from another. */
  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly origin: string,
    private readonly onEvent: (name: string, detail: unknown) => void,
  ) {
    window.addEventListener('message', this.onMessage);
  }

  close(): void {
    window.removeEventListener('message', this.onMessage);
    for (const { settle } of this.waiting.values()) settle({ ok: false, error: 'not-heard' });
  }

  send(command: string, fields: object): Promise<unknown> {
    this.count += 1;
    const id = String(this.count);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => settle({ ok: false, error: 'not-heard' }),
        command === 'getPicture' ? patience.picture : patience.short,
      );
      const settle: Waiting['settle'] = ({ ok, result, error }) => {
        clearTimeout(timer);
        this.waiting.delete(id);
        if (ok) resolve(result);
        else reject(new Error(error));
      };
      this.waiting.set(id, { settle });
      this.frame.contentWindow?.postMessage({ ...fields, protocol, version, id, command }, this.origin);
    });
  }

  private readonly onMessage = ({ origin, source, data }: MessageEvent): void => {
    if (origin !== this.origin || source !== this.frame.contentWindow) return;
    if (data?.protocol !== protocol || data.version !== version) return;
    if (typeof data.event === 'string') this.onEvent(data.event, data.detail ?? null);
    else this.waiting.get(data.id)?.settle(data);
  };
}
