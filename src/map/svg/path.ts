/** GeoJSON shapes as SVG paths in the units of a frame, cut into cells. */
import { geoIdentity, geoPath, geoTransform } from 'd3-geo';
import type { Geometry } from 'geojson';
import { extentOf, type Frame, projectInto, turnsOf } from './frame.ts';

type Box = [[left: number, top: number], [right: number, bottom: number]];

/**
 * The paths of a geometry in whole units, by the number of the cell they lie in; what is outside the picture is left
 * out. Areas are closed along the edge of a cell that cuts them, lines are not: what has an edge to be drawn must come
 * as lines.
 */
export function pathsInto(frame: Frame): (geometry: Geometry) => Map<number, string> {
  const project = projectInto(frame);
  const turns = turnsOf(frame);
  const cells = cellsOf(extentOf(frame), frame.cells);
  return (geometry) => {
    const paths = new Map<number, string>();
    for (const turn of turns) {
      const flat = geoTransform({
        point(longitude, latitude) {
          const [x, y] = project([longitude + turn, latitude]);
          this.stream.point(x, y);
        },
      });
      const reach = geoPath(flat).bounds(geometry);
      for (const [cell, box] of cells.entries()) {
        if (!meet(reach, box)) continue;
        const clip = geoIdentity().clipExtent(box);
        const writer = new PathWriter();
        geoPath({ stream: (output) => flat.stream(clip.stream(output)) }, writer)(geometry);
        const path = writer.end();
        if (path !== '') paths.set(cell, (paths.get(cell) ?? '') + path);
      }
    }
    return paths;
  };
}

/** The edge of an area, as lines; any other geometry as it is. */
export function edgeOf(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { type: 'MultiLineString', coordinates: geometry.coordinates };
  if (geometry.type === 'MultiPolygon')
    return { type: 'MultiLineString', coordinates: geometry.coordinates.flat() };
  return geometry;
}

function cellsOf([[left, top], [right, bottom]]: Box, cellsAcross: number): Box[] {
  const edge = (from: number, to: number, index: number): number =>
    Math.round(from + ((to - from) * index) / cellsAcross);
  const indices = [...Array(cellsAcross).keys()];
  return indices.flatMap((row) =>
    indices.map(
      (column): Box => [
        [edge(left, right, column), edge(top, bottom, row)],
        [edge(left, right, column + 1), edge(top, bottom, row + 1)],
      ],
    ),
  );
}

function meet([[left, top], [right, bottom]]: Box, [[left2, top2], [right2, bottom2]]: Box): boolean {
  return left <= right2 && left2 <= right && top <= bottom2 && top2 <= bottom;
}

/**
 * Writes whole numbers from each point to the next, and leaves out points that fall on the one before. A ring that
 * is left with fewer than three points has no area, and a line of one point no length: neither is written.
 */
class PathWriter {
  private text = '';
  private line: [number, number][] = [];

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.write(false);
    this.lineTo(x, y);
  }

  lineTo(x: number, y: number): void {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = this.line.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) this.line.push(point);
  }

  closePath(): void {
    const [first, last] = [this.line[0], this.line.at(-1)];
    if (this.line.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) this.line.pop();
    this.write(true);
  }

  /** Points have no path. */
  arc(): void {}

  end(): string {
    this.write(false);
    return this.text;
  }

  private write(isRing: boolean): void {
    const [first, ...others] = this.line;
    this.line = [];
    if (!first || others.length < (isRing ? 2 : 1)) return;
    let [x, y] = first;
    this.text += `M${pair(x, y)}l`;
    others.forEach(([nextX, nextY], index) => {
      const step = pair(nextX - x, nextY - y);
      this.text += index === 0 || step.startsWith('-') ? step : ` ${step}`;
      [x, y] = [nextX, nextY];
    });
    if (isRing) this.text += 'z';
  }
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
