/** The panel on the right, or in the sheet of a narrow screen: what is selected, or else what was asked for. */
import type { Bounds } from '../atlas/filter.ts';
import type { Aim } from '../atlas/schema.ts';
import type { KeptVersions } from '../atlas/schema-version.ts';
import { areaQuestions } from '../state/area-limit.ts';
import { sideShown } from '../state/side.ts';
import type { HistoryStep } from '../state/store.ts';
import type { Camera, Selection } from '../state/view.ts';
import { lazyPart } from '../ui/lazy-part.tsx';
import { useStore } from '../ui/store-context.tsx';
import type { Show } from './stories.ts';

/** For parts in which an area can be chosen. */
async function withAreaQuestions<Part>(part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([part, areaQuestions.load()]);
  return loaded;
}

/** None where they cannot be had. */
const loadVersions = (): Promise<KeptVersions> =>
  import('./data-version.ts').then(
    ({ loadKeptVersions }) => loadKeptVersions(),
    () => [],
  );

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
  /** Closes what stands here now. */
  onClose(): void;
  onZoomTo(target: Selection): void;
  onGoTo(target: Selection): void;
  onFit(bounds: Bounds, step?: HistoryStep): void;
  /** The part of the map that nothing covers, degrees; null without a map. */
  freeBounds(): Bounds | null;
  /** Flies to where a scene looks. */
  onShow: Show;
  /** The camera that shows what a scene is aimed at on the map as it is now; null without a map. */
  cameraFor(aim: Aim): Camera | null;
  /** Where a scene would look to show what the map shows now; null without a map. */
  aimNow(): Aim | null;
}

export function SidePanel(props: SidePanelProps) {
  const side = useStore(sideShown);
  switch (side) {
    case 'detail':
      return <DetailPanel {...props} />;
    case 'area':
      return <AreaPanel {...props} />;
    case 'about':
      return <AboutPanel onClose={props.onClose} loadVersions={loadVersions} />;
    case 'sources':
      return <SourcesPanel {...props} />;
    case 'stories':
      return <StoriesPart {...props} />;
    case null:
      return null;
  }
}
