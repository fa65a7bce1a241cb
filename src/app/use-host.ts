/** The messages of the page around the atlas, and what answers them. */
import { type RefObject, useEffect, useRef } from 'react';
import { Bridge } from '../embed/bridge.ts';
import { useAtlasStore } from '../ui/store-context.tsx';
import { idealHeight } from './embed-height.ts';
import { hostActions, type MapOfHost } from './host-actions.ts';

export function useHost(root: RefObject<HTMLElement | null>, map: MapOfHost): void {
  const store = useAtlasStore();
  const latest = useRef(map);
  latest.current = map;
  useEffect(() => {
    // Opened by itself, it has no page around it.
    if (window.parent === window) return;
    const { embedders } = store.getState().data.atlas;
    const { origin } = window.location;
    // Of a page without an origin, such as a file, nobody can be told from anybody.
    const heard = origin === 'null' ? embedders : [...embedders, origin];
    const bridge = new Bridge(
      store,
      hostActions(store, () => latest.current),
      heard,
      (message, target) => window.parent.postMessage(message, target),
    );
    const onMessage = ({ origin: from, source, data }: MessageEvent): void => {
      if (source === window.parent) void bridge.hear(from, data, performance.now());
    };
    window.addEventListener('message', onMessage);
    const tellHeight = (): void => {
      if (root.current) bridge.tellHeight(idealHeight(root.current));
    };
    const sizes = new ResizeObserver(tellHeight);
    for (const part of root.current?.children ?? []) sizes.observe(part);
    // The words of a story may grow within a box that does not.
    const words = new MutationObserver(tellHeight);
    if (root.current)
      words.observe(root.current, { childList: true, subtree: true, attributeFilter: ['open'] });
    return () => {
      window.removeEventListener('message', onMessage);
      sizes.disconnect();
      words.disconnect();
      bridge.close();
    };
  }, [store, root]);
}
