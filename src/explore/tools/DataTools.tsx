/** The ways into the data beside the map: table, charts, questions about an area, sources. */
import type { ReactNode } from 'react';
import { layerInQuestion, openDock } from '../../state/actions.ts';
import type { Dock } from '../../state/view.ts';
import { AreaIcon, ChartIcon, SourcesIcon, TableIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore, useWords } from '../../ui/store-context.tsx';
import './DataTools.css';

interface DataToolsProps {
  /** Opens a panel beside the map, or closes it when it is open. */
  onSide(panel: 'sources' | 'area'): void;
}

export function DataTools({ onSide }: DataToolsProps) {
  const { words } = useWords();
  const store = useAtlasStore();
  const dock = useStore((state) => state.view.dock);
  const panel = useStore((state) => state.view.panel);
  const hasSelection = useStore((state) => state.view.selection !== null);

  function toggleDock(show: Dock['show']): void {
    store.change((view) => {
      if (view.dock?.show === show) return openDock(view, null);
      const layer = layerInQuestion(view);
      return layer === undefined ? view : openDock(view, { show, layer });
    });
  }

  return (
    <nav className="data-tools" aria-label={words.tools.title}>
      <Tool label={words.tools.table} isOpen={dock?.show === 'table'} onClick={() => toggleDock('table')}>
        <TableIcon />
      </Tool>
      <Tool label={words.tools.charts} isOpen={dock?.show === 'charts'} onClick={() => toggleDock('charts')}>
        <ChartIcon />
      </Tool>
      <Tool
        label={words.tools.area}
        isOpen={panel === 'area' && !hasSelection}
        onClick={() => onSide('area')}
      >
        <AreaIcon />
      </Tool>
      <Tool
        label={words.tools.sources}
        isOpen={panel.startsWith('source') && !hasSelection}
        onClick={() => onSide('sources')}
      >
        <SourcesIcon />
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
