import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bounds } from '../../../../src/atlas/filter.ts';
import type { Layer } from '../../../../src/atlas/schema.ts';
import { aimOf } from '../../../../src/map/aim.ts';
import { dataColour, palettes } from '../../../../src/map/palette.ts';
import { viewPicture } from '../../../../src/map/svg/view-picture.ts';
import { zoomRange } from '../../../../src/map/zoom-range.ts';
import { areaQuestions } from '../../../../src/state/area-limit.ts';
import { recordsShown } from '../../../../src/state/shown.ts';
import type { AtlasState } from '../../../../src/state/store.ts';
import { readView } from '../../../../src/state/url.ts';
import { archive, definition } from '../../archive-fixtures.ts';
import { atlasData, atlasState, atPoint, countryLayer, pointLayer, record } from '../../fixtures.ts';

const china: Bounds = [73, 18, 135, 54];
const asia: Bounds = [60, 5, 150, 60];
const size = { width: 960, height: 540 };
beforeAll(() => areaQuestions.load());

/** The state at an address of the made-up atlas. */
function stateAt(address: string, layers?: Layer[]): AtlasState {
  const state = atlasState({}, layers ? atlasData(layers) : atlasData());
  return { ...state, view: readView(address, state.start).view };
}

const drawn = (address: string, bounds = china, layers?: Layer[]): string =>
  viewPicture(stateAt(address, layers), bounds, size, 'light');
const marksIn = (svg: string): number => (svg.match(/<use href="#[^"]*" x="/g) ?? []).length;

/** What is opened and not closed, or closed and not opened; empty for a sound document. */
function faultsOf(document: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  let rest = document;
  for (const [tag, closes, name, attributes, closed] of document.matchAll(
    /<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/g,
  )) {
    rest = rest.replace(tag, '');
    const names = [...(attributes ?? '').matchAll(/ ([a-zA-Z-]+)=/g)].map(([, each]) => each);
    if (new Set(names).size < names.length) faults.push(`twice the same attribute: ${tag}`);
    if (closes) {
      if (open.pop() !== name) faults.push(`closed and not open: ${tag}`);
    } else if (!closed) open.push(name ?? '');
  }
  if (/[<>]|&(?!amp;|lt;|gt;)/.test(rest)) faults.push(`no markup: ${rest}`);
  return [...faults, ...open];
}

