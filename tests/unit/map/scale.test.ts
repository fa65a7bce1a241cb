import { describe, expect, test } from 'vitest';
import type { Area } from '../../../src/geo/area.ts';
import { startSketch } from '../../../src/geo/sketch.ts';
import { areaFeatures } from '../../../src/map/area-features.ts';
import { pictureOf } from '../../../src/map/marks.ts';
import { palettes, type Scale } from '../../../src/map/palette.ts';
import type { StyleInput, StyleModel } from '../../../src/map/style/model.ts';
import { styleOf } from '../../../src/map/style/style.ts';
import { nearestTo } from '../../../src/state/nearest.ts';
import { largeLayer } from '../../fixtures/large-layer.ts';
import { groupedLayer } from '../archive-fixtures.ts';
import { atlasData, atlasState, countryLayer, countyLayer, pointLayer, words } from '../fixtures.ts';
import { complaints, fan, palette, propertyOf, selecting, show, styleInput } from './drawn.ts';

const scale: Scale = { line: 2, mark: 3, text: 5 };

const data = atlasData([
  countyLayer({ nearest: [{ layer: 'hosts', title: words('Hosts'), list: 'nearest' }] }),
  pointLayer(),
]);
const box: Area = { kind: 'box', bounds: [100, 30, 110, 40] };
const apple = { kind: 'record', layer: 'products', record: 'apple' } as const;

/** Views that between them draw everything there is but archives. */
const views: Partial<StyleInput>[] = [
  {},
  {
    shown: [countyLayer({ mark: { ...countyLayer().mark, shape: 'outline' } }), largeLayer(2000)].map(
      (each) => show(each),
    ),
  },
  { fan, ...selecting('hosts', 'xiamen-library') },
  { ...selecting('hosts', 'lanzhou-library'), area: areaFeatures(data, box), sketch: startSketch('circle') },
  {
    ...selecting('products', 'apple'),
    nearest: nearestTo(atlasState({ selection: apple, nearest: 'hosts' }, data)),
  },
];

/** Sizes in CSS pixels of the map layers of all these views, by map layer and property. */
function sizes(scaled: Scale): Map<string, number> {
  const names = ['line-width', 'circle-radius', 'circle-stroke-width', 'text-size', 'text-halo-width'];
  return new Map(
    [...views, { shown: [show(groupedLayer([]))] }].flatMap((change, index) => {
      const style = styleOf(styleInput({ ...change, palette: { ...palette, scale: scaled } }));
      return style.layers.flatMap(({ id, layout, paint }) =>
        names
          .filter((name) => name in { ...layout, ...paint })
          .map((name): [string, number] => [
            `${index} ${id} ${name}`,
            Number(propertyOf(style, id, name, { point_count: 9 })),
          ]),
      );
    }),
  );
}

const scaledBy = (name: string): number[] => {
  if (name.endsWith('line-width')) return [scale.line];
  if (name.endsWith('circle-radius')) return [scale.mark];
  // The stroke of a mark is a part of it, that of a ring is a line.
  if (name.endsWith('circle-stroke-width')) return [scale.mark, scale.line];
  // The number in a cluster grows with it.
  return name.includes('cluster-count') ? [scale.mark] : [scale.text];
};

describe('a palette may have all of the map drawn larger', () => {
  const usual = sizes({ line: 1, mark: 1, text: 1 });
  const large = sizes(scale);

  test('what is drawn is the same, and there is much of it', () => {
    expect([...large.keys()]).toEqual([...usual.keys()]);
    expect(usual.size).toBeGreaterThan(40);
  });

  test.each([...usual])('%s', (name, size) => {
    const ratio = (large.get(name) ?? 0) / size;
    expect(scaledBy(name)).toContain(Math.round(ratio * 1000) / 1000);
  });

  test('hatches and point symbols too', () => {
    const largestOf = (style: StyleModel): number[] => {
      const names = JSON.stringify(style).match(/(hatch|point)\/[^"]*#[^"]*/g) ?? [];
      return [...new Set(names)].map((name) => pictureOf(name)?.size ?? 0);
    };
    const styled = (scaled: Scale): StyleModel =>
      styleOf(styleInput({ palette: { ...palette, scale: scaled } }));
    const before = largestOf(styled({ line: 1, mark: 1, text: 1 }));
    expect(new Set(before).size).toBe(2);
    expect(largestOf(styled(scale))).toEqual(before.map((size) => 3 * size));
  });

  test('clusters that grow gather points from as much further away', () => {
    const radius = (scaled: Scale): number =>
      styleOf(styleInput({ palette: { ...palette, scale: scaled } })).sources['points/hosts']
        ?.clusterRadius ?? 0;
    expect(radius(scale)).toBe(3 * radius({ line: 1, mark: 1, text: 1 }));
  });
});

test('the stage is drawn larger, the light and the dark map are not', () => {
  const { light, dark, stage } = palettes;
  expect(light.scale).toEqual({ line: 1, mark: 1, text: 1 });
  expect(dark.scale).toEqual(light.scale);
  for (const factor of Object.values(stage.scale)) expect(factor).toBeGreaterThanOrEqual(1.5);
});

test('a hatch of the stage has whole pixels, so that its tiles meet', () => {
  const style = styleOf(
    styleInput({ palette: palettes.stage, shown: [show(countyLayer()), show(countryLayer())] }),
  );
  const hatches = JSON.stringify(style).match(/hatch\/[^"]*/g) ?? [];
  expect(hatches).not.toEqual([]);
  for (const name of hatches) expect(Number.isInteger(pictureOf(name)?.size)).toBe(true);
});

test('MapLibre has no complaint about the stage', () => {
  for (const change of views)
    expect(complaints(styleOf(styleInput({ ...change, palette: palettes.stage })))).toEqual([]);
});
