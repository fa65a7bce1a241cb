import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AtlasRecord, EvidenceGrade, FieldValue, Layer } from '../../../src/atlas/schema.ts';
import { colouringOf, gradeOf } from '../../../src/map/colouring.ts';
import { dataColour, palettes } from '../../../src/map/palette.ts';
import { countryLayer, countyLayer, inCounties, inCountry, record, words } from '../fixtures.ts';
import { palette } from './drawn.ts';

const product = (values: Record<string, FieldValue>): AtlasRecord =>
  record({ id: 'x', place: inCounties(['620522']), values });
const colourOf = (layer: Layer, colourBy: string | null, of: AtlasRecord): string =>
  colouringOf(layer, colourBy, palette).colourOf(of);

describe('a layer of one colour', () => {
  test('has it on every record and once in the legend', () => {
    const { field, items, colourOf: of } = colouringOf(countyLayer(), null, palette);
    expect(field).toBeNull();
    expect(items).toEqual([{ colour: dataColour(palette, 'gi') }]);
    expect(of(product({}))).toBe(dataColour(palette, 'gi'));
  });

  test.each(['link', 'rivers', 'year'])('is what colouring by "%s" gives: it has no colours', (id) => {
    expect(colourOf(countyLayer(), id, product({ year: 2019 }))).toBe(dataColour(palette, 'gi'));
  });
});

describe('colours of categories', () => {
  const layer = countyLayer();

  test('are those that the layer file names', () => {
    expect(colourOf(layer, 'kind', product({ kind: 'tea' }))).toBe(dataColour(palette, 'tea'));
    expect(colourOf(layer, 'kind', product({ kind: 'fruit' }))).toBe(dataColour(palette, 'fruit'));
  });

  test('that the file does not name differ from each other', () => {
    const partners = countryLayer();
    const of = (membership: string): string =>
      colourOf(partners, 'membership', record({ id: 'x', place: inCountry('FJI'), values: { membership } }));
    expect(of('member')).not.toBe(of('withdrawn'));
    expect(palette.qualitative).toEqual(expect.arrayContaining([of('member'), of('withdrawn')]));
  });

  test('of several values are that for several', () => {
    expect(colourOf(layer, 'kind', product({ kind: ['tea', 'fruit'] }))).toBe(palette.several);
  });

  test('of no value are apart from all others', () => {
    expect(colourOf(layer, 'kind', product({}))).toBe(palette.noValue);
  });

  test('of "no" and of no value differ', () => {
    expect(colourOf(layer, 'official', product({ official: false }))).not.toBe(palette.noValue);
    expect(colourOf(layer, 'official', product({}))).toBe(palette.noValue);
  });

  test('stand in the legend when some record has them, in the order of the definition', () => {
    expect(colouringOf(layer, 'kind', palette).items).toEqual([
      { values: ['tea'], colour: dataColour(palette, 'tea') },
      { values: ['fruit'], colour: dataColour(palette, 'fruit') },
    ]);
  });

  test('have a line for no value in the legend only when some record has none', () => {
    const { items } = colouringOf(layer, 'official', palette);
    expect(items.at(-1)).toEqual({ colour: palette.noValue });
    expect(items).toHaveLength(3);
  });

  test('follow the palette of the tone', () => {
    const dark = colouringOf(layer, 'kind', palettes.dark).colourOf(product({ kind: 'tea' }));
    expect(dark).toBe(dataColour(palettes.dark, 'tea'));
    expect(dark).not.toBe(colourOf(layer, 'kind', product({ kind: 'tea' })));
  });
});