describe('a picture of a view', () => {
  test('is a document of its own, of the size that is asked for', () => {
    const svg = drawn('?layers=products,hosts,partners');
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="960" height="540" viewBox="0 0 960 540"/,
    );
    expect(svg).toContain("font-family=\"'Noto Sans SC', ");
    expect(faultsOf(svg)).toEqual([]);
  });

  test('is never blank: whatever its size and its camera, sea and land are drawn', () => {
    const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    // The camera looks at land, and its map need not have the size of the picture.
    const cameras = fc.record({
      centre: fc.tuple(between(74, 134), between(19, 53)),
      zoom: between(zoomRange.least, zoomRange.most),
      screen: fc.tuple(fc.integer({ min: 200, max: 2560 }), fc.integer({ min: 200, max: 1600 })),
    });
    const sizes = fc.record({
      width: fc.integer({ min: 40, max: 2000 }),
      height: fc.integer({ min: 40, max: 2000 }),
    });
    const { sea, land } = palettes.light;
    fc.assert(
      fc.property(cameras, sizes, ({ centre, zoom, screen }, pictureSize) => {
        const { bounds } = aimOf({ zoom, bearing: 0, pitch: 0 }, centre, screen);
        const svg = viewPicture(stateAt('', []), bounds, pictureSize, 'light');
        expect(svg).toContain(`fill="${sea}"`);
        expect(svg).toMatch(new RegExp(`<use href="#map-\\d+" fill="${land}"`));
      }),
    );
  });

  test('refers to nothing outside itself', () => {
    const svg = drawn('?layers=products,hosts,partners&select=products/apple&nearest=hosts');
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const references = [...svg.matchAll(/(?:href="#|url\(#)([^")]*)/g)].map(([, id]) => id);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    expect(svg).not.toMatch(/href="(?!#)|url\((?!#)| style=|<script|<image/);
  });

  test('has a name with characters of markup in it as it is written', () => {
    const { data, ...state } = stateAt('');
    const gazetteer = { ...data.gazetteer, name: () => 'A & <B>' };
    const svg = viewPicture({ ...state, data: { ...data, gazetteer } }, asia, size, 'light');
    expect(svg).toContain('A &amp; &lt;B&gt;');
    expect(faultsOf(svg)).toEqual([]);
  });

  test('is in the language of the view', () => {
    expect(drawn('?lang=zh', asia)).toContain('>中国<');
    expect(drawn('?lang=zh', asia)).toContain('lang="zh-CN"');
    expect(drawn('?lang=en', asia)).toContain('>China<');
  });

  test('leaves out a name of which the edge would cut off a part', () => {
    // The name of the fixture stands near the lower edge.
    expect(drawn('?lang=en', china)).not.toContain('>China<');
  });

  test('does not have what is switched off', () => {
    const partner = dataColour(palettes.light, 'partner');
    const cambodia: Bounds = [95, 5, 115, 20];
    const layers = [countryLayer({ mark: { ...countryLayer().mark, colourBy: [] } })];
    expect(drawn('?layers=partners', cambodia, layers)).toContain(`fill="${partner}"`);
    expect(drawn('?layers=-partners', cambodia, layers)).not.toContain(`fill="${partner}"`);
  });

  test('a view on the globe is drawn flat', () => {
    expect(drawn('?projection=globe')).toBe(drawn(''));
  });

  test('what is open on the map for a moment is not in it', () => {
    const state = stateAt('?layers=hosts');
    const sketch = { kind: 'polygon', points: [[100, 30]], pointer: [110, 35] } as const;
    const open = { ...state, passing: { ...state.passing, sketch } } as unknown as AtlasState;
    expect(viewPicture(open, china, size, 'light')).toBe(viewPicture(state, china, size, 'light'));
  });

  test('"only in sight" is about what the picture shows, not the map', () => {
    const state = stateAt('?layers=hosts&inview=1', [
      pointLayer({ mark: { ...pointLayer().mark, cluster: false } }),
    ]);
    const elsewhere = { ...state, passing: { ...state.passing, mapBounds: [0, 0, 1, 1] as Bounds } };
    expect(marksIn(viewPicture(elsewhere, china, size, 'light'))).toBe(3);
  });

  test('leaves what the page remembers of the view on the screen', () => {
    const layer = pointLayer();
    const state = stateAt('?layers=hosts', [layer]);
    const before = recordsShown(state, layer);
    const other = readView('?layers=hosts&f.hosts.hostType=library', state.start).view;
    viewPicture({ ...state, view: other }, china, size, 'stage');
    expect(recordsShown(state, layer)).toBe(before);
  });
});

describe('marks in a picture', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  /** On both sides of the antimeridian, and well inside the picture. */
  const inside = fc.record({
    longitude: fc.oneof(degrees(150, 180), degrees(-180, -150)),
    latitude: degrees(-25, 5),
    isInside: fc.constant(true),
  });
  const outside = fc.record({
    longitude: degrees(-90, 90),
    latitude: degrees(-25, 5),
    isInside: fc.constant(false),
  });
  const places = fc.array(
    fc.record({ place: fc.oneof(inside, outside), hostType: fc.constantFrom('university', 'library') }),
    { maxLength: 30 },
  );

  test('are as many as records lie in it and pass the filter, across the antimeridian too', () => {
    fc.assert(
      fc.property(places, fc.constantFrom('university', 'library'), (all, wanted) => {
        const layer = pointLayer({
          mark: { ...pointLayer().mark, cluster: false },
          records: all.map(({ place: { longitude, latitude }, hostType }, index) =>
            record({ id: `place-${index}`, place: atPoint(longitude, latitude), values: { hostType } }),
          ),
        });
        const svg = drawn(`?layers=hosts&f.hosts.hostType=${wanted}`, [140, -30, 220, 9], [layer]);
        const expected = all.filter(({ place, hostType }) => place.isInside && hostType === wanted);
        expect(marksIn(svg)).toBe(expected.length);
      }),
    );
  });
});

test('a layer out of an archive, which only the map engine reads, does not keep the rest from being drawn', () => {
  const tiled: Layer = { ...definition, records: [], archive };
  expect(marksIn(drawn('?layers=places,hosts', china, [tiled, pointLayer()]))).toBeGreaterThan(0);
});
