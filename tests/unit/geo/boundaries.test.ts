import { describe, expect, it } from 'vitest';
import { decodeCounties, decodeWorld, withoutCuts } from '../../../src/geo/boundaries.ts';

/** Two squares that share an edge. */
function squares(name: string, codes: [string | undefined, string]) {
  return {
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
    objects: {
      [name]: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', properties: codes[0] ? { code: codes[0] } : {}, arcs: [[0, 1]] },
          { type: 'Polygon', properties: { code: codes[1] }, arcs: [[-1, 2]] },
        ],
      },
    } as Record<string, unknown>,
  };
}

function world() {
  const topology = squares('countries', [undefined, 'BBB']);
  topology.objects.provinces = squares('provinces', ['110000', '120000']).objects.provinces;
  topology.objects.provinceLines = { type: 'MultiLineString', arcs: [[0]] };
  return topology;
}

describe('decodeWorld', () => {
  it('keeps codes, and leaves land without one', () => {
    const codes = decodeWorld(world()).countries.features.map((feature) => feature.properties?.code);
    expect(codes).toEqual([undefined, 'BBB']);
  });

  it('outlines each country by its code', () => {
    const outlines = decodeWorld(world()).countryLines.features;
    expect(outlines.map((outline) => outline.properties?.code)).toEqual([undefined, 'BBB']);
    const edges = outlines.map(({ geometry }) =>
      geometry.type === 'MultiLineString' ? geometry.coordinates.flatMap((line) => line.slice(1)).length : 0,
    );
    expect(edges).toEqual([4, 4]);
  });

  it('has a dash line only where the file has one', () => {
    expect(decodeWorld(world()).dashLine).toBeUndefined();
    const topology = world();
    topology.objects.dashLine = { type: 'MultiLineString', arcs: [[0]] };
    expect(decodeWorld(topology).dashLine?.features).toHaveLength(1);
  });

  it('says what is missing and what to do', () => {
    expect(() => decodeWorld(squares('countries', ['AAA', 'BBB']))).toThrow(
      /lacks provinces, provinceLines.*npm run geo/,
    );
    expect(() => decodeWorld({ type: 'FeatureCollection' })).toThrow(/Not a TopoJSON file/);
    expect(() => decodeWorld(null)).toThrow(/Not a TopoJSON file/);
  });
});

describe('decodeCounties', () => {
  it('reads counties, with prefecture borders where there are any', () => {
    const topology = squares('counties', ['510101', '510202']);
    expect(decodeCounties(topology).counties.features).toHaveLength(2);
    expect(decodeCounties(topology).prefectureLines).toBeUndefined();
    topology.objects.prefectures = { type: 'MultiLineString', arcs: [[0]] };
    expect(decodeCounties(topology).prefectureLines?.features).toHaveLength(1);
  });
});

describe('withoutCuts', () => {
  it('leaves out edges along the antimeridian', () => {
    const line = [
      [179, 1],
      [180, 1],
      [180, 2],
      [179, 2],
    ];
    expect(withoutCuts([line])).toEqual([
      [
        [179, 1],
        [180, 1],
      ],
      [
        [180, 2],
        [179, 2],
      ],
    ]);
  });

  it('leaves out edges along the south pole', () => {
    const line = [
      [180, -90],
      [0, -90],
      [-180, -90],
    ];
    expect(withoutCuts([line])).toEqual([]);
  });

  it('keeps a line that only crosses near the antimeridian', () => {
    const line = [
      [179.9, 1],
      [180, 1.5],
    ];
    expect(withoutCuts([line])).toEqual([line]);
  });
});
