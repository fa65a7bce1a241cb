import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hatchName } from '../../../../src/map/marks.ts';
import type { Drawing } from '../../../../src/map/svg/drawings.ts';
import { windowFrame } from '../../../../src/map/svg/frame.ts';
import { attributes, Definitions, markupOf } from '../../../../src/map/svg/markup.ts';

const name = (lines: string[]): Drawing => ({
  kind: 'words',
  at: [0.25, 0.5],
  lines,
  size: 12,
  spacing: 0.04,
  colour: '#111111',
  halo: '#ffffff',
  haloWidth: 1.6,
  opacity: 1,
});
const land: Drawing = { kind: 'shape', path: 'M0 0l9 0 0 9z', look: { fill: '#f6f1e6', opacity: 1 } };
const mark: Drawing = {
  kind: 'sign',
  at: [0.1, 0.2],
  picture: { size: 26, strokes: [{ path: 'M0 0h9', stroke: '#0b5fa5' }] },
  opacity: 0.5,
};

/** 1536 units at half a CSS pixel each; at zoom 3. */
const frame = windowFrame([0, 0, 67.5, 50], 768);

function written(drawings: Drawing[], prefix = 'map-'): string {
  const definitions = new Definitions(prefix);
  const body = markupOf(drawings, definitions, frame);
  return definitions.markup + body;
}

test('whatever an attribute holds stays in its quotes, and is read again as it was', () => {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  const anyText = fc.string({
    unit: fc.constantFrom('"', '<', '>', '&', "'", '=', ' ', 'a', '茶', '&quot;'),
  });
  fc.assert(
    fc.property(anyText, (text) => {
      const [, held = ''] = /^ lang="([^"<>]*)"$/.exec(attributes({ lang: text })) ?? [];
      expect(held.replace(/&(\w+);/g, (_, sign) => signs[sign] ?? '?')).toBe(text);
    }),
  );
});

describe('drawings as SVG', () => {
  test('shapes grow with the picture, lines and marks keep their size', () => {
    const markup = written([land, mark]);
    expect(markup).toMatch(/<svg viewBox="0 0 1536 [\d.]+"[^>]*>.*<use href="#map-0"/);
    expect(markup).toContain('vector-effect="non-scaling-stroke"');
    expect(markup).toMatch(
      /<svg x="10%" y="20%" overflow="visible"><use href="#map-1" opacity="0.5"\/><\/svg>$/,
    );
  });

  test('what is drawn twice is written once', () => {
    const markup = written([land, { ...land, look: { stroke: '#111111', width: 2, opacity: 1 } } as Drawing]);
    expect(markup.match(/M0 0l9 0 0 9z/g)).toHaveLength(1);
    expect(markup.match(/<use /g)).toHaveLength(2);
  });

  test('the corners of a stroke are as round as the style has them', () => {
    const edge = { stroke: '#b3261e', width: 5, opacity: 1 };
    expect(written([{ ...land, look: edge }])).not.toContain('stroke-linejoin');
    expect(written([{ ...land, look: { ...edge, isRound: true } }])).toContain(' stroke-linejoin="round"');
  });

  test('a hatch keeps the size of its lines where the picture is shown smaller', () => {
    const hatched: Drawing = {
      ...land,
      look: { pattern: hatchName('related', '#8a5a12'), opacity: 1 },
    } as Drawing;
    expect(written([hatched])).toMatch(/<pattern [^>]*patternTransform="translate\(0 -?[\d.]+\) scale\(2\)"/);
  });

  test('the middle of all lines of a name is at its place', () => {
    expect(written([name(['Sri Lanka'])])).toContain('<tspan x="25%" dy="0.35em">Sri Lanka</tspan>');
    expect(written([name(['United Arab', 'Emirates'])])).toContain(
      '<tspan x="25%" dy="-0.25em">United Arab</tspan><tspan x="25%" dy="1.2em">Emirates</tspan>',
    );
  });

  test('a name cannot be anything but words', () => {
    expect(written([name(['<script>&"'])])).toContain('&lt;script&gt;&amp;&quot;');
  });

  test('there is no style attribute, which a strict content security policy would refuse', () => {
    expect(written([{ kind: 'ground', fill: '#dfe8ea' }, land, mark, name(['A'])])).not.toMatch(/ style=/);
  });
});

describe('drawings of a document that does not grow, for drawing programs', () => {
  const fixed = (drawings: Drawing[]): string => {
    const definitions = new Definitions('map-');
    return markupOf(drawings, definitions, frame, { width: 768, height: 600 });
  };

  test('marks stand at their pixels, and not in pictures of their own', () => {
    expect(fixed([mark])).toBe('<use href="#map-0" x="76.8" y="120" opacity="0.5"/>');
  });

  test('the halo of a name is a text below it', () => {
    const [halo, text] = fixed([name(['Sri Lanka'])]).match(/<text.*?<\/text>/g) ?? [];
    expect(halo).toMatch(/ stroke="[^"]+" stroke-width="3.2".*Sri Lanka/);
    expect(text).not.toContain('stroke');
    expect(text).toContain('<tspan x="192" dy="0.35em">Sri Lanka</tspan>');
  });
});
