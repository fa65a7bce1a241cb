import { useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Bounds } from '../../atlas/filter.ts';
import type { Area } from '../../geo/area.ts';
import { type SketchKind, startSketch } from '../../geo/sketch.ts';
import { Button } from '../../ui/Button.tsx';
import { BoxIcon, CircleIcon, PolygonIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { chooseArea } from './choose-area.ts';
import { Drawing } from './Drawing.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';

const shapes = [
  ['box', BoxIcon],
  ['circle', CircleIcon],
  ['polygon', PolygonIcon],
] as const satisfies [SketchKind, unknown][];

interface ChooseAreaProps {
  /** The part of the map that nothing covers, degrees; null without a map. */
  freeBounds(): Bounds | null;
  /** The pressed button is gone: put the focus somewhere. */
  onChosen(): void;
}

/** The ways to choose an area. */
export function ChooseArea({ freeBounds, onChosen }: ChooseAreaProps) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const sketch = useStore((state) => state.passing.sketch);
  const buttons = useRef<HTMLDivElement>(null);
  const hasMap = useStore((state) => state.passing.mapBounds !== null);

  function draw(kind: SketchKind): void {
    store.pass({ sketch: sketch?.kind === kind ? null : startSketch(kind), chooser: null, fan: null });
  }

  function cancel(): void {
    flushSync(() => store.pass({ sketch: null }));
    // The pressed button is gone: the focus goes back to the ways to choose.
    buttons.current?.querySelector('button')?.focus();
  }

  function choose(area: Area): void {
    flushSync(() => chooseArea(store, area));
    onChosen();
  }

  function chooseVisible(): void {
    const bounds = freeBounds();
    if (bounds) chooseArea(store, { kind: 'box', bounds });
  }

  return (
    <section className="area__section">
      <h3 className="area__heading">{words.area.choose}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: the buttons are no form fields */}
      <div ref={buttons} className="area__buttons" role="group" aria-label={words.area.drawGroup}>
        {shapes.map(([kind, Icon]) => (
          <Button key={kind} aria-pressed={sketch?.kind === kind} onClick={() => draw(kind)}>
            <Icon />
            {words.area.draw[kind]}
          </Button>
        ))}
      </div>
      {sketch && <Drawing key={sketch.kind} sketch={sketch} onChosen={choose} onCancel={cancel} />}
      <Button disabled={!hasMap} onClick={chooseVisible}>
        {words.area.mapView}
      </Button>
      <PlaceChoice onChoose={(code) => chooseArea(store, { kind: 'place', code })} />
    </section>
  );
}
