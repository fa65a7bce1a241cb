/** A host of its own for tests of what happens when the network goes, or when a new version is put up. */
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../tools/serve.mjs';

export class Host {
  /** What the host was asked for: path, and the range if it was only for a part. */
  readonly asked: { path: string; range: string | undefined }[] = [];

  private constructor(
    private readonly server: Server,
    private readonly mounts: Record<string, string>,
  ) {
    server.on('request', ({ url = '/', headers }: IncomingMessage) => {
      this.asked.push({ path: url.replace(/\?.*/, ''), range: headers.range });
    });
  }

  static async open(): Promise<Host> {
    const mounts: Record<string, string> = {};
    return new Host(await serve(mounts, 0), mounts);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** From now on the files under `mount` are those of `folder`. */
  putUp(folder: string, mount = '/'): void {
    this.mounts[mount] = folder;
  }

  /** The network is gone: nobody answers any more. */
  async goDown(): Promise<void> {
    if (!this.server.listening) return;
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}
