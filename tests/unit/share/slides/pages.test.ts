import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../../../src/share/pages/page.ts';
import type { Deck } from '../../../../src/share/slides/deck.ts';
import { handoutPages } from '../../../../src/share/slides/handout-pages.ts';
import { slidePages } from '../../../../src/share/slides/slide-pages.ts';
import { doOverlap, drawn, isInside, squeezed, wordsOf } from '../pages/boxes.ts';
import { setting } from '../pages/setting.ts';
import { anyDeck, deckIn } from './deck-fixture.ts';

/** The text of a handout goes on over the foot of a page. */
const handoutBody = (page: Page): Page => ({ ...page, boxes: page.boxes.filter(({ y }) => y < 800) });

const makers: [string, (deck: Deck) => Page[], (page: Page) => Page][] = [
  ['slides', (deck) => slidePages(deck, setting), (page) => page],
  ['a handout', (deck) => handoutPages(deck, setting), handoutBody],
];

describe.each(makers)('%s', (_, pagesOf, bodyOf) => {
  test('whatever a story says, nothing stands beyond the page or over something else', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        for (const page of pagesOf(deck)) {
          const boxes = page.boxes.filter(({ kind }) => kind !== 'fill').map(drawn);
          for (const box of boxes) expect(isInside(box, page), JSON.stringify(box)).toBe(true);
          boxes.forEach((box, index) => {
            for (const other of boxes.slice(index + 1))
              expect(doOverlap(box, other), `${JSON.stringify(box)}\n${JSON.stringify(other)}`).toBe(false);
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  test('all words of a scene are there', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const all = squeezed(pagesOf(deck).map(bodyOf).map(wordsOf).join(''));
        for (const { title, paragraphs, figures, legend, credits } of deck.scenes) {
          const said = [
            title,
            ...paragraphs,
            ...figures.flatMap(({ value, remarks }) => [value, ...remarks]),
            ...legend.flatMap((layer) => layer.rows.map(({ label }) => label)),
            ...credits.flat().map(({ text }) => text),
          ];
          for (const words of said) expect(all).toContain(squeezed(words));
        }
        for (const { text } of deck.sources) expect(all).toContain(squeezed(text));
      }),
      { numRuns: 20 },
    );
  });

  test('every scene has its map, with words for who cannot see it', () => {
    const maps = pagesOf(deckIn('en')).flatMap(({ boxes }) => boxes.filter((box) => box.kind === 'map'));
    expect(maps).toMatchObject([
      { map: 'one', alt: 'Map of “Where it grows”, showing Products' },
      { map: 'two' },
    ]);
  });

  test('every page says what the map does not', () => {
    for (const page of pagesOf(deckIn('zh', 'GS(2026)1')))
      expect(wordsOf(page)).toContain('审图号：GS(2026)1');
  });
});

describe('slides', () => {
  const pages = slidePages(deckIn('en'), setting);

  test('a title, one slide for each scene, and the sources', () => {
    expect(pages.map(({ kind }) => kind)).toEqual(['title', 'scene', 'scene', 'sources']);
    expect(pages.map(({ label }) => label)).toEqual(['0', '1', '2', 'Sources 1']);
  });

  test('the notes are for the speaker alone', () => {
    expect(pages[1]?.notes).toEqual(['Say hello.', 'Then wait.']);
    expect(wordsOf(pages[1])).not.toContain('Say hello.');
  });
});

describe('a handout', () => {
  test('has the notes below the words', () => {
    const [first] = handoutPages(deckIn('en'), setting);
    expect(wordsOf(first)).toMatch(/More words\.[\s\S]*Notes\nSay hello\.\nThen wait\./);
  });

  test('long notes go on on a page that is called after the scene', () => {
    const deck = deckIn('en');
    const [scene] = deck.scenes;
    if (!scene) throw new Error('The deck of the test has no scene.');
    const notes = Array.from({ length: 40 }, (_, index) => `Note ${index} ${'and more '.repeat(20)}`);
    const pages = handoutPages({ ...deck, scenes: [{ ...scene, notes }] }, setting);
    expect(pages.map(({ label }) => label).slice(0, 3)).toEqual(['1', '1.2', '1.3']);
    const all = squeezed(pages.map(handoutBody).map(wordsOf).join(''));
    for (const note of notes) expect(all).toContain(squeezed(note));
  });
});
