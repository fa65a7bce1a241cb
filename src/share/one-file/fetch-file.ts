/** Fetches the atlas as one file, and keeps it: who changes a talk in a hall without a network gets it again. */
import type { OfferedFile } from './offer.ts';
import { headOf } from './page.ts';

/** `not-whole`: it broke off, or something else came, such as the page on which a network asks who one is. */
export type FetchFailure = 'network' | 'missing' | 'not-whole' | 'other-version';

export class FetchError extends Error {
  constructor(
    readonly reason: FetchFailure,
    detail: string,
  ) {
    super(detail);
    this.name = 'FetchError';
  }
}

interface Following {
  signal: AbortSignal;
  /** 0 to 1. */
  onShare(share: number): void;
}

/**
 * The file that belongs to this page: as it was kept, or else from the site. Rejects with a FetchError, or with the reason of the
 * signal once that is aborted.
 */
export async function fetchFile(offer: OfferedFile, following: Following): Promise<Blob> {
  const kept = await keptFile(offer);
  if (kept) return kept;
  const file = await receive(offer, following);
  const head = await headOf(file);
  if (head && head.version !== offer.version)
    throw new FetchError('other-version', `${head.version}, and not ${offer.version}`);
  if (!head || file.size !== offer.bytes)
    throw new FetchError('not-whole', `${file.size} of ${offer.bytes} bytes`);
  await keep(offer, file);
  return file;
}

async function receive({ address, bytes }: OfferedFile, { signal, onShare }: Following): Promise<Blob> {
  try {
    const answer = await fetch(address, { cache: 'no-cache', signal });
    if (answer.status === 404 || answer.status === 410)
      throw new FetchError('missing', `HTTP ${answer.status}`);
    if (!answer.ok || !answer.body) throw new FetchError('network', `HTTP ${answer.status}`);
    let received = 0;
    const counted = answer.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          received += chunk.length;
          onShare(Math.min(1, received / bytes));
          controller.enqueue(chunk);
        },
      }),
    );
    return await new Response(counted).blob();
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof FetchError ? error : new FetchError('network', String(error));
  }
}

/** Its end is the folder of the atlas, by which a worker that takes itself away finds it, see docs/hosting.md. */
const shelf = (): string => `one-file ${new URL('.', document.baseURI)}`;

/** null also where the browser keeps nothing: without HTTPS, or when it was told so. */
async function keptFile({ address, version, bytes }: OfferedFile): Promise<Blob | null> {
  try {
    const answer = await (await caches.open(shelf())).match(address);
    const file = (await answer?.blob()) ?? null;
    const head = file && (await headOf(file));
    return head?.version === version && file?.size === bytes ? file : null;
  } catch {
    return null;
  }
}

async function keep({ address }: OfferedFile, file: Blob): Promise<void> {
  try {
    await (await caches.open(shelf())).put(address, new Response(file));
  } catch {
    // It is at hand now; next time it comes from the site.
  }
}
