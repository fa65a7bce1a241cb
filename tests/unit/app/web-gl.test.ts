import { afterEach, expect, test, vi } from 'vitest';
import { hasWebGL } from '../../../src/app/MapProblem.tsx';

afterEach(() => vi.unstubAllGlobals());

test('whether maps can be drawn is asked of the browser once', () => {
  const getContext = vi.fn(() => ({}));
  vi.stubGlobal('document', { createElement: () => ({ getContext }) });
  expect([hasWebGL(), hasWebGL()]).toEqual([true, true]);
  expect(getContext).toHaveBeenCalledTimes(1);
});
