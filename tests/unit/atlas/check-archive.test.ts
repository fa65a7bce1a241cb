import { expect, test } from 'vitest';
import { checkLayer } from '../../../src/atlas/check-layer.ts';
import { archive, definition } from '../archive-fixtures.ts';

const known = {
  sources: new Set(['page']),
  colours: new Set(['tea']),
  origins: ['https://tiles.example.org'],
};

/** Problems of a layer with an archive after a change, as "path: found". */
function problemsWith(change: object, inArchive: object = {}): string[] {
  const file = { ...definition, archive: { ...archive, ...inArchive }, ...change };
  return checkLayer('layers/places.json', file, known).map(
    ({ path, found }) => `${path.join('.')}: ${found}`,
  );
}

test('a layer may have an archive instead of records', () => {
  expect(problemsWith({})).toEqual([]);
});

test.each([
  ['both', { ...definition, archive, records: [] }],
  ['neither', definition],
])('a layer with %s is told so', (_which, file) => {
  const [problem] = checkLayer('layers/places.json', file, known);
  expect(problem?.expected).toBe('either records or an archive');
});

test('an address on another origin must be allowed', () => {
  expect(problemsWith({}, { index: 'https://tiles.example.org/index.txt' })).toEqual([]);
  expect(problemsWith({}, { index: 'https://other.example.org/index.txt' })).toEqual([
    'archive.index: the origin https://other.example.org, which archiveOrigins does not name',
  ]);
});

test('its sources are known ones', () => {
  expect(problemsWith({}, { sources: ['rumour'] })).toEqual(['archive.sources.0: the unknown "rumour"']);
});

test.each([
  ['geometry', { geometry: 'county' }],
  ['mark.cluster', { mark: { ...definition.mark, cluster: true } }],
  ['mark.setApart', { mark: { ...definition.mark, setApart: { field: 'kind', value: 'tea' } } }],
  [
    'mark.colourBy.0',
    {
      mark: { ...definition.mark, colourBy: ['note2'] },
      fields: [...definition.fields, { id: 'note2', type: 'number', title: { en: 'a', zh: 'a' }, unit: 'u' }],
    },
  ],
  ['measures', { measures: { output: { en: 'Output', zh: '产值' } } }],
  ['nearest', { nearest: [] }],
  [
    'fields.5.type',
    { fields: [...definition.fields, { id: 'more', type: 'entries', title: { en: 'More', zh: '更多' } }] },
  ],
])('what only listed records can have is refused: %s', (path, change) => {
  expect(problemsWith(change).map((problem) => problem.split(':')[0])).toEqual([path]);
});

test.each(['count', 'id', 'lon', 'lat', 'prefecture', 'evidence'])(
  'a field may not be called as the column "%s"',
  (id) => {
    const fields = [...definition.fields, { id, type: 'boolean', title: { en: 'Own', zh: '自有' } }];
    expect(problemsWith({ fields })).toEqual([`fields.5.id: "${id}"`]);
  },
);
