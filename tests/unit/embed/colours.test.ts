import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readableColours, type Tokens } from '../../../src/embed/colours.ts';

const light: Tokens = { paper: '#fbf8f1', ink: '#2a271f', inkSoft: '#5d5848', accent: '#0f566f' };
const dark: Tokens = { paper: '#1d2023', ink: '#ece8de', inkSoft: '#b8b3a7', accent: '#8fd0de' };
const hex = fc.option(fc.stringMatching(/^[0-9a-f]{6}$/));

describe('the colours of the page around the atlas', () => {
  test('are taken as they are where words stay readable', () => {
    expect(readableColours({ accent: '1a4fb4', ground: 'ffffff' }, light)).toEqual({
      paper: '#ffffff',
      accent: '#1a4fb4',
    });
  });

  test('are those of the atlas where the page names none', () => {
    expect(readableColours({ accent: null, ground: null }, dark)).toEqual({
      paper: dark.paper,
      accent: dark.accent,
    });
  });

  test('leave all words readable, whatever they are', () => {
    fc.assert(
      fc.property(hex, hex, fc.constantFrom(light, dark), (accent, ground, own) => {
        const colours = readableColours({ accent, ground }, own);
        for (const ink of [own.ink, own.inkSoft, colours.accent])
          expect(wcagContrast(ink, colours.paper)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
