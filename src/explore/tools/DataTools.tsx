/** The ways into the data beside the map: table, charts, questions about an area, sources, stories. */
import type { ReactNode } from 'react';
import { layerInQuestion, openDock, uncover } from '../../state/actions.ts';
import { sideShown } from '../../state/side.ts';
import type { Dock } from '../../state/view.ts';
import { AreaIcon, ChartIcon, SourcesIcon, StoriesIcon, TableIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import './DataTools.css';

interface DataToolsProps {
  /** Opens a panel beside the map, or closes it when it is open. */
  onSide(panel: 'sources' | 'area' | 'stories'): void;
  /** A narrow screen shows one part at a time: the dock may be open behind a panel. */
  isDockCovered: boolean;
}

export function DataTools({ onSide, isDockCovered }: DataToolsProps) {
  const { words } = useWords();
  const store = useAtlasStore();
  const dock = useStore((state) => state.view.dock);
  const side = useStore(sideShown);

  function toggleDock(show: Dock['show']): void {
    store.change((view) => {
      if (isDockCovered && view.dock) return openDock(uncover(view, 'dock'), { ...view.dock, show });
      if (view.dock?.show === show) return openDock(view, null);
      const layer = layerInQuestion(view);
      return layer === undefined ? view : openDock(view, { show, layer });
    });
  }

  const shown = isDockCovered ? undefined : dock?.show;
  return (
    <nav className="data-tools" aria-label={words.tools.title}>
      <Tool label={words.tools.table} isOpen={shown === 'table'} onClick={() => toggleDock('table')}>
        <TableIcon />
      </Tool>
      <Tool label={words.tools.charts} isOpen={shown === 'charts'} onClick={() => toggleDock('charts')}>
        <ChartIcon />
      </Tool>
      <Tool label={words.tools.area} isOpen={side === 'area'} onClick={() => onSide('area')}>
        <AreaIcon />
      </Tool>
      <Tool label={words.tools.sources} isOpen={side === 'sources'} onClick={() => onSide('sources')}>
        <SourcesIcon />
      </Tool>
      <Tool label={words.tools.stories} isOpen={side === 'stories'} onClick={() => onSide('stories')}>
        <StoriesIcon />
      </Tool>
    </nav>
  );
}

interface ToolProps {
  label: string;
  isOpen: boolean;
  onClick(): void;
  children: ReactNode;
}

function Tool({ label, isOpen, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className="button button--plain data-tools__tool"
      aria-pressed={isOpen}
      onClick={onClick}
    >
      {children}
      <span>{label}</span>
    </button>
  );
}
