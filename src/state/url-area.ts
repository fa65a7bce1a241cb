/** An area in the address: its kind, a colon, and numbers in degrees and kilometres. */
import type { Area } from '../geo/area.ts';
import { farthest, mostCorners } from '../geo/area-rules.ts';
import { listed, parseNumbers } from './url-values.ts';

type Position = [number, number];

const readers: Record<Area['kind'], (text: string) => Area | undefined> = {
  /** `box:west,south,east,north` */
  box(text) {
    const numbers = parseNumbers(text);
    const [west, south, east, north] = numbers ?? [];
    if (numbers?.length !== 4 || west === undefined || south === undefined) return undefined;
    if (
      east === undefined ||
      north === undefined ||
      ![
        [west, south],
        [east, north],
      ].every(isPosition)
    )
      return undefined;
    return { kind: 'box', bounds: [west, south, east, north] };
  },
  /** `circle:longitude,latitude,radius` */
  circle(text) {
    const numbers = parseNumbers(text);
    const [longitude, latitude, radius] = numbers ?? [];
    if (numbers?.length !== 3 || longitude === undefined || latitude === undefined) return undefined;
    if (radius === undefined || !isPosition([longitude, latitude]) || !isRadius(radius)) return undefined;
    return { kind: 'circle', centre: [longitude, latitude], radius };
  },
  /** `polygon:longitude,latitude,longitude,latitude,…` */
  polygon(text) {
    const numbers = parseNumbers(text);
    if (!numbers || numbers.length % 2 === 1 || numbers.length > 2 * mostCorners) return undefined;
    const corners = Array.from(
      { length: numbers.length / 2 },
      (_, index): Position => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0],
    );
    return corners.every(isPosition) ? { kind: 'polygon', corners } : undefined;
  },
  /** `place:<code>` */
  place: (text) => (/^\w+$/.test(text) ? { kind: 'place', code: text } : undefined),
  /** `near:<layer>/<record>,radius` */
  near(text) {
    const [, layer, record, digits] = /^([\w-]+)\/([\w-]+),([\d.]+)$/.exec(listed(text).join(',')) ?? [];
    const radius = Number(digits);
    return layer && record && isRadius(radius) ? { kind: 'near', layer, record, radius } : undefined;
  },
};

export function parseArea(text: string): Area | undefined {
  const [, kind, rest] = /^(box|circle|polygon|place|near):(.+)$/.exec(text) ?? [];
  return kind && rest ? readers[kind as Area['kind']](rest) : undefined;
}

export function printArea(area: Area): string {
  switch (area.kind) {
    case 'box':
      return `box:${area.bounds.map(shorten).join(',')}`;
    case 'circle':
      return `circle:${[...area.centre, area.radius].map(shorten).join(',')}`;
    case 'polygon':
      return `polygon:${area.corners.flat().map(shorten).join(',')}`;
    case 'place':
      return `place:${area.code}`;
    case 'near':
      return `near:${area.layer}/${area.record},${shorten(area.radius)}`;
  }
}

/** Four decimals of a degree are about 10 metres. */
function shorten(value: number): number {
  return Number(value.toFixed(4));
}

/** An area across the antimeridian runs on beyond 180 degrees. */
function isPosition([longitude = 0, latitude = 0]: number[]): boolean {
  return Math.abs(longitude) <= 540 && Math.abs(latitude) <= 90;
}

/** One that is written as zero could not be read again. */
function isRadius(radius: number): boolean {
  return shorten(radius) > 0 && radius <= farthest;
}
