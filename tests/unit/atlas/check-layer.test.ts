import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../../src/atlas/check-layer.ts';
import { soundFiles } from './sound-files.ts';

type Layer = ReturnType<typeof soundFiles>[string];

const known = {
  sources: new Set(['page']),
  units: new Set(['hosts']),
  colours: new Set(['tisc', 'partner', 'university']),
  layers: new Set(['hosts', 'partners']),
};

/** Problems of a sound layer after a change, as "path: found; expected". */
function problemsAfter(change: (layer: Layer) => void, name = 'hosts'): string[] {
  const layer = soundFiles()[`layers/${name}.json`];
  change(layer);
  return checkLayer(`layers/${name}.json`, layer, known).map(
    ({ path, found, expected }) => `${path.join('.')}: ${found}; ${expected}`,
  );
}

describe('values', () => {
  test.each([
    ['kind', 'school', 'records.0.values.kind: the unknown "school"; one of university, library'],
    ['since', '2021', 'records.0.values.since: "2021"; a number'],
    ['since', 20210, 'records.0.values.since: 20210; 2100 or less'],
    ['role', 'Host', 'records.0.values.role: "Host"; an object'],
    ['staff', true, 'records.0.values.staff: true; a number'],
    ['official', 'yes', 'records.0.values.official: "yes"; boolean'],
  ])('of the field %s are of its type: not %j', (field, value, said) => {
    const problems = problemsAfter((layer) => {
      layer.records[0].values[field] = value;
    });
    expect(problems).toEqual([said]);
  });

  test('of a category may be several', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].values.kind = ['university', 'library'];
    });
    expect(problems).toEqual([]);
  });

  test('of text are in both languages', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].values.role = { en: 'Host' };
    });
    expect(problems).toEqual(['records.0.values.role.zh: nothing; the key "zh"']);
  });

  test('belong to a field of the layer', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].values.size = 3;
    });
    expect(problems).toEqual([
      `records.0.values.size: a value for the unknown field "size"; one of the layer's fields`,
    ]);
  });

  test('of entries name a type of the field', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].values.cooperation[0].type = 'visit';
    }, 'partners');
    expect(problems).toEqual(['records.0.values.cooperation.0.type: the unknown "visit"; one of training']);
  });

  test('of entries each cite a source', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].values.cooperation[0].sources = [];
    }, 'partners');
    expect(problems).toEqual(['records.0.values.cooperation.0.sources: 0 of them; at least 1']);
  });

  test('are checked in a record that is broken elsewhere', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].evidence = 'sure';
      layer.records[0].values.kind = 'school';
    });
    expect(problems).toHaveLength(2);
  });
});

describe('records', () => {
  test('have the geometry of the layer', () => {
    const problems = problemsAfter((layer) => {
      layer.geometry = 'county';
    });
    expect(problems).toEqual([`records.0.place.kind: "point"; "county", as the layer's geometry`]);
  });

  test('have figures of the measures of the layer', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].figures[0].measure = 'sold';
    });
    expect(problems).toEqual([
      `records.0.figures.0.measure: the unknown "sold"; one of the layer's measures`,
    ]);
  });

  test('have figures in known units', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].figures[0].unit = 'tonnes';
    });
    expect(problems).toEqual(['records.0.figures.0.unit: the unknown "tonnes"; a unit of units.json']);
  });

  test('have a prefecture of their province', () => {
    const problems = problemsAfter((layer) => {
      layer.records[0].place.prefecture = '440100';
    });
    expect(problems).toEqual([
      'records.0.place.prefecture: "440100"; a code that begins with 35, as the province',
    ]);
  });
});

describe('the definition', () => {
  test.each([
    [
      'mark.colour',
      (layer: Layer) => Object.assign(layer.mark, { colour: 'pink' }),
      'a colour of the data palette',
    ],
    [
      'mark.colourBy.0',
      (layer: Layer) => Object.assign(layer.mark, { colourBy: ['pink'] }),
      'a field of this layer that is not text',
    ],
    [
      'mark.setApart.value',
      (layer: Layer) => Object.assign(layer.mark.setApart, { value: 'pink' }),
      'a value of the field "kind"',
    ],
    [
      'time.from',
      (layer: Layer) => Object.assign(layer.time, { from: 'pink' }),
      'a year field of this layer',
    ],
    [
      'fields.3.unit',
      (layer: Layer) => Object.assign(layer.fields[3], { unit: 'pink' }),
      'a unit of units.json',
    ],
    [
      'fields.0.colours.library',
      (layer: Layer) => Object.assign(layer.fields[0], { colours: { library: 'pink' } }),
      'a colour of the data palette',
    ],
  ])('refers at %s to something that is there', (path, change, expected) => {
    expect(problemsAfter(change)).toEqual([`${path}: the unknown "pink"; ${expected}`]);
  });

  test('gives no colour to two values of a field', () => {
    const problems = problemsAfter((layer) => {
      layer.fields[0].colours = { university: 'tisc', library: 'tisc' };
    });
    expect(problems).toEqual([
      'fields.0.colours.library: "tisc" again; a colour of no other value of the field',
    ]);
  });

  test('gives colours to values of the field only', () => {
    const problems = problemsAfter((layer) => {
      layer.fields[0].colours = { school: 'university' };
    });
    expect(problems).toEqual(['fields.0.colours.school: the unknown "school"; a value of this field']);
  });

  test('does not colour by text', () => {
    const problems = problemsAfter((layer) => {
      layer.mark.colourBy = ['role'];
    });
    expect(problems).toEqual(['mark.colourBy.0: the unknown "role"; a field of this layer that is not text']);
  });

  test('sets apart by a category', () => {
    const problems = problemsAfter((layer) => {
      layer.mark.setApart = { field: 'since', value: 'x' };
    });
    expect(problems).toEqual(['mark.setApart.field: "since"; a category field of this layer']);
  });

  test('has classes in ascending order', () => {
    const problems = problemsAfter((layer) => {
      layer.fields[1].classes = [2013, 2019, 2016];
    });
    expect(problems).toEqual(['fields.1.classes: 2013, 2019, 2016; lower bounds in ascending order']);
  });

  test('when broken, leaves the sources of its records to be checked', () => {
    const problems = problemsAfter((layer) => {
      delete layer.summary;
      layer.records[0].sources = ['gone'];
    });
    expect(problems).toEqual([
      'summary: nothing; the key "summary"',
      'records.0.sources.0: the unknown "gone"; a source of sources.json',
    ]);
  });
});

describe('questions about distance', () => {
  const title = { en: 'Nearest', zh: '最近' };

  test('ask for a layer of the atlas', () => {
    const problems = problemsAfter((layer) => {
      layer.nearest = [
        { layer: 'partners', title, list: 'nearest' },
        { layer: 'factories', title, list: 'served' },
      ];
    });
    expect(problems).toEqual(['nearest.1.layer: the unknown "factories"; one of the layers of atlas.json']);
  });

  test('ask for a layer once, in one of two ways', () => {
    const problems = problemsAfter((layer) => {
      layer.nearest = [
        { layer: 'partners', title, list: 'nearest' },
        { layer: 'partners', title, list: 'nearest' },
      ];
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^nearest\.1\.layer: /);
    const wrongList = problemsAfter((layer) => {
      layer.nearest = [{ layer: 'partners', title, list: 'farthest' }];
    });
    expect(wrongList[0]).toMatch(/^nearest\.0\.list: /);
  });
});
