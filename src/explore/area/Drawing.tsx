import type { Area } from '../../geo/area.ts';
import { canClose, type Sketch } from '../../geo/sketch.ts';
import { Button } from '../../ui/Button.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { BoxForm, CircleForm, CornersForm } from './ShapeForm.tsx';

const forms = { box: BoxForm, circle: CircleForm, polygon: CornersForm };

interface DrawingProps {
  sketch: Sketch;
  onChosen(area: Area): void;
  onCancel(): void;
}

/** What to do next while an area is being drawn, for mouse, finger and keyboard, and the way by numbers. */
export function Drawing({ sketch, onChosen, onCancel }: DrawingProps) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const hasMap = useStore((state) => state.passing.map !== 'failed');
  const { kind, points } = sketch;
  const isTouch = window.matchMedia('(pointer: coarse)').matches;
  const next: readonly string[] = (isTouch ? words.area.nextByTouch : words.area.next)[kind];
  const Form = forms[kind];
  const finish = (): void => {
    if (kind === 'polygon' && canClose(sketch)) onChosen({ kind, corners: points });
  };
  return (
    <div className="area__drawing">
      <div className="area__buttons">
        {kind === 'polygon' && (
          <Button aria-disabled={!canClose(sketch)} onClick={finish}>
            {words.area.finish}
          </Button>
        )}
        <Button onClick={onCancel}>{words.area.cancel}</Button>
      </div>
      {hasMap && (
        <>
          <p role="status">{next[Math.min(points.length, next.length - 1)]}</p>
          <div className="area__buttons">
            {/* The map takes its keys on the canvas. */}
            <Button onClick={() => document.querySelector<HTMLElement>('#map canvas')?.focus()}>
              {words.area.toMap}
            </Button>
            <Button
              aria-disabled={points.length === 0}
              onClick={() => store.pass({ sketch: { ...sketch, points: points.slice(0, -1) } })}
            >
              {words.area.backOnePoint}
            </Button>
          </div>
          <p className="area__soft">{words.area.withKeys}</p>
        </>
      )}
      <details className="area__details" open={!hasMap}>
        <summary>{words.area.orNumbers}</summary>
        <Form area={null} onApply={onChosen} />
      </details>
    </div>
  );
}
