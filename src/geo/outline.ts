/** How a region is drawn. Pure; degrees WGS 84, longitude first. */
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { Region } from './area.ts';
import { circlePoints, earthRadius, type Position, polesIn } from './sphere.ts';

export interface Outline {
  fill: MultiPolygon;
  /** The edge of the region, without the edges that only close the fill, as along a pole. */
  edge: MultiLineString;
}

interface Piece {
  rings: Position[][];
  lines: Position[][];
}

/** Edges as they are meant, straight in longitude and latitude, look bent on the map: they are drawn in pieces. */
const longestPiece = 1;

/** The fill and the edge of a region; longitudes may run on beyond 180. */
export function outlineOf(region: Region): Outline {
  const pieces =
    region.kind === 'polygon'
      ? [polygonPiece(region.corners)]
      : region.centres.map((centre) => circlePiece(centre, region.radius));
  return {
    fill: { type: 'MultiPolygon', coordinates: pieces.map(({ rings }) => rings) },
    edge: { type: 'MultiLineString', coordinates: pieces.flatMap(({ lines }) => lines) },
  };
}

/** A line through all positions, straight in longitude and latitude, in pieces of at most a degree. */
export function inPieces(line: Position[]): Position[] {
  return line.flatMap((to, index): Position[] => {
    const from = line[index - 1];
    // Parallels and meridians look straight anyway.
    if (!from || from[0] === to[0] || from[1] === to[1]) return [to];
    const [east, north] = [to[0] - from[0], to[1] - from[1]];
    const count = Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / longestPiece);
    return Array.from({ length: count }, (_, piece): Position => {
      const share = (piece + 1) / count;
      return share === 1 ? to : [from[0] + share * east, from[1] + share * north];
    });
  });
}

function polygonPiece(corners: Position[]): Piece {
  const ring = inPieces([...corners, ...corners.slice(0, 1)]);
  const [first, second, third, fourth] = corners;
  const isBand = corners.length === 4 && first && second && Math.abs(second[0] - first[0]) >= 360;
  if (!isBand || !third || !fourth) return { rings: [ring], lines: [ring] };
  const lines: Position[][] = [
    [first, second],
    [third, fourth],
  ];
  return { rings: [ring], lines };
}

function circlePiece(centre: Position, radius: number): Piece {
  const points = circlePoints(centre, radius);
  const { north, south } = polesIn(centre, radius);
  const [first] = points;
  if (!first) return { rings: [], lines: [] };
  if (!north && !south) {
    const ring = [...points, first];
    return { rings: [ring], lines: [ring] };
  }
  if (north && south) {
    const isWhole = radius >= Math.PI * earthRadius;
    return beyondCircle(centre, isWhole ? [] : [...points, first]);
  }
  const line: Position[] = [...points, [first[0] + 360, first[1]]];
  const pole = north ? 90 : -90;
  const ring: Position[] = [...line, [first[0] + 360, pole], [first[0], pole], first];
  return { rings: [ring], lines: [line] };
}

/** A circle so large that it leaves out only a smaller one on the far side of the earth. */
function beyondCircle([longitude]: Position, edge: Position[]): Piece {
  const hole = edge.map(([x, y]): Position => [x < longitude ? x + 360 : x, y]);
  const world: Position[] = [
    [longitude, -90],
    [longitude + 360, -90],
    [longitude + 360, 90],
    [longitude, 90],
    [longitude, -90],
  ];
  return hole.length === 0 ? { rings: [world], lines: [] } : { rings: [world, hole], lines: [hole] };
}
