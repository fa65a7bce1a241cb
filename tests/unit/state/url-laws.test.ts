import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openView } from '../../../src/app/history.ts';
import { cleanView } from '../../../src/state/clean.ts';
import { parameters, printView, readView } from '../../../src/state/url.ts';
import { atlasState } from '../fixtures.ts';
import { faultsOf, views } from './views.ts';

const { start, data } = atlasState();

test('law: a view that is written and read again is the same view', () => {
  fc.assert(
    fc.property(views(start), (view) => {
      expect(faultsOf(view, start)).toEqual([]);
      expect(readView(printView(view, start), start)).toEqual({ view, ignored: [] });
    }),
    { numRuns: 200 },
  );
});

const lists = /^(map|layers|area|columns|embed|f\..*)$/;

test('law: spaces round the commas of a list change nothing', () => {
  const spaces = fc.constantFrom('', '+', '%20', '%20+');
  fc.assert(
    fc.property(views(start), fc.tuple(spaces, spaces), (view, [before, behind]) => {
      const spaced = printView(view, start)
        .slice(1)
        .split('&')
        .map((pair) => {
          const isList = lists.test(pair.slice(0, pair.indexOf('=')));
          return isList ? pair.replaceAll(',', `${before},${behind}`) : pair;
        });
      expect(readView(`?${spaced.join('&')}`, start)).toEqual({ view, ignored: [] });
    }),
    { numRuns: 200 },
  );
});

const name = fc.oneof(
  fc.constantFrom(...parameters.map((parameter) => parameter.name)),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'f.products.__proto__',
    'f.__proto__.kind',
    'q.__proto__',
  ),
  fc.constantFrom(
    'f.products.kind',
    'f.products.year',
    'f.products.valueOf',
    'f.hosts.province',
    'q.hosts',
    'f..',
    'q.',
  ),
  fc.string({ maxLength: 12 }),
);

const text = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor/x',
    'layer.constructor',
    'NaN',
    '-0',
    '1e999',
    '0x10,1e1,3',
    '',
    ',',
    ',,,',
  ),
  fc.constantFrom(
    'NaN,NaN,NaN',
    '-180,-90,-3',
    '180,90,18,180,60',
    '200,0,3',
    '1,2,3,NaN',
    ' 1, 2, 3 ',
    '1,2,3,0.4,0.4',
  ),
  fc.constantFrom(
    'hosts',
    '-hosts:10',
    'hosts:0',
    'hosts@__proto__',
    'hosts,hosts',
    '-products@kind:99,hosts',
  ),
  fc.constantFrom(
    '2018-2020',
    '2020-2018',
    '0000-9999',
    'tea,tea',
    'tea,__proto__',
    '2018-2020,tea',
    'place/__proto__',
  ),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'read.constructor.__proto__',
    'table.__proto__',
    'box:NaN,NaN,NaN,NaN',
    'circle:1,2,Infinity',
    'circle:1,2,1e-9',
    'near:products/apple,0.00001',
    'near:products/__proto__,1',
    'place:__proto__',
    'polygon:1,2',
  ),
  fc.constantFrom(
    '%',
    '%E4%BD',
    '%00',
    '%F0%9F%98%80'.repeat(150),
    `${'x'.repeat(199)}%F0%AC%AD%8E`,
    '\uD83D',
    'a\uDC00b',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** Raw pieces, not escaped: an address can hold anything. */
const hostile = fc
  .array(fc.tuple(name, text), { maxLength: 8 })
  .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);

describe('whatever an address holds', () => {
  test('law: it is read into a valid view', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        expect(faultsOf(readView(search, start).view, start)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('law: the view that was read has an address, and that address is read without loss', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const printed = printView(readView(search, start).view, start);
        const again = readView(printed, start);
        expect(again.ignored).toEqual([]);
        expect(printView(again.view, start)).toBe(printed);
      }),
      { numRuns: 300 },
    );
  });

  test('law: made to fit the data, nothing in it is unknown any more', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { view } = cleanView(readView(search, start).view, data);
        expect(faultsOf(view, start)).toEqual([]);
        expect(cleanView(view, data)).toEqual({ view, ignored: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('law: the view that opens is valid, has an address, and that opens without a notice', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { view, ignored } = openView(search, start, data);
        expect(faultsOf(view, start)).toEqual([]);
        expect(new Set(ignored).size).toBe(ignored.length);
        const printed = printView(view, start);
        expect(printed).not.toMatch(/[<>"\s]/);
        const again = openView(printed, start, data);
        expect(again.ignored).toEqual([]);
        // Numbers are written to about ten metres.
        expect(printView(again.view, start)).toBe(printed);
      }),
      { numRuns: 300 },
    );
  });

  test('law: each parameter is understood or named as ignored', () => {
    fc.assert(
      fc.property(hostile, (search) => {
        const { view, ignored } = readView(search, start);
        const names = [...new URLSearchParams(search).keys()];
        expect(names).toEqual(expect.arrayContaining(ignored));
        if (JSON.stringify(view) === JSON.stringify(start)) return;
        // Of a list of layers, and of words, a part may be understood.
        expect(ignored.some((each) => /^(layers|q\..*)$/.test(each)) || ignored.length < names.length).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('no object of the page is changed by it', () => {
    readView('?f.__proto__.polluted=1&f.products.__proto__=1&q.__proto__=1&__proto__=1', start);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(start).toEqual(atlasState().start);
  });

  test.each([...parameters.map((each) => each.name), 'f.products.kind', 'q.products', 'unknown'])(
    'a megabyte in "%s" is read into a valid view',
    (parameter) => {
      for (const piece of ['a', 'a,', '-', '1,', '%F0%AC%AD%8E']) {
        const search = `?${parameter}=${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
        const read = readView(search, start);
        expect(faultsOf(read.view, start)).toEqual([]);
        expect(cleanView(read.view, data).view.filters.products?.values ?? {}).toEqual({});
      }
    },
  );
});
