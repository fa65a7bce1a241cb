/** What must change on the map to get from one style to the next; pure, so that it can be tested without a map. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureState, SourceModel, StyleModel } from './style/model.ts';

export type StyleStep =
  | { kind: 'add-source'; id: string }
  | { kind: 'set-data'; id: string }
  | { kind: 'remove-source'; id: string }
  | { kind: 'add-layer'; layer: LayerSpecification; before: string | undefined }
  | { kind: 'move-layer'; id: string; before: string | undefined }
  | { kind: 'remove-layer'; id: string }
  | { kind: 'set-filter'; id: string; filter: unknown }
  | { kind: 'set-paint' | 'set-layout'; id: string; name: string; value: unknown }
  | { kind: 'set-state'; state: FeatureState }
  | { kind: 'set-projection' };

/** Steps in an order that MapLibre accepts: a source is there before the layers that use it, and gone after them. */
export function differenceOf(before: StyleModel, after: StyleModel): StyleStep[] {
  const steps: StyleStep[] = [];
  const newLayers = new Map(after.layers.map((layer) => [layer.id, layer]));
  const staysSource = (id: string): boolean => {
    const [old, source] = [before.sources[id], after.sources[id]];
    return old !== undefined && source !== undefined && kindOf(old) === kindOf(source);
  };
  const staying = before.layers.filter((old) => {
    const layer = newLayers.get(old.id);
    return (
      layer && isSame(fixedPart(old), fixedPart(layer)) && (!('source' in old) || staysSource(old.source))
    );
  });
  const oldLayers = new Map(staying.map((layer) => [layer.id, layer]));
  for (const { id } of before.layers) if (!oldLayers.has(id)) steps.push({ kind: 'remove-layer', id });
  for (const id of Object.keys(before.sources))
    if (!staysSource(id)) steps.push({ kind: 'remove-source', id });
  for (const [id, source] of Object.entries(after.sources)) {
    if (!staysSource(id)) steps.push({ kind: 'add-source', id });
    else if (before.sources[id]?.data !== source.data) steps.push({ kind: 'set-data', id });
  }

  const order = staying.map((layer) => layer.id);
  // From the top down, so that `before` is in its place when it is named.
  for (let index = after.layers.length - 1; index >= 0; index--) {
    const layer = after.layers[index] as LayerSpecification;
    const above = after.layers[index + 1]?.id;
    const old = oldLayers.get(layer.id);
    if (!old) {
      steps.push({ kind: 'add-layer', layer, before: above });
      order.splice(above === undefined ? order.length : order.indexOf(above), 0, layer.id);
      continue;
    }
    if (order[order.indexOf(layer.id) + 1] !== above) {
      steps.push({ kind: 'move-layer', id: layer.id, before: above });
      order.splice(order.indexOf(layer.id), 1);
      order.splice(above === undefined ? order.length : order.indexOf(above), 0, layer.id);
    }
    steps.push(...layerSteps(old, layer));
  }
  steps.push(
    ...stateSteps(
      before.states.filter(({ source }) => staysSource(source)),
      after.states,
    ),
  );
  if (before.projection !== after.projection) steps.push({ kind: 'set-projection' });
  return steps;
}

/** What MapLibre cannot change on a source that is there. */
function kindOf({ clusterRadius, archive }: SourceModel): string {
  return archive ? `${archive.attempt} ${archive.address}` : `cluster ${clusterRadius}`;
}

/** What MapLibre cannot change on a layer that is there: such a layer is taken away and added anew. */
function fixedPart(layer: LayerSpecification): object {
  const { type, minzoom, maxzoom } = layer;
  return { type, minzoom, maxzoom, source: 'source' in layer ? layer.source : undefined };
}

function layerSteps(old: LayerSpecification, layer: LayerSpecification): StyleStep[] {
  const steps: StyleStep[] = [];
  const filterOf = (spec: LayerSpecification): unknown => ('filter' in spec ? spec.filter : undefined);
  if (!isSame(filterOf(old), filterOf(layer)))
    steps.push({ kind: 'set-filter', id: layer.id, filter: filterOf(layer) });
  for (const [kind, part] of [
    ['set-paint', 'paint'],
    ['set-layout', 'layout'],
  ] as const) {
    const oldValues: Record<string, unknown> = { ...old[part] };
    const newValues: Record<string, unknown> = { ...layer[part] };
    for (const name of new Set([...Object.keys(oldValues), ...Object.keys(newValues)])) {
      if (!isSame(oldValues[name], newValues[name]))
        steps.push({ kind, id: layer.id, name, value: newValues[name] });
    }
  }
  return steps;
}

function stateSteps(before: FeatureState[], after: FeatureState[]): StyleStep[] {
  const nameOf = ({ source, feature, key }: FeatureState): string => JSON.stringify([source, feature, key]);
  const values = new Map(before.map((state) => [nameOf(state), state.value]));
  const staying = new Set(after.map(nameOf));
  const changed = after.filter((state) => values.get(nameOf(state)) !== state.value);
  const gone = before.filter((state) => !staying.has(nameOf(state)));
  return [...gone.map((state) => ({ ...state, value: 0 })), ...changed].map((state) => ({
    kind: 'set-state',
    state,
  }));
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
