import { useEffect, useRef } from 'react';
import type { Bounds } from '../../atlas/filter.ts';
import type { Selection } from '../../state/view.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import { GoTo } from '../detail/go-to.ts';
import { Answer } from './Answer.tsx';
import { ChooseArea } from './ChooseArea.tsx';
import { ChosenArea } from './ChosenArea.tsx';
import { useAwaitedFocus } from './focus.ts';
import './area.css';

interface AreaPanelProps {
  onClose(): void;
  /** Selects something and shows it on the map. */
  onGoTo(target: Selection): void;
  /** Flies to a part of the map. */
  onFit(bounds: Bounds): void;
}

/** Questions about a part of the earth: which part, by what rule, and what lies in it. */
export function AreaPanel({ onClose, onGoTo, onFit }: AreaPanelProps) {
  const { words } = useWords();
  const store = useAtlasStore();
  const area = useStore((state) => state.view.area);
  const chooser = useRef<HTMLDivElement>(null);
  const chosen = useRef<HTMLHeadingElement>(null);
  // Without this panel nothing on the screen would say that something is being drawn.
  useEffect(() => () => store.pass({ sketch: null }), [store]);
  useAwaitedFocus(chooser);
  const toChosen = (): void => chosen.current?.focus();
  return (
    <GoTo value={onGoTo}>
      <Panel className="area" title={words.area.title} onClose={onClose} closeLabel={words.common.close}>
        <div ref={chooser}>
          <ChooseArea onChosen={toChosen} />
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
          </>
        )}
        <p className="area__section area__soft">{words.area.method}</p>
      </Panel>
    </GoTo>
  );
}
