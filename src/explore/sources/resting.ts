import { type Resting, restingBySource } from '../../atlas/references.ts';
import { type AtlasData, readyLayers } from '../../state/data.ts';
import { useStore } from '../../ui/store-context.tsx';

const known = new WeakMap<
  AtlasData['layers'],
  { claims: AtlasData['claims']; resting: Map<string, Resting> }
>();

/** What rests on each source, read once for the layers and claims loaded. */
export function restingOf(data: AtlasData): Map<string, Resting> {
  const last = known.get(data.layers);
  if (last?.claims === data.claims) return last.resting;
  const resting = restingBySource(readyLayers(data), data.claims);
  known.set(data.layers, { claims: data.claims, resting });
  return resting;
}

export function useResting(): Map<string, Resting> {
  return useStore((state) => restingOf(state.data));
}
