import { describe, expect, test } from 'vitest';
import { checkData } from '../../../src/atlas/check.ts';
import { soundFiles } from './sound-files.ts';

const colours = new Set(['tisc', 'partner']);

type Files = ReturnType<typeof soundFiles>;

/** Problems of the sound files after a change, one line each: severity, file, record, path, found, expected. */
function problemsAfter(change: (files: Files) => void): string[] {
  const files = soundFiles();
  change(files);
  return checkData(new Map(Object.entries(files)), colours).map(
    ({ severity, file, record, path, found, expected }) =>
      `${severity} ${file} ${record ?? '-'} ${path.join('.')}: ${found}; ${expected}`,
  );
}

function hosts(files: Files) {
  return files['layers/hosts.json'];
}

test('sound files have no problem', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe('an id that begins with own-', () => {
  const expected = 'an id that does not begin with own-: such ids are those of stories that readers make';

  test('is none for a story of the atlas', () => {
    const problems = problemsAfter((files) => {
      files['atlas.json'].stories = ['own-talk'];
      files['stories/own-talk.json'] = { ...files['stories/talk.json'], id: 'own-talk' };
      delete files['stories/talk.json'];
    });
    expect(problems).toEqual([`error stories/own-talk.json - id: "own-talk"; ${expected}`]);
  });

  test('is none for a layer', () => {
    const problems = problemsAfter((files) => {
      files['layers/own-hosts.json'] = { ...hosts(files), id: 'own-hosts' };
      files['atlas.json'].layers.push('own-hosts');
    });
    expect(problems).toEqual([`error layers/own-hosts.json - id: "own-hosts"; ${expected}`]);
  });

  test('is none for a claim', () => {
    const problems = problemsAfter((files) => {
      const { claims } = files['claims.json'];
      claims.push({ ...claims[0], id: 'own-claim' });
    });
    expect(problems).toContainEqual(expect.stringContaining(`: "own-claim"; ${expected}`));
  });

  test('may be that of a record', () => {
    const problems = problemsAfter((files) => {
      hosts(files).records.push({ ...hosts(files).records[0], id: 'own-brand' });
    });
    expect(problems).toEqual([]);
  });
});

describe('the schema', () => {
  test('names the record, the field, what was found and what was expected', () => {
    const problems = problemsAfter((files) => {
      hosts(files).records[0].place.lon = 218.1;
    });
    expect(problems).toEqual(['error layers/hosts.json xiamen records.0.place.lon: 218.1; 180 or less']);
  });

  test('wants both languages', () => {
    const problems = problemsAfter((files) => {
      files['atlas.json'].title = { en: 'Atlas' };
    });
    expect(problems).toContain('error atlas.json - title.zh: nothing; the key "zh"');
  });

  test('refuses empty text', () => {
    const problems = problemsAfter((files) => {
      hosts(files).records[0].name = { en: ' ', zh: '名' };
    });
    expect(problems).toEqual(['error layers/hosts.json xiamen records.0.name.en: empty text; text']);
  });

  test('refuses a key it does not know', () => {
    const problems = problemsAfter((files) => {
      hosts(files).records[0].nmae = 'x';
    });
    expect(problems).toEqual([
      'error layers/hosts.json xiamen records.0.nmae: the unknown key "nmae"; only keys of the schema (a slip in spelling?)',
    ]);
  });

  test('lists the words it accepts', () => {
    const problems = problemsAfter((files) => {
      hosts(files).records[0].evidence = 'sure';
    });
    expect(problems).toEqual([
      'error layers/hosts.json xiamen records.0.evidence: "sure"; "confirmed" or "related" or "partial" or "unconfirmed"',
    ]);
  });

  test('wants a source for each record', () => {
    const problems = problemsAfter((files) => {
      hosts(files).records[0].sources = [];
    });
    expect(problems).toEqual(['error layers/hosts.json xiamen records.0.sources: 0 of them; at least 1']);
  });
});

describe('files', () => {
  test('one that every atlas needs is missed', () => {
    const problems = problemsAfter((files) => {
      delete files['units.json'];
    });
    expect(problems).toContain('error units.json - : no such file; this file in data/');
  });

  test('a listed layer without a file is an error', () => {
    const problems = problemsAfter((files) => {
      files['atlas.json'].layers.push('sites');
    });
    expect(problems).toEqual(['error atlas.json - layers.2: "sites"; the file layers/sites.json']);
  });

  test('a layer file that is not listed is an error', () => {
    const problems = problemsAfter((files) => {
      files['atlas.json'].layers.pop();
    });
    expect(problems).toEqual([
      'error layers/partners.json - : a layer that is not shown; "partners" in layers of atlas.json',
    ]);
  });

  test('one that nothing reads is a warning', () => {
    const problems = problemsAfter((files) => {
      files['source.json'] = {};
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^warning source\.json/);
  });

  test('one that is not JSON hides no other problem and brings no false one', () => {
    const problems = problemsAfter((files) => {
      files['sources.json'] = undefined;
      files['layers/partners.json'] = undefined;
      files['claims.json'].claims[0].about = 'partners';
      files['claims.json'].claims[0].record = 'MWI';
      hosts(files).records[0].values.since = '2021';
    });
    expect(problems).toEqual(['error layers/hosts.json xiamen records.0.values.since: "2021"; a number']);
  });

  test('a layer is called as its file', () => {
    const problems = problemsAfter((files) => {
      hosts(files).id = 'tisc';
    });
    expect(problems).toEqual(['error layers/hosts.json - id: "tisc"; "hosts", as the file is called']);
  });
});

describe('atlas.json', () => {
  test('a layer visible at the start is a listed one', () => {
    const problems = problemsAfter((files) => {
      files['atlas.json'].start.visible = ['sites'];
    });
    expect(problems).toEqual([
      'error atlas.json - start.visible.0: the unknown "sites"; one of the layers listed',
    ]);
  });

  test('a view has a place or bounds', () => {
    const problems = problemsAfter((files) => {
      delete files['atlas.json'].views[0].bounds;
    });
    expect(problems).toEqual(['error atlas.json world views.0: neither; place or bounds']);
  });

  test('an origin is written as browsers write it, or it would never be met', () => {
    const problems = problemsAfter((files) => {
      Object.assign(files['atlas.json'], {
        embedders: ['https://a.example.org:443', 'http://b.example.org:80', 'https://c.example.org:8443'],
        archiveOrigins: ['https://d.example.org:443', 'https://e.example.org'],
      });
    });
    const expected =
      'an origin as browsers write it, without the port that it has anyway (443 of https, 80 of http)';
    expect(problems).toEqual([
      `error atlas.json - embedders.0: "https://a.example.org:443"; ${expected}`,
      `error atlas.json - embedders.1: "http://b.example.org:80"; ${expected}`,
      `error atlas.json - archiveOrigins.0: "https://d.example.org:443"; ${expected}`,
    ]);
  });
});

describe('ids', () => {
  test('of records differ within a layer', () => {
    const problems = problemsAfter((files) => {
      hosts(files).records.push(structuredClone(hosts(files).records[0]));
    });
    expect(problems).toEqual([
      'error layers/hosts.json xiamen records.1.id: "xiamen" a second time; an id that no other has',
    ]);
  });

  test('of fields differ within a layer', () => {
    const problems = problemsAfter((files) => {
      hosts(files).fields.push(structuredClone(hosts(files).fields[4]));
    });
    expect(problems).toEqual([
      'error layers/hosts.json official fields.5.id: "official" a second time; an id that no other has',
    ]);
  });

  test('of sources differ', () => {
    const problems = problemsAfter((files) => {
      files['sources.json'].sources.push(structuredClone(files['sources.json'].sources[0]));
    });
    expect(problems).toEqual([
      'error sources.json page sources.1.id: "page" a second time; an id that no other has',
    ]);
  });

  test('of claims differ', () => {
    const problems = problemsAfter((files) => {
      files['claims.json'].claims.push(structuredClone(files['claims.json'].claims[0]));
    });
    expect(problems).toEqual([
      'error claims.json hosts-101 claims.1.id: "hosts-101" a second time; an id that no other has',
    ]);
  });

  test('of counties are given once in a record', () => {
    const problems = problemsAfter((files) => {
      hosts(files).geometry = 'county';
      const county = { code: '430822', basis: 'gi_name' };
      hosts(files).records[0].place = { kind: 'county', counties: [county, county] };
    });
    expect(problems).toEqual([
      'error layers/hosts.json xiamen records.0.place.counties.1.code: "430822" a second time; an id that no other has',
    ]);
  });
});

describe('sources', () => {
  test('one that nothing cites is a warning', () => {
    const problems = problemsAfter((files) => {
      files['sources.json'].sources.push({ id: 'alone', title: 'Alone', kind: 'news' });
    });
    expect(problems).toEqual([
      'warning sources.json alone sources.1: a source that nothing cites; a record, figure, entry, claim or scene that cites it',
    ]);
  });

  test.each([
    [
      'a record',
      'records.0.sources.0',
      (files: Files) => hosts(files).records[0].sources.splice(0, 1, 'gone'),
    ],
    [
      'a figure',
      'records.0.figures.0.source',
      (files: Files) => {
        hosts(files).records[0].figures[0].source = 'gone';
      },
    ],
  ])('an unknown one is an error in %s', (_name, path, change) => {
    expect(problemsAfter(change)).toEqual([
      `error layers/hosts.json xiamen ${path}: the unknown "gone"; a source of sources.json`,
    ]);
  });

  test('an unknown one is an error in an entry', () => {
    const problems = problemsAfter((files) => {
      files['layers/partners.json'].records[0].values.cooperation[0].sources = ['gone'];
    });
    expect(problems).toEqual([
      'error layers/partners.json MWI records.0.values.cooperation.0.sources.0: the unknown "gone"; a source of sources.json',
    ]);
  });

  test('an unknown one is an error in a claim', () => {
    const problems = problemsAfter((files) => {
      files['claims.json'].claims[0].sources = ['gone'];
    });
    expect(problems).toEqual([
      'error claims.json hosts-101 claims.0.sources.0: the unknown "gone"; a source of sources.json',
    ]);
  });
});

describe('claims', () => {
  test.each([
    ['about', 'sites', 'the unknown "sites"; a layer, or "programme"'],
    ['record', 'fuzhou', 'the unknown "fuzhou"; a record of the layer "hosts"'],
    ['unit', 'tonnes', 'the unknown "tonnes"; a unit of units.json'],
    ['disagreesWith', 'hosts-101', 'the unknown "hosts-101"; the id of another claim'],
  ])('%s refers to something that is there', (key, value, said) => {
    const problems = problemsAfter((files) => {
      files['claims.json'].claims[0][key] = value;
    });
    expect(problems).toEqual([`error claims.json hosts-101 claims.0.${key}: ${said}`]);
  });

  test('of a number has a unit; one of words needs none', () => {
    const without = (value: unknown) =>
      problemsAfter((files) => {
        files['claims.json'].claims[0].value = value;
        delete files['claims.json'].claims[0].unit;
      });
    expect(without(101)).toEqual([
      'error claims.json hosts-101 claims.0.unit: the number 101 without a unit; a unit of units.json',
    ]);
    expect(without({ en: 'All provinces', zh: '所有省份' })).toEqual([]);
  });

  test('may be about the whole programme', () => {
    const problems = problemsAfter((files) => {
      files['claims.json'].claims[0].about = 'programme';
    });
    expect(problems).toEqual([]);
  });
});

describe('what stands beside a claim', () => {
  const problemsWith = (shown: unknown, more: object = {}): string[] =>
    problemsAfter((files) => {
      Object.assign(files['claims.json'].claims[0], { shown }, more);
    });

  test('names facets and values of the layer', () => {
    expect(problemsWith({ count: 'records', where: { kind: ['university'], official: ['true'] } })).toEqual(
      [],
    );
    expect(problemsWith({ count: 'provinces' })).toEqual([]);
  });

  test.each([
    ['flavour', 'sweet', 'the unknown "flavour"; a filter of the layer "hosts"'],
    ['role', 'sweet', 'the unknown "role"; a filter of the layer "hosts"'],
    ['kind', 'museum', 'the unknown "museum"; a value of "kind" that a record of the layer "hosts" has'],
    ['kind', 'library', 'the unknown "library"; a value of "kind" that a record of the layer "hosts" has'],
  ])('where %s is %s is a problem', (facet, value, said) => {
    expect(problemsWith({ count: 'records', where: { [facet]: [value] } })).toEqual([
      `error claims.json hosts-101 claims.0.shown.where.${facet}: ${said}`,
    ]);
  });

  test('is counted in a way that fits the geometry', () => {
    expect(problemsWith({ count: 'counties' })).toEqual([
      'error claims.json hosts-101 claims.0.shown.count: "counties" of records with the geometry "point"; a layer of county',
    ]);
    expect(problemsWith({ count: 'cities' })).toHaveLength(1);
  });

  test('is for a claim about a layer as a whole', () => {
    expect(problemsWith({ count: 'records' }, { about: 'programme' })).toEqual([
      'error claims.json hosts-101 claims.0.shown: a claim about the programme; a claim about a layer as a whole',
    ]);
    expect(problemsWith({ count: 'records' }, { record: 'xiamen' })).toEqual([
      'error claims.json hosts-101 claims.0.shown: a claim about one record; a claim about a layer as a whole',
    ]);
  });

  test('is not judged by a layer that cannot be read', () => {
    const problems = problemsAfter((files) => {
      files['layers/hosts.json'] = undefined;
      files['claims.json'].claims[0].shown = { count: 'records', where: { flavour: ['sweet'] } };
    });
    expect(problems).toEqual([]);
  });
});

test('a figure without a unit is an error', () => {
  const problems = problemsAfter((files) => {
    delete hosts(files).records[0].figures[0].unit;
  });
  expect(problems).toEqual([
    'error layers/hosts.json xiamen records.0.figures.0.unit: nothing; the key "unit"',
  ]);
});

test('a place code stands once in a list of places.json', () => {
  const problems = problemsAfter((files) => {
    const province = { code: '510000', name: { en: 'Sichuan', zh: '四川省' } };
    files['places.json'].provinces = [province, province];
  });
  expect(problems).toEqual([
    'error places.json 510000 provinces.1.code: "510000" a second time; an id that no other has',
  ]);
});
