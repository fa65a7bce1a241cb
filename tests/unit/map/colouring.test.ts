import { describe, expect, test } from 'vitest';
import type { AtlasRecord, FieldValue, Layer } from '../../../src/atlas/schema.ts';
import { colouringOf } from '../../../src/map/colouring.ts';
import { dataColour, palettes } from '../../../src/map/palette.ts';
import { countryLayer, countyLayer, inCounties, inCountry, record, words } from '../fixtures.ts';
import { palette } from './drawn.ts';

const product = (values: Record<string, FieldValue>): AtlasRecord =>
  record({ id: 'x', place: inCounties(['620522']), values });
const coloursOf = (layer: Layer, colourBy: string | null, of: AtlasRecord): string[] =>
  colouringOf(layer, colourBy, palette).coloursOf(of);

describe('a layer of one colour', () => {
  test('has it on every record and once in the legend', () => {
    const { field, items, coloursOf: of } = colouringOf(countyLayer(), null, palette);
    expect(field).toBeNull();
    expect(items).toEqual([{ colour: dataColour(palette, 'gi') }]);
    expect(of(product({}))).toEqual([dataColour(palette, 'gi')]);
  });

  test.each(['link', 'rivers', 'year'])('is what colouring by "%s" gives: it has no colours', (id) => {
    expect(coloursOf(countyLayer(), id, product({ year: 2019 }))).toEqual([dataColour(palette, 'gi')]);
  });
});

describe('colours of categories', () => {
  const layer = countyLayer();

  test('are those that the layer file names', () => {
    expect(coloursOf(layer, 'kind', product({ kind: 'tea' }))).toEqual([dataColour(palette, 'tea')]);
    expect(coloursOf(layer, 'kind', product({ kind: 'fruit' }))).toEqual([dataColour(palette, 'fruit')]);
  });

  test('that the file does not name differ from each other', () => {
    const partners = countryLayer();
    const of = (membership: string): string[] =>
      coloursOf(partners, 'membership', record({ id: 'x', place: inCountry('FJI'), values: { membership } }));
    expect(of('member')).not.toEqual(of('withdrawn'));
    expect(palette.qualitative).toEqual(expect.arrayContaining([...of('member'), ...of('withdrawn')]));
  });

  test('of several values are several', () => {
    expect(coloursOf(layer, 'kind', product({ kind: ['tea', 'fruit'] }))).toEqual([
      dataColour(palette, 'tea'),
      dataColour(palette, 'fruit'),
    ]);
  });

  test('of several values that look alike are one', () => {
    const [kind, ...others] = layer.fields;
    if (kind?.type !== 'category') throw new Error('The fixture begins with a category.');
    const alike = countyLayer({ fields: [{ ...kind, colours: { tea: 'tea', fruit: 'tea' } }, ...others] });
    expect(coloursOf(alike, 'kind', product({ kind: ['tea', 'fruit'] }))).toEqual([
      dataColour(palette, 'tea'),
    ]);
  });

  test('of no value are apart from all others', () => {
    expect(coloursOf(layer, 'kind', product({}))).toEqual([palette.noValue]);
  });

  test('of "no" and of no value differ', () => {
    expect(coloursOf(layer, 'official', product({ official: false }))).not.toEqual([palette.noValue]);
    expect(coloursOf(layer, 'official', product({}))).toEqual([palette.noValue]);
  });

  test('stand in the legend when some record has them, in the order of the definition', () => {
    expect(colouringOf(layer, 'kind', palette).items).toEqual([
      { value: 'tea', colour: dataColour(palette, 'tea') },
      { value: 'fruit', colour: dataColour(palette, 'fruit') },
    ]);
  });

  test('have a line for no value in the legend only when some record has none', () => {
    const { items } = colouringOf(layer, 'official', palette);
    expect(items.at(-1)).toEqual({ colour: palette.noValue });
    expect(items).toHaveLength(3);
  });

  test('follow the palette of the tone', () => {
    const dark = colouringOf(layer, 'kind', palettes.dark).coloursOf(product({ kind: 'tea' }));
    expect(dark).toEqual([dataColour(palettes.dark, 'tea')]);
    expect(dark).not.toEqual(coloursOf(layer, 'kind', product({ kind: 'tea' })));
  });
});

describe('colours of classes', () => {
  const layer = countryLayer();
  const entry = { text: words('A'), sources: ['page'] };
  const since = (year?: number): string[] =>
    coloursOf(
      layer,
      'since',
      record({ id: 'x', place: inCountry('FJI'), values: year === undefined ? {} : { since: year } }),
    );
  const projects = (count: number): string[] => {
    const values = { projects: Array.from({ length: count }, () => entry) };
    return coloursOf(layer, 'projects', record({ id: 'x', place: inCountry('FJI'), values }));
  };
  const { items } = colouringOf(layer, 'since', palette);

  test.each([
    [2014, 0],
    [2015, 0],
    [2016, 1],
    [2017, 1],
    [2018, 2],
    [2030, 2],
  ])('%i lies in class %i: a lower bound belongs to its class', (year, index) => {
    expect(since(year)).toEqual([items[index]?.colour]);
  });

  test('the legend gives the bounds of each class, the last one open, and a line for no value', () => {
    expect(items.map(({ from, to }) => [from, to])).toEqual([
      [2014, 2016],
      [2016, 2018],
      [2018, undefined],
      [undefined, undefined],
    ]);
  });

  test('run from the lightest to the strongest of the palette, each once', () => {
    const colours = items.slice(0, -1).map(({ colour }) => colour);
    expect(colours[0]).toBe(palette.sequence[0]);
    expect(colours.at(-1)).toBe(palette.sequence.at(-1));
    expect(new Set(colours).size).toBe(3);
  });

  test('leave out a year below the first class, and no year', () => {
    expect(since(2013)).toEqual([palette.noValue]);
    expect(since()).toEqual([palette.noValue]);
  });

  test('count the entries of a record, whatever their types', () => {
    const [one, more] = colouringOf(layer, 'projects', palette).items;
    expect([projects(0), projects(1), projects(2), projects(5)]).toEqual([
      [palette.noValue],
      [one?.colour],
      [more?.colour],
      [more?.colour],
    ]);
  });
});

test('a colour token that the palette does not have is drawn as no value', () => {
  expect(dataColour(palette, 'turquoise')).toBe(palette.noValue);
});

test('both tones have the same tokens, and as many classes and standard colours', () => {
  const { light, dark } = palettes;
  expect(Object.keys(dark.data).sort()).toEqual(Object.keys(light.data).sort());
  expect(dark.sequence).toHaveLength(light.sequence.length);
  expect(dark.qualitative).toHaveLength(light.qualitative.length);
});
