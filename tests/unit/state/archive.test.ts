/** What the state makes of a layer whose records are not at hand. */
import { expect, test } from 'vitest';
import { noFilter } from '../../../src/atlas/filter.ts';
import { summaryLines } from '../../../src/explore/summary/lines.ts';
import { allWords } from '../../../src/i18n/all-words.ts';
import { formats } from '../../../src/i18n/format.ts';
import { withMetRecords } from '../../../src/map/met-records.ts';
import { withArchiveRecords } from '../../../src/state/archive-records.ts';
import { cleanView } from '../../../src/state/clean.ts';
import { nearestTargets } from '../../../src/state/nearest-question.ts';
import { findRecord } from '../../../src/state/shown.ts';
import { startView } from '../../../src/state/view.ts';
import { expandedLayer, groupedLayer, type Properties } from '../archive-fixtures.ts';
import { atlasData, atlasState, pointLayer, words } from '../fixtures.ts';

const feature: Properties = {
  id: 'p1',
  name_en: 'Place',
  name_zh: '地点',
  lon: 100,
  lat: 30,
  kind: 'tea',
  evidence: 'confirmed',
  precision: 'city',
};
const inEnglish = { words: allWords.en, format: formats.en };
const selection = { kind: 'record', layer: 'places', record: 'p1' } as const;
const [record] = expandedLayer([feature]).records;
const data = atlasData([groupedLayer([feature, { ...feature, id: 'p2' }])]);
const start = startView(data.atlas, 'en');

test('a link to a record of an archive stands: only the index knows whether it is there', () => {
  expect(cleanView({ ...start, selection }, data)).toMatchObject({ view: { selection }, ignored: [] });
});

test('a link that searches in the words of an archive is told not to', () => {
  const filters = { places: { ...noFilter, text: 'tea' } };
  const { view, ignored } = cleanView({ ...start, filters }, data);
  expect(view.filters).toEqual({});
  expect(ignored).toEqual(['q.places']);
});

test('a record that was met is found, and is the same when it is met again', () => {
  expect(findRecord(data, selection)).toBeNull();
  const met = withArchiveRecords(data, 'places', record ? [record] : []);
  expect(findRecord(met, selection)?.record).toBe(record);
  expect(withArchiveRecords(met, 'places', expandedLayer([feature]).records)).toBe(met);
});

test('a feature that tells all of its record is at hand, one that does not is left to the index', () => {
  const hitOf = (properties: object) => ({
    layerId: 'dot/places',
    sourceId: 'archive/places',
    properties: { layer: 'places', record: 'p1' },
    archived: { name: words('Place'), properties: { ...properties } },
  });
  expect(findRecord(withMetRecords(data, [hitOf(feature)]), selection)?.record).toEqual(record);
  expect(withMetRecords(data, [hitOf({ id: 'p1' })])).toBe(data);
});

test('an archive is not asked for what is nearest', () => {
  const asking = pointLayer({
    nearest: [{ layer: 'places', title: words('Nearest places'), list: 'nearest' }],
  });
  const target = { kind: 'record', layer: 'hosts', record: 'xiamen-university' } as const;
  expect(nearestTargets(atlasData([asking, expandedLayer([feature])]), target)).toEqual(['places']);
  expect(nearestTargets(atlasData([asking, groupedLayer([feature])]), target)).toEqual([]);
});

test('the summary line counts the records of groups, and says so where a part of the earth is asked for', () => {
  const layers = [{ id: 'places', visible: true, opacity: 1, colourBy: null }];
  const [line] = summaryLines(atlasState({ layers }, data), inEnglish);
  expect(line).toContain('2 places');
  expect(line).not.toContain('counted everywhere');
  const [limited] = summaryLines(atlasState({ layers, onlyInView: true }, data), inEnglish);
  expect(limited).toContain('2 places');
  expect(limited).toContain('counted everywhere');
});
