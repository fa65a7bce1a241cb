import { use, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Area } from '../../geo/area.ts';
import { openPanel } from '../../state/actions.ts';
import { areaBounds } from '../../state/area.ts';
import { nearestTo } from '../../state/nearest.ts';
import { nearestTargets } from '../../state/nearest-question.ts';
import { selectedRecord } from '../../state/shown.ts';
import { Button } from '../../ui/Button.tsx';
import { focusSoon } from '../../ui/focus-soon.ts';
import { AreaIcon, ChevronDownIcon } from '../../ui/icons.tsx';
import { useAtlasStore, useStore } from '../../ui/store-context.tsx';
import { useAllWords } from '../../ui/use-all-words.ts';
import { lengthText } from '../area/area-text.ts';
import { Fit } from '../detail/go-to.ts';
import { Section } from '../detail/Section.tsx';
import { NearestList } from './NearestList.tsx';
import { questionTitle } from './nearest-text.ts';
import './nearest.css';

/** The radius that is asked about at first, kilometres; the area panel changes it. */
const firstRadius = 100;

/** What lies near the selection: the nearest records of other layers, and all within a radius; nothing where nothing can be asked. */
export function Nearby() {
  const { words } = useAllWords();
  const data = useStore((state) => state.data);
  const selection = useStore((state) => state.view.selection);
  const kind = useStore((state) => selectedRecord(state)?.record.place.kind);
  const targets = nearestTargets(data, selection);
  // A whole country has no point to measure from.
  const hasPoint = kind === 'point' || kind === 'county';
  // A question about what is round a record looks it up anew, and one of an archive is not at hand after a reload.
  const isListed = useStore((state) => !selectedRecord(state)?.layer.archive);
  const canAskWithin = hasPoint && isListed;
  if (targets.length === 0 && !canAskWithin) return null;
  return (
    <Section title={words.nearest.heading}>
      <div className="nearby">
        {targets.map((target) => (
          <NearestDisclosure key={target} target={target} />
        ))}
        {canAskWithin && <WithinButton />}
      </div>
    </Section>
  );
}

/** Open, it lists the nearest records, and lines on the map join them to the selection. */
function NearestDisclosure({ target }: { target: string }) {
  const { format } = useAllWords();
  const store = useAtlasStore();
  const title = useStore((state) => questionTitle(state.data, state.view.selection, target));
  const isOpen = useStore((state) => state.view.nearest === target);
  const nearest = useStore(nearestTo);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);

  function toggle(): void {
    flushSync(() => store.change((view) => ({ ...view, nearest: isOpen ? null : target })));
    if (isOpen) return;
    const isReduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    list.current?.scrollIntoView({ block: 'nearest', behavior: isReduced ? 'instant' : 'smooth' });
  }

  return (
    <>
      <Button className="nearby__button" aria-expanded={isOpen} aria-controls={listId} onClick={toggle}>
        <ChevronDownIcon />
        {title ? format.text(title) : target}
      </Button>
      <div ref={list} id={listId} className="nearby__list" hidden={!isOpen}>
        {isOpen && nearest && <NearestList nearest={nearest} />}
      </div>
    </>
  );
}

function WithinButton() {
  const wording = useAllWords();
  const store = useAtlasStore();
  const fit = use(Fit);

  function ask(): void {
    const selected = selectedRecord(store.getState());
    if (!selected) return;
    const { layer, record } = selected;
    store.pass({ sketch: null });
    const area: Area = { kind: 'near', layer: layer.id, record: record.id, radius: firstRadius };
    const bounds = areaBounds(store.getState().data, area);
    // The panel must stand before the flight is aimed; both are one step back.
    flushSync(() => store.change((view) => openPanel({ ...view, area }, 'area')));
    focusSoon('.area .panel__title');
    if (bounds) fit(bounds, 'replace');
  }

  return (
    <Button onClick={ask}>
      <AreaIcon />
      {wording.words.nearest.within(lengthText(firstRadius, wording))}
    </Button>
  );
}
