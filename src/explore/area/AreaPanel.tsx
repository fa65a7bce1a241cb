import type { Selection } from '../../state/view.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useWords } from '../../ui/store-context.tsx';

interface AreaPanelProps {
  onClose(): void;
  onZoomTo(target: Selection): void;
  onGoTo(target: Selection): void;
}

export function AreaPanel({ onClose }: AreaPanelProps) {
  const { words } = useWords();
  return (
    <Panel title={words.area.title} onClose={onClose} closeLabel={words.common.close}>
      <p />
    </Panel>
  );
}
