import type { Selection } from '../../state/view.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/store-context.tsx';

interface SourcesPanelProps {
  onClose(): void;
  onZoomTo(target: Selection): void;
  onGoTo(target: Selection): void;
}

export function SourcesPanel({ onClose }: SourcesPanelProps) {
  const { words } = useWords();
  return (
    <Panel title={words.sourcesPanel.title} onClose={onClose} closeLabel={words.common.close}>
      <p />
    </Panel>
  );
}