describe('of more values than there are colours', () => {
  const programme = (number: number): string => `programme-${number}`;
  /** Programme 1 has one record, programme 2 two, and so on. */
  const withProgrammes = (count: number, colours?: Record<string, string>): Layer => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const values = Object.fromEntries(numbers.map((number) => [programme(number), words(programme(number))]));
    return countyLayer({
      fields: [{ id: 'programme', type: 'category', title: words('Programme'), values, colours }],
      records: numbers.flatMap((number) =>
        Array.from({ length: number }, () => product({ programme: programme(number) })),
      ),
    });
  };
  const of = (layer: Layer, ...numbers: number[]): string =>
    colourOf(layer, 'programme', product({ programme: numbers.map(programme) }));
  const grey = palette.qualitative.at(-1);

  test('those of most records have colours of their own, and the rest share the grey', () => {
    const layer = withProgrammes(12);
    expect([1, 2, 3, 4].map((number) => of(layer, number))).toEqual([grey, grey, grey, grey]);
    const own = [5, 6, 7, 8, 9, 10, 11, 12].map((number) => of(layer, number));
    expect(own).toEqual(palette.qualitative.slice(0, -1));
  });

  test('the rest is one line of the legend, after the others', () => {
    const { items } = colouringOf(withProgrammes(12), 'programme', palette);
    expect(items).toHaveLength(9);
    expect(items.at(-1)).toEqual({ colour: grey, values: [1, 2, 3, 4].map(programme) });
  });

  test('a record with two values of the rest has their colour', () => {
    expect(of(withProgrammes(12), 1, 2)).toBe(grey);
    expect(of(withProgrammes(12), 1, 12)).toBe(palette.several);
  });

  test('as many values as colours have one each', () => {
    const layer = withProgrammes(palette.qualitative.length);
    expect(palette.qualitative.map((_, index) => of(layer, index + 1))).toEqual(palette.qualitative);
  });

  test('values that no record has take no colour', () => {
    const layer = withProgrammes(12);
    const records = layer.records.filter(({ values }) => values.programme !== programme(12));
    expect(of({ ...layer, records }, 3)).toBe(grey);
    expect(of({ ...layer, records }, 4)).not.toBe(grey);
  });

  test.each(Object.keys(palettes) as (keyof typeof palettes)[])(
    'law: no colour of the %s map is on two lines, whatever colours are named',
    (tone) => {
      const tokens = Object.keys(palettes[tone].data);
      const named = fc.uniqueArray(fc.constantFrom(...tokens), {
        selector: (token) => dataColour(palettes[tone], token),
      });
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 20 }), named, (count, chosen) => {
          const colours = Object.fromEntries(chosen.map((token, index) => [programme(index + 1), token]));
          const { items } = colouringOf(withProgrammes(count, colours), 'programme', palettes[tone]);
          expect(new Set(items.map(({ colour }) => colour)).size).toBe(items.length);
          expect(items.flatMap(({ values = [] }) => values).sort()).toEqual(
            Array.from({ length: count }, (_, index) => programme(index + 1)).sort(),
          );
        }),
      );
    },
  );
});

describe('colours of classes', () => {
  const layer = countryLayer();
  const entry = { text: words('A'), sources: ['page'] };
  const since = (year?: number): string =>
    colourOf(
      layer,
      'since',
      record({ id: 'x', place: inCountry('FJI'), values: year === undefined ? {} : { since: year } }),
    );
  const projects = (count: number): string => {
    const values = { projects: Array.from({ length: count }, () => entry) };
    return colourOf(layer, 'projects', record({ id: 'x', place: inCountry('FJI'), values }));
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
    expect(since(year)).toBe(items[index]?.colour);
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
    expect(since(2013)).toBe(palette.noValue);
    expect(since()).toBe(palette.noValue);
  });

  test('count the entries of a record, whatever their types', () => {
    const [one, more] = colouringOf(layer, 'projects', palette).items;
    expect([projects(0), projects(1), projects(2), projects(5)]).toEqual([
      palette.noValue,
      one?.colour,
      more?.colour,
      more?.colour,
    ]);
  });
});

describe('the grade of what the colour tells', () => {
  const [projects] = countryLayer().fields.filter(({ id }) => id === 'projects');
  const entries = (...grades: (EvidenceGrade | undefined)[]): AtlasRecord =>
    record({
      id: 'x',
      place: inCountry('FJI'),
      values: { projects: grades.map((evidence) => ({ text: words('A'), evidence, sources: ['page'] })) },
      evidence: 'partial',
    });

  test('is the record’s own for its values, and for a layer of one colour', () => {
    expect(gradeOf(null, entries('confirmed'))).toBe('partial');
    expect(gradeOf(countyLayer().fields[0] ?? null, entries('confirmed'))).toBe('partial');
  });

  test('is the strongest among the entries', () => {
    expect(gradeOf(projects ?? null, entries('unconfirmed', 'related'))).toBe('related');
  });

  test('of an entry that names none is that of the record', () => {
    expect(gradeOf(projects ?? null, entries('unconfirmed', undefined))).toBe('partial');
  });

  test('is none without entries', () => {
    expect(gradeOf(projects ?? null, entries())).toBeNull();
  });
});

test('a colour token that the palette does not have is drawn as no value', () => {
  expect(dataColour(palette, 'turquoise')).toBe(palette.noValue);
});

test('all tones have the same tokens, and as many classes and standard colours', () => {
  const { light, ...others } = palettes;
  for (const other of Object.values(others)) {
    expect(Object.keys(other.data).sort()).toEqual(Object.keys(light.data).sort());
    expect(other.sequence).toHaveLength(light.sequence.length);
    expect(other.qualitative).toHaveLength(light.qualitative.length);
  }
});
