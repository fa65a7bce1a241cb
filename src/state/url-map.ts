/** In the address: what the map shows. Camera, layers and selection, each with its parser and printer. */
import { listed, parseNumbers } from './url-values.ts';
import type { Camera, LayerView, Selection, ViewState } from './view.ts';

/** `longitude,latitude,zoom[,bearing,pitch]` in degrees. */
export function parseCamera(text: string): Camera | undefined {
  const numbers = parseNumbers(text);
  if (!numbers || numbers.length > 5) return undefined;
  const [longitude, latitude, zoom, bearing = 0, pitch = 0] = numbers;
  if (longitude === undefined || latitude === undefined || zoom === undefined) return undefined;
  // Near the poles of the globe MapLibre reaches 90 degrees and lowers the zoom by up to 3.5.
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90 || zoom < -3 || zoom > 18) return undefined;
  if (Math.abs(bearing) > 180 || pitch < 0 || pitch > 60) return undefined;
  return { longitude, latitude, zoom, bearing, pitch };
}

export function printCamera({ longitude, latitude, zoom, bearing, pitch }: Camera): string {
  const rounded = [longitude.toFixed(4), latitude.toFixed(4), zoom.toFixed(2)].map(Number);
  const turned = [Math.round(bearing), Math.round(pitch)];
  return [...rounded, ...(turned.some((angle) => angle !== 0) ? turned : [])].join(',');
}

/** Topmost first; one that is not known or comes a second time is skipped, so that the others hold. */
export function parseLayers(text: string, start: ViewState, skip: () => void): LayerView[] | undefined {
  const parts = listed(text);
  const named: LayerView[] = [];
  for (const part of parts) {
    const layer = parseLayer(part, start);
    if (layer && !named.some((other) => other.id === layer.id)) named.push(layer);
  }
  if (named.length === 0) return undefined;
  if (named.length < parts.length) skip();
  // A layer that the link does not know was added later: it goes below, hidden, as the link never showed it.
  const added = start.layers.filter((layer) => !named.some((other) => other.id === layer.id));
  return [...named, ...added.map((layer) => ({ ...layer, visible: false }))];
}

/** `id`, `-id` when hidden, `id:60` at 60 % opacity, `id@field` coloured by a field. */
function parseLayer(text: string, start: ViewState): LayerView | undefined {
  const [, hidden, id, field, opacity = '100'] =
    /^(-?)([\w-]+?)(?:@([\w-]+))?(?::(\d{1,3}))?$/.exec(text) ?? [];
  const percent = Number(opacity);
  if (!id || !start.layers.some((layer) => layer.id === id) || percent < 10 || percent > 100)
    return undefined;
  return { id, visible: hidden === '', opacity: percent / 100, colourBy: field ?? null };
}

export function printLayers(layers: LayerView[]): string {
  return layers
    .map(({ id, visible, opacity, colourBy }) => {
      const percent = Math.round(opacity * 100);
      return `${visible ? '' : '-'}${id}${colourBy ? `@${colourBy}` : ''}${percent === 100 ? '' : `:${percent}`}`;
    })
    .join(',');
}

/** `<layer>/<record>`, or `place/<code>`. */
export function parseSelection(text: string): Selection | undefined {
  const match = /^([\w-]+)\/([\w-]+)$/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return match[1] === 'place'
    ? { kind: 'place', code: match[2] }
    : { kind: 'record', layer: match[1], record: match[2] };
}

export function printSelection(selection: Selection | null): string | null {
  if (!selection) return null;
  return selection.kind === 'place' ? `place/${selection.code}` : `${selection.layer}/${selection.record}`;
}
