/** Saves the atlas for use without a network, and offers a newer version when there is one; never to someone who presents. */
import type { Order, Report } from '../service-worker/messages.ts';
import type { AtlasStore, Saving } from '../state/store.ts';
import { isPresenting } from '../state/view.ts';

/** How often a page that stays open asks for a newer version, in milliseconds. */
const checkEvery = 3_600_000;

/** After this time, in milliseconds, saving begins however busy the browser is. */
const longestWait = 5_000;

type Failure = Extract<Saving, { status: 'failed' }>['reason'];

/** From now on `saving` and `newVersion` in the store tell how it stands. Never rejects. */
export async function keepOffline(store: AtlasStore): Promise<void> {
  // A page from the disk is whole by itself.
  if (!/^https?:$/.test(window.location.protocol)) return;
  const fail = (reason: Failure): void => store.pass({ saving: { status: 'failed', reason } });
  const serviceWorker = serviceWorkers();
  if (!window.isSecureContext) return fail('not-secure');
  if (!serviceWorker) return fail('not-offered');
  await idle();
  try {
    // Where extensions keep workers away, nothing may come back.
    const registration = (await serviceWorker.register('sw.js', { updateViaCache: 'none' })) as
      | ServiceWorkerRegistration
      | undefined;
    if (registration) await follow(store, serviceWorker, registration);
    else fail('not-offered');
  } catch (error) {
    // A script that does not come is a TypeError; what the browser refuses is something else.
    fail(error instanceof TypeError ? 'network' : 'not-offered');
  }
}

/** undefined where there are none: in a frame without storage it is an error even to ask. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  } catch {
    return undefined;
  }
}

/** Tells the store where the workers of this site stand, now and whenever that changes. */
async function follow(
  store: AtlasStore,
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
): Promise<void> {
  // Another atlas of this host, in a folder above, has a worker of its own.
  const address = new URL('sw.js', document.baseURI).href;
  const answers = (): boolean => container.controller?.scriptURL === address;
  let failure: Failure = 'network';
  let isAnsweredFor = answers();

  container.addEventListener('message', ({ data, source }: MessageEvent<Report>) => {
    if ((source as ServiceWorker | null)?.scriptURL !== address) return;
    if (data.kind === 'saved') {
      if (store.getState().passing.saving?.status === 'saving') showShare(store, data.share);
      return;
    }
    failure = data.reason;
    // The worker may be gone before its last words have come.
    void look();
  });
  container.addEventListener('controllerchange', () => {
    // Another version answers from now on: the parts of this one that have not come yet are gone.
    if (isAnsweredFor) afterPresenting(store, () => window.location.reload());
    isAnsweredFor = answers();
    void look();
  });
  const watch = (worker: ServiceWorker | null): void =>
    worker?.addEventListener('statechange', () => void look());
  registration.addEventListener('updatefound', () => watch(registration.installing));

  async function look(): Promise<void> {
    const { active, waiting } = registration;
    const installing = registration.installing?.state === 'installing';
    store.pass({ newVersion: active && waiting ? 'offered' : null });
    if (answers()) store.pass({ saving: { status: 'ready' } });
    else if (active?.state === 'activated' && !waiting && !installing) await answerFor(store, active);
    else if (installing) showShare(store, 0);
    else if (!active && !waiting) store.pass({ saving: { status: 'failed', reason: failure } });
  }

  keepPresentationKnown(store);
  window.setInterval(() => {
    if (!isPresenting(store.getState().view)) check(registration);
  }, checkEvery);
  // Reloaded past its worker, the page may be newer than that.
  if (registration.active && !answers()) await check(registration);
  watch(registration.installing);
  await look();
}

/** This page came from the network. The worker answers for it from now on if it is of the same version; else that is a newer one. */
async function answerFor(store: AtlasStore, worker: ServiceWorker): Promise<void> {
  if (await caches.match(import.meta.url)) worker.postMessage('answer-for-all' satisfies Order);
  else store.pass({ newVersion: 'offered' });
}

/** Asks whether there is a newer version. Without a network there is none. */
async function check(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update().catch(() => undefined);
}

/** In steps of a tenth, as the store is not for what nobody can see. */
function showShare(store: AtlasStore, share: number): void {
  const { saving } = store.getState().passing;
  const shown = Math.floor(share * 10) / 10;
  const before = saving?.status === 'saving' ? saving.share : -1;
  if (shown > before) store.pass({ saving: { status: 'saving', share: shown } });
}

/**
 * The newer version takes the place of this one in all windows of the atlas at once, so that each of them finds its own files;
 * not while one of them presents.
 */
export async function loadNewVersion(store: AtlasStore): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  if (!waiting) return window.location.reload();
  await navigator.locks.request(presentationLock(), { ifAvailable: true }, (lock) => {
    if (!lock) return store.pass({ newVersion: 'presented' });
    // Other windows hear of it as their worker changes; this one may have none.
    waiting.addEventListener('statechange', () => {
      if (waiting.state === 'activated') window.location.reload();
    });
    waiting.postMessage('replace' satisfies Order);
  });
}

/** Held, together with others, by each window that presents; its name is the folder of the atlas. */
function presentationLock(): string {
  return `presentation ${new URL('.', document.baseURI)}`;
}

function keepPresentationKnown(store: AtlasStore): void {
  let end: (() => void) | null = null;
  const keep = (): void => {
    const presents = isPresenting(store.getState().view);
    if (presents === (end !== null)) return;
    if (end) {
      end();
      end = null;
      return;
    }
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    void navigator.locks.request(presentationLock(), { mode: 'shared' }, () => ended);
  };
  store.subscribe(keep);
  keep();
}

function afterPresenting(store: AtlasStore, action: () => void): void {
  if (!isPresenting(store.getState().view)) {
    action();
    return;
  }
  const unsubscribe = store.subscribe(({ view }) => {
    if (isPresenting(view)) return;
    unsubscribe();
    action();
  });
}

/** Saving waits until the browser has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestWait });
    else setTimeout(resolve, 1_000);
  });
}
