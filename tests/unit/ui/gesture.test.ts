import { expect, test } from 'vitest';
import { setText } from '../../../src/state/actions.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { createGesture } from '../../../src/ui/gesture.ts';
import { atlasState } from '../fixtures.ts';

function typing() {
  const { data, start } = atlasState();
  const store = createAtlasStore(data, start, start);
  const steps: string[] = [];
  store.onChange((_view, step) => steps.push(step));
  const gesture = createGesture(store);
  const type = (text: string): void => gesture.change((view) => setText(view, 'products', text));
  return { store, start, steps, gesture, type };
}

test('the first change is a step, the further ones belong to it', () => {
  const { steps, type } = typing();
  for (const text of ['t', 'te', 'tea']) type(text);
  expect(steps).toEqual(['push', 'replace', 'replace']);
});

test.each(['onBlur', 'onPointerDownCapture'] as const)(
  '"%s" ends it: the next change is a step again',
  (end) => {
    const { steps, gesture, type } = typing();
    type('t');
    gesture.frame[end]();
    type('te');
    expect(steps).toEqual(['push', 'push']);
  },
);

test('a step back ends it, though the focus stays', () => {
  const { store, start, steps, type } = typing();
  type('t');
  store.setState({ view: start });
  type('a');
  expect(steps).toEqual(['push', 'push']);
});

test('a change that changes nothing does not begin it', () => {
  const { steps, type } = typing();
  type(' ');
  type('t');
  expect(steps).toEqual(['push']);
});
