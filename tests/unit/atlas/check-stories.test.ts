import { describe, expect, test } from 'vitest';
import { checkData } from '../../../src/atlas/check.ts';
import { soundFiles } from './sound-files.ts';

type Files = ReturnType<typeof soundFiles>;

/** Problems of the sound files after a change, one line each: severity, file, scene, path, found, expected. */
function problemsAfter(change: (files: Files) => void): string[] {
  const files = soundFiles();
  change(files);
  return checkData(new Map(Object.entries(files)), new Set(['tisc', 'partner'])).map(
    ({ severity, file, record, path, found, expected }) =>
      `${severity} ${file} ${record ?? '-'} ${path.join('.')}: ${found}; ${expected}`,
  );
}

/** As above, after a change of the first scene. */
function problemsOfScene(change: object): string[] {
  return problemsAfter((files) => {
    Object.assign(files['stories/talk.json'].scenes[0], change);
  });
}

test('a sound story has no problem', () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

describe('the list of stories', () => {
  test('names only stories that have a file', () => {
    const problems = problemsAfter((files) => {
      files['atlas.json'].stories.push('lecture');
    });
    expect(problems).toEqual(['error atlas.json - stories.1: "lecture"; the file stories/lecture.json']);
  });

  test('names every story that has a file', () => {
    const problems = problemsAfter((files) => {
      files['atlas.json'].stories = [];
    });
    expect(problems).toEqual([
      'error stories/talk.json - : a story that is not offered; "talk" in stories of atlas.json',
    ]);
  });

  test('names each once', () => {
    const problems = problemsAfter((files) => {
      files['atlas.json'].stories.push('talk');
    });
    expect(problems).toEqual(['error atlas.json - stories.1: "talk" a second time; an id that no other has']);
  });
});

describe('a story', () => {
  test('is called as its file', () => {
    const problems = problemsAfter((files) => {
      files['stories/talk.json'].id = 'lecture';
    });
    expect(problems).toEqual(['error stories/talk.json - id: "lecture"; "talk", as the file is called']);
  });

  test('is of the schema, and the scene is named', () => {
    expect(problemsOfScene({ text: { en: 'Text' } })).toEqual([
      'error stories/talk.json opening scenes.0.text.zh: nothing; the key "zh"',
    ]);
  });

  test('has scenes of different ids', () => {
    const problems = problemsAfter((files) => {
      files['stories/talk.json'].scenes[1].id = 'opening';
    });
    expect(problems).toEqual([
      'error stories/talk.json opening scenes.1.id: "opening" a second time; an id that no other has',
    ]);
  });

  test('that is not JSON brings no false problem', () => {
    expect(
      problemsAfter((files) => {
        files['stories/talk.json'] = undefined;
      }),
    ).toEqual([]);
  });
});

describe('bounds', () => {
  test.each([
    ['from east to west', [120, 23, 116, 26], 'west 120, east 116; west less than east'],
    ['from north to south', [116, 26, 120, 23], 'south 26, north 23; south less than north'],
  ])('%s are an error', (_name, bounds, said) => {
    expect(problemsOfScene({ bounds })).toEqual([`error stories/talk.json opening scenes.0.bounds: ${said}`]);
  });
});

describe('what a scene names is there:', () => {
  test.each([
    ['claim', { claim: 'gone' }, 'the unknown "gone"; a claim of claims.json'],
    ['count', { count: 'gone' }, 'the unknown "gone"; one of the layers of atlas.json'],
    [
      'layer',
      { layer: 'gone', record: 'xiamen', measure: 'served' },
      'the unknown "gone"; one of the layers of atlas.json',
    ],
    [
      'record',
      { layer: 'hosts', record: 'gone', measure: 'served' },
      'the unknown "gone"; a record of the layer "hosts"',
    ],
    [
      'measure',
      { layer: 'hosts', record: 'xiamen', measure: 'gone' },
      'the unknown "gone"; the measure of a figure of the record "xiamen"',
    ],
  ])('the %s of a figure', (key, figure, said) => {
    expect(problemsOfScene({ figures: [figure] })).toEqual([
      `error stories/talk.json opening scenes.0.figures.0.${key}: ${said}`,
    ]);
  });

  test('its sources', () => {
    expect(problemsOfScene({ sources: ['gone'] })).toEqual([
      'error stories/talk.json opening scenes.0.sources.0: the unknown "gone"; a source of sources.json',
    ]);
  });

  test('a figure that is of no kind is told once, with the kinds there are', () => {
    expect(problemsOfScene({ figures: [{ claim: 'hosts-101', count: 'hosts' }] })).toEqual([
      'error stories/talk.json opening scenes.0.figures.0: {"claim":"hosts-101","count":"hosts"}; either "claim"; or "layer", "record" and "measure"; or "count"; each an id',
    ]);
  });

  test('what is named in a file that is not JSON cannot be told', () => {
    const problems = problemsAfter((files) => {
      files['claims.json'] = undefined;
      files['layers/hosts.json'] = undefined;
    });
    expect(problems).toEqual([]);
  });
});

test('a source that only a scene cites is cited', () => {
  const problems = problemsAfter((files) => {
    files['sources.json'].sources.push({ id: 'slides', title: 'Slides', kind: 'official' });
    files['stories/talk.json'].scenes[0].sources = ['slides'];
  });
  expect(problems).toEqual([]);
});

describe('a number in the words of a scene', () => {
  const said = (found: string) =>
    `${found}; no numbers but years, dates and parts of names: those of the data belong into \`figures\``;

  test.each([
    ['In 2021 there were 101 hosts.', '101'],
    ['It rose by 3.5 in all.', '3.5'],
    ['1,667 of them.', '1,667'],
    ['A 10-year plan.', '10'],
    ['Since 1850.', '1850'],
    ['101家机构', '101'],
    ['超过９万人', '９'],
  ])('is a warning: %s', (words, number) => {
    expect(problemsOfScene({ text: { en: words, zh: '文字' } })).toEqual([
      `warning stories/talk.json opening scenes.0.text.en: ${said(`the number ${number}`)}`,
    ]);
  });

  test('is a warning in either language, and in the title', () => {
    expect(problemsOfScene({ title: { en: 'Hosts', zh: '101家' } })).toEqual([
      `warning stories/talk.json opening scenes.0.title.zh: ${said('the number 101')}`,
    ]);
  });

  test.each([
    'From 2019 to 2025, and (by 2100) beyond.',
    'In 2019–2021.',
    'On 27 November 2020.',
    '2019年4月29日至9月，2021年底。',
    'During COVID-19, at the G20, with PM2.5.',
  ])('may be a year, a date or a part of a name: %s', (words) => {
    expect(problemsOfScene({ text: { en: words, zh: words } })).toEqual([]);
  });

  test('is free in the notes, which nobody but the speaker reads', () => {
    expect(problemsOfScene({ notes: { en: 'There are 101.', zh: '共101家。' } })).toEqual([]);
  });
});
