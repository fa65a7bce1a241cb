import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/map/palette.ts';
import { contrast, projected } from '../map/seen.ts';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The tokens of one block, by name. */
function tokensOf(selector: string): (name: string) => string {
  const block = css.split('\n}').find((part) => part.trimEnd().includes(`${selector} {`)) ?? '';
  const tokens = new Map(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
  return (name) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`"${selector}" has no token "--${name}".`);
    return value;
  };
}

const stage = tokensOf('[data-theme="stage"]');
const grounds = ['paper', 'paper-sunk', 'paper-hover', 'accent-soft', 'danger-soft'];

describe('on the stage', () => {
  test.each(grounds)('text can be read on %s, through a projector in a lit room as well', (ground) => {
    for (const ink of ['ink', 'ink-soft']) {
      expect(contrast(stage(ink), stage(ground))).toBeGreaterThan(7);
      expect(contrast(stage(ink), stage(ground), projected)).toBeGreaterThan(2.5);
    }
  });

  test.each(['accent', 'danger', 'focus', 'control-border'])('%s stands out from paper', (name) => {
    expect(contrast(stage(name), stage('paper'))).toBeGreaterThan(7);
    expect(contrast(stage(name), stage('paper'), projected)).toBeGreaterThan(2.4);
  });

  test('lines and the ring of the focus are thicker', () => {
    const usual = tokensOf(':root');
    for (const name of ['hairline-width', 'focus-width'])
      expect(Number.parseFloat(stage(name))).toBe(2 * Number.parseFloat(usual(name)));
  });

  test('marks beside words have the room that they need', () => {
    const usual = tokensOf(':root');
    expect(Number.parseFloat(stage('mark-width'))).toBe(
      Number.parseFloat(usual('mark-width')) * palettes.stage.scale.mark,
    );
  });
});
