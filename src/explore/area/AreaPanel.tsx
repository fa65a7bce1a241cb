import { useEffect, useRef } from 'react';
import type { Bounds } from '../../atlas/filter.ts';
import type { Selection } from '../../state/view.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { GoTo } from '../detail/go-to.ts';
import { Answer } from './Answer.tsx';
import { ChooseArea } from './ChooseArea.tsx';
import { AreaSettings, ChosenArea } from './ChosenArea.tsx';
import './area.css';

interface AreaPanelProps {
  onClose(): void;
  /** Selects something and shows it on the map. */
  onGoTo(target: Selection): void;
  /** Flies to a part of the map. */
  onFit(bounds: Bounds): void;
  /** The part of the map that nothing covers, degrees; null without a map. */
  freeBounds(): Bounds | null;
}

/** Questions about a part of the earth: which part, by what rule, and what lies in it. */
export function AreaPanel({ onClose, onGoTo, onFit, freeBounds }: AreaPanelProps) {
  const { words } = useAllWords();
  const store = useAtlasStore();
  const area = useStore((state) => state.view.area);
  const isDrawing = useStore((state) => state.passing.sketch !== null);
  const chooser = useRef<HTMLDivElement>(null);
  const chosen = useRef<HTMLHeadingElement>(null);
  // Without this panel nothing on the screen would say that something is being drawn.
  useEffect(() => () => store.pass({ sketch: null }), [store]);
  // On a narrow screen the ways to choose would fill the sheet, and hide the answer to what was just drawn.
  const wasDrawing = useRef(false);
  useEffect(() => {
    if (wasDrawing.current && !isDrawing && area) chosen.current?.scrollIntoView({ block: 'start' });
    wasDrawing.current = isDrawing;
  }, [isDrawing, area]);
  const toChosen = (): void => chosen.current?.focus();
  return (
    <GoTo value={onGoTo}>
      <Panel
        className={isDrawing ? 'area area--drawing' : 'area'}
        title={words.area.title}
        onClose={onClose}
        closeLabel={words.common.close}
      >
        <div ref={chooser} className="area__choice">
          <ChooseArea freeBounds={freeBounds} onChosen={toChosen} />
        </div>
        {area && (
          <>
            <ChosenArea
              area={area}
              heading={chosen}
              onFit={onFit}
              onCleared={() => chooser.current?.querySelector('button')?.focus()}
            />
            <Answer />
            <AreaSettings area={area} />
          </>
        )}
        <p className="area__section area__soft">{words.area.method}</p>
      </Panel>
    </GoTo>
  );
}
