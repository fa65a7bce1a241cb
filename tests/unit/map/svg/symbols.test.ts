import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioOf } from '../../../../src/map/svg/frame.ts';
import { type Candidate, placeSymbols, type Words } from '../../../../src/map/svg/symbols.ts';

const frame = { bounds: [0, 0, 60, 50] as [number, number, number, number], width: 900 };

const mark = (x: number, y: number, more: Partial<Candidate> = {}): Candidate => ({
  symbol: { kind: 'sign', at: [x, y], picture: { size: 26, strokes: [] }, opacity: 1 },
  overlaps: true,
  padding: 0,
  ...more,
});
const name = (text: string, x: number, y: number): Candidate => ({
  symbol: {
    kind: 'words',
    at: [x, y],
    lines: [text],
    size: 12,
    spacing: 0,
    colour: '#000000',
    halo: '#ffffff',
    haloWidth: 1,
    opacity: 1,
  },
  overlaps: false,
  padding: 4,
});
const textsOf = (placed: ReturnType<typeof placeSymbols>): string[] =>
  placed.flat().flatMap((symbol) => (symbol.kind === 'words' ? symbol.lines.join(' ') : []));

describe('marks and names', () => {
  test('a name under a mark of a layer above makes way', () => {
    const placed = placeSymbols([[name('Bhutan', 0.5, 0.5)], [mark(0.5, 0.5)]], frame);
    expect(placed.map((layer) => layer.length)).toEqual([0, 1]);
  });

  test('a name under a circle, which keeps nothing free, stays', () => {
    const placed = placeSymbols([[name('Bhutan', 0.5, 0.5)], [mark(0.5, 0.5, { padding: null })]], frame);
    expect(placed.map((layer) => layer.length)).toEqual([1, 1]);
  });

  test('of two names that would touch, the first in order stays', () => {
    expect(textsOf(placeSymbols([[name('China', 0.5, 0.5), name('Laos', 0.51, 0.5)]], frame))).toEqual([
      'China',
    ]);
  });

  test('names that have room stay both', () => {
    expect(textsOf(placeSymbols([[name('China', 0.5, 0.5), name('Japan', 0.7, 0.5)]], frame))).toHaveLength(
      2,
    );
  });

  test('marks lie on each other, as every record is to be seen', () => {
    expect(placeSymbols([[mark(0.5, 0.5), mark(0.5, 0.5)]], frame)[0]).toHaveLength(2);
  });

  test('no two placed names touch, whatever there is', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const some = fc.array(fc.tuple(fc.constantFrom('Laos', 'Papua New Guinea', '中国'), share, share));
    fc.assert(
      fc.property(some, (places) => {
        const [placed = []] = placeSymbols([places.map(([text, x, y]) => name(text, x, y))], frame);
        const middles = (placed as Words[]).map(({ at: [x, y] }) => [
          x * 900,
          (y * 900) / ratioOf(frame.bounds),
        ]);
        middles.forEach(([x = 0, y = 0], index) => {
          // The shortest name with its padding is 32 pixels wide and 22 high.
          for (const [x2 = 0, y2 = 0] of middles.slice(index + 1))
            expect(Math.abs(x - x2) >= 32 || Math.abs(y - y2) >= 22).toBe(true);
        });
        expect(placed.length > 0).toBe(places.length > 0);
      }),
    );
  });
});
