import { describe, expect, test } from 'vitest';
import { accepted, type ParsedFiles } from '../../../src/atlas/problem.ts';
import { Atlas } from '../../../src/atlas/schema.ts';
import type { GeoPlaces } from '../../../src/geo/gazetteer.ts';
import { checkScenes } from '../../../tools/check-stories.ts';
import { readDataFolder } from '../../../tools/data-folder.ts';
import { soundFiles } from '../atlas/sound-files.ts';
import { readGeo } from '../geo/files.ts';

const geoPlaces: GeoPlaces = { aliases: {}, countries: [], provinces: [], prefectures: [], counties: [] };

/** Problems of the first scene of the sound story with this view, one line each. */
function problemsOf(
  view: string,
  change: (files: ReturnType<typeof soundFiles>) => void = () => {},
): string[] {
  const files = soundFiles();
  files['stories/talk.json'].scenes[0].view = view;
  change(files);
  return checkScenes(new Map(Object.entries(files)), geoPlaces).map(
    ({ severity, file, record, path, found }) =>
      `${severity} ${file} ${record ?? '-'} ${path.join('.')}: ${found}`,
  );
}

const inView = 'stories/talk.json opening scenes.0.view';

test('a view that is understood has no problem', () => {
  expect(problemsOf('layers=hosts@kind:60,-partners&f.hosts.kind=university&select=hosts/xiamen')).toEqual(
    [],
  );
});

describe('what the page would ignore is an error:', () => {
  test.each([
    ['an unknown parameter', 'layer=hosts&layers=hosts', '"layer=hosts"'],
    ['an unknown layer', 'layers=hosts,sites', '"layers=hosts,sites"'],
    ['an unknown field to colour by', 'layers=hosts@flavour', '"layers=hosts@flavour"'],
    ['an unknown filter', 'layers=hosts&f.hosts.flavour=sweet', '"f.hosts.flavour=sweet"'],
    ['an unknown value', 'layers=hosts&f.hosts.kind=university,museum', '"f.hosts.kind=university,museum"'],
    ['an unknown record', 'layers=hosts&select=hosts/fuzhou', '"select=hosts/fuzhou"'],
    ['years without records', 'layers=hosts&time=1950-1960', '"time=1950-1960"'],
    ['a question mark', '?layers=hosts', '"?layers=hosts"'],
  ])('%s', (_name, view, found) => {
    expect(problemsOf(view)).toContain(`error ${inView}: ${found}, which is not understood`);
  });
});

test('what a copied address brings along and a scene does not use is a warning', () => {
  expect(problemsOf('lang=zh&map=104,35,4&layers=hosts&panel=none')).toEqual([
    `warning ${inView}: "lang=zh", which a scene does not use`,
    `warning ${inView}: "map=104,35,4", which a scene does not use`,
    `warning ${inView}: "panel=none", which a scene does not use`,
  ]);
});

describe('what a scene selects', () => {
  test('is of a layer that is on', () => {
    expect(problemsOf('layers=-hosts,partners&select=hosts/xiamen')).toContain(
      `error ${inView}: "select=hosts/xiamen", which the scene does not show`,
    );
  });

  test('passes the filters', () => {
    expect(problemsOf('layers=hosts&time=2021-2021&select=hosts/xiamen')).toEqual([]);
    const older = (files: ReturnType<typeof soundFiles>): void => {
      const [host] = files['layers/hosts.json'].records;
      files['layers/hosts.json'].records.push({ ...host, id: 'fuzhou', values: { since: 2019 } });
    };
    expect(problemsOf('layers=hosts&time=2020-2021&select=hosts/fuzhou', older)).toEqual([
      `error ${inView}: "select=hosts/fuzhou", which the scene does not show`,
    ]);
  });
});

test('what a scene counts is on the map', () => {
  expect(problemsOf('layers=-hosts,partners')).toEqual([
    'error stories/talk.json opening scenes.0.figures.2.count: "hosts", of which the scene shows no record',
  ]);
});

test('a layer that the page cannot read is judged with its own file, not with the scene', () => {
  const broken = (files: ReturnType<typeof soundFiles>): void => {
    files['layers/hosts.json'].records[0].evidence = 'sure';
  };
  expect(problemsOf('layers=hosts&f.hosts.kind=museum&select=hosts/fuzhou', broken)).toEqual([]);
});

describe('the stories of this atlas', () => {
  const files: ParsedFiles = new Map(
    readDataFolder(new URL('../../../', import.meta.url).pathname).map(({ name, value }) => [name, value]),
  );
  const places = readGeo('places.json') as GeoPlaces;
  const stories = accepted(Atlas, files.get('atlas.json'))?.stories ?? [];

  test('are there', () => {
    expect(stories.length).toBeGreaterThan(0);
  });

  test('have views that are understood wholly', () => {
    expect(checkScenes(files, places)).toEqual([]);
  });
});
