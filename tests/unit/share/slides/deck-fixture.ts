/** A deck of the made-up atlas, and decks with any words in them. */
import fc from 'fast-check';
import type { Language } from '../../../../src/atlas/schema.ts';
import type { LegendLayer } from '../../../../src/map/legend-layer.ts';
import { type Deck, deckOf, type SceneSlide } from '../../../../src/share/slides/deck.ts';
import { startView } from '../../../../src/state/view.ts';
import { atlasData, words } from '../../fixtures.ts';
import { scene, story } from '../../story-fixtures.ts';

export const told = story([
  scene('one', {
    title: words('Where it grows', '产自何处'),
    text: words('First words.\n\nMore words.', '第一段。\n\n第二段。'),
    figures: [{ count: 'products' }],
    sources: ['page', 'lost'],
    notes: words('Say hello.\n\nThen wait.', '先问好。\n\n再停顿。'),
  }),
  scene('two'),
]);

const legend: LegendLayer[] = [
  {
    id: 'products',
    title: 'Products',
    mark: null,
    rows: [
      { mark: { kind: 'area', colours: ['#117733'] }, label: 'Tea' },
      { mark: { kind: 'point', colour: '#0b5fa5', exactness: 'near' }, label: 'About here' },
    ],
  },
];

export function deckIn(language: Language, mapReviewNumber = ''): Deck {
  const data = atlasData();
  const atlas = { ...data.atlas, mapReviewNumber };
  const page = {
    id: 'page',
    title: '茶叶目录',
    publisher: 'CNIPA',
    kind: 'official',
    date: '2020-05',
    copy: false,
  } as const;
  return deckOf(
    {
      story: told,
      data: { ...data, atlas, sources: { page } },
      start: startView(atlas, 'en'),
      legendOf: () => legend,
    },
    language,
  );
}

const anyText = fc.oneof(
  fc.lorem({ maxCount: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('地理标志项目在四省开展，'.repeat(40), 'https://www.example.org/'.repeat(12)),
);

const anyScene: fc.Arbitrary<SceneSlide> = fc.record({
  id: fc.constant('one'),
  title: fc.oneof(fc.lorem({ maxCount: 12 }), fc.constant('从目录到产地，再到更远的地方')),
  position: fc.constant('1 / 1'),
  paragraphs: fc.array(anyText, { maxLength: 4 }),
  figures: fc.array(
    fc.record({
      title: fc.lorem({ maxCount: 6 }),
      value: fc.lorem({ maxCount: 8 }),
      isNumber: fc.boolean(),
      shown: fc.option(fc.lorem({ maxCount: 5 })),
      remarks: fc.array(fc.lorem({ maxCount: 12 }), { maxLength: 4 }),
    }),
    { maxLength: 5 },
  ),
  legend: fc.constant([...legend, ...legend]),
  credits: fc.array(fc.array(fc.record({ text: anyText }), { minLength: 1, maxLength: 3 }), { maxLength: 9 }),
  notes: fc.array(anyText, { maxLength: 12 }),
  alt: fc.constant('Map'),
});

export const anyDeck: fc.Arbitrary<Deck> = fc
  .record({
    scenes: fc.array(anyScene, { minLength: 1, maxLength: 2 }),
    sources: fc.array(anyText, { maxLength: 30 }),
  })
  .map(({ scenes, sources }) => ({
    ...deckIn('en'),
    scenes,
    sources: sources.filter((text) => text.trim() !== '').map((text) => ({ text })),
  }));
