/** The panel on the right, or in the sheet of a narrow screen: what is selected, or else what was asked for. */
import type { Bounds } from '../atlas/filter.ts';
import { areaQuestions } from '../state/area-limit.ts';
import type { HistoryStep } from '../state/store.ts';
import type { Selection } from '../state/view.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useStore } from '../ui/store-context.tsx';

/** How the panels that stand here begin in the address. */
export const sidePanels = ['about', 'source', 'area', 'stories'] as const;

/** For parts in which an area can be chosen. */
async function withAreaQuestions<Part>(part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([part, areaQuestions.load()]);
  return loaded;
}

const AboutPanel = lazyPart(() => import('../explore/about/AboutPanel.tsx').then((part) => part.AboutPanel));
const AreaPanel = lazyPart(() =>
  withAreaQuestions(import('../explore/area/AreaPanel.tsx')).then((part) => part.AreaPanel),
);
const StoriesPart = lazyPart(() => import('./StoriesPart.tsx').then((part) => part.StoriesPart));
const SourcesPanel = lazyPart(() =>
  import('../explore/sources/SourcesPanel.tsx').then((part) => part.SourcesPanel),
);

export const DetailPanel = lazyPart(() =>
  withAreaQuestions(import('../explore/detail/DetailPanel.tsx')).then((part) => part.DetailPanel),
);

export interface SidePanelProps {
  onClose(): void;
  onZoomTo(target: Selection): void;
  onGoTo(target: Selection): void;
  onFit(bounds: Bounds, step?: HistoryStep): void;
  /** The part of the map that nothing covers, degrees; null without a map. */
  freeBounds(): Bounds | null;
}

export function SidePanel(props: SidePanelProps) {
  const selection = useStore((state) => state.view.selection);
  const panel = useStore((state) => state.view.panel);
  const isReading = useStore((state) => state.view.story?.show === 'read');
  if (selection) return <DetailPanel {...props} />;
  if (panel === 'area') return <AreaPanel {...props} />;
  if (isReading || panel === 'stories') return <StoriesPart onFit={props.onFit} onClose={props.onClose} />;
  if (panel === 'about') return <AboutPanel onClose={props.onClose} />;
  return <SourcesPanel {...props} />;
}
