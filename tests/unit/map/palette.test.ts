import { describe, expect, test } from 'vitest';
import { dataColour, palettes } from '../../../src/map/palette.ts';
import { contrast, distance, eyes, hueOf, inGrey, leastDistance, projected, type Seen } from './seen.ts';

const { light, stage } = palettes;

/** Colours that one legend shows together, by the tokens that layer files name. */
const together: Record<string, string[]> = {
  'kinds of product': 'fruit tea grain vegetable herb spice oil livestock other'.split(' '),
  'kinds of host': 'university institute library service government other'.split(' '),
  membership: 'partner partner-disputed withdrawn'.split(' '),
  layers: 'gi designated tisc site partner'.split(' '),
};
const coloursOf = (palette: typeof stage, tokens: string[]): string[] =>
  tokens.map((token) => dataColour(palette, token));

test.each(Object.keys(palettes) as (keyof typeof palettes)[])('names can be read on the %s map', (tone) => {
  const { label, labelFaint, halo, land, sea } = palettes[tone];
  for (const name of [label, labelFaint])
    for (const ground of [halo, land, sea]) expect(contrast(name, ground)).toBeGreaterThan(4.5);
});

describe.each(Object.entries(palettes))(
  'the grey of values that share one colour on the %s map',
  (_tone, palette) => {
    const grey = palette.qualitative.at(-1) ?? '';

    test('is no hue, and stands out from land', () => {
      expect(hueOf(grey).chroma).toBeLessThan(0.02);
      expect(contrast(grey, palette.land)).toBeGreaterThan(3);
    });

    test.each(Object.entries(eyes))('is none of the other signs of the map, seen with %s', (_name, eye) => {
      for (const other of [palette.several, palette.noValue, palette.land])
        expect(distance(grey, other, eye)).toBeGreaterThan(10);
    });
  },
);

describe.each(['light', 'dark'] as const)('the %s map', (tone) => {
  const { qualitative, several, noValue, land } = palettes[tone];

  test.each(Object.entries(eyes))(
    'keeps colours apart that a layer gets whose file names none, and from other signs, seen with %s',
    (_name, eye) => expect(leastDistance([...qualitative, several, noValue, land], eye)).toBeGreaterThan(8),
  );

  test.each(qualitative)('has marks of the standard colour %s that stand out from land', (colour) =>
    expect(contrast(colour, land)).toBeGreaterThan(3),
  );
});

describe('on a projector in a lit room the stage', () => {
  test('has names that can be read', () => {
    const { label, labelFaint, halo, land } = stage;
    for (const name of [label, labelFaint])
      for (const ground of [halo, land]) expect(contrast(name, ground, projected)).toBeGreaterThan(3);
  });

  test('has borders and a coast that can be seen', () => {
    expect(contrast(stage.border, stage.land, projected)).toBeGreaterThan(2);
    expect(contrast(stage.border, stage.sea, projected)).toBeGreaterThan(1.5);
    expect(contrast(stage.land, stage.sea, projected)).toBeGreaterThan(1.2);
  });

  test.each(Object.entries(stage.data))('has marks of "%s" that stand out from land', (token, colour) => {
    // Countries are large, and have a border round them.
    const isCountry = together.membership?.includes(token);
    expect(contrast(colour, stage.land)).toBeGreaterThan(isCountry ? 2.3 : 3);
    expect(contrast(colour, stage.land, projected)).toBeGreaterThan(isCountry ? 1.45 : 1.6);
  });

  describe.each(Object.entries(eyes))('seen with %s', (_name, eye) => {
    const seen: Seen = (colour) => eye(projected(colour));

    test.each(Object.entries(together))(
      'keeps %s apart, and no worse than the light tone',
      (_what, tokens) => {
        const least = leastDistance(coloursOf(stage, tokens), seen);
        expect(least).toBeGreaterThan(5);
        // What is told apart at a glance need not be further apart.
        expect(least).toBeGreaterThan(Math.min(10, leastDistance(coloursOf(light, tokens), seen)));
      },
    );

    test('keeps colours apart that a layer gets whose file names none', () => {
      const least = leastDistance(stage.qualitative, seen);
      expect(least).toBeGreaterThan(5);
      expect(least).toBeGreaterThan(leastDistance(light.qualitative, seen));
    });

    test('keeps countries apart from the sea, better than the light tone', () => {
      const apart = ({ data, sea }: typeof stage): number => distance(data.partner ?? '', sea, seen);
      expect(apart(stage)).toBeGreaterThan(5);
      expect(apart(stage)).toBeGreaterThan(apart(light));
    });

    test('keeps classes apart, and from what has no value', () => {
      expect(leastDistance([...stage.sequence, stage.noValue, stage.land], seen)).toBeGreaterThan(4);
    });
  });

  test('has classes that grow darker in even steps, in grey too', () => {
    const seen: Seen = (colour) => inGrey(projected(colour));
    const colours = [stage.land, ...stage.sequence];
    const steps = colours.slice(1).map((colour, index) => distance(colours[index] ?? '', colour, seen));
    for (const step of steps) expect(step).toBeGreaterThan(4);
    const lightness = colours.map((colour) => contrast(colour, '#000000', seen));
    expect(lightness).toEqual(lightness.toSorted((a, b) => b - a));
  });
});

test.each(Object.keys(stage.data))('"%s" has about the same hue on the stage as in the light', (token) => {
  const [before, after] = [hueOf(dataColour(light, token)), hueOf(dataColour(stage, token))];
  if (before.chroma < 0.02) return expect(after.chroma).toBeLessThan(0.02);
  const turn = Math.abs(before.hue - after.hue) % 360;
  expect(Math.min(turn, 360 - turn)).toBeLessThan(25);
});
