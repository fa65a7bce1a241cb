/** What is shown, in words that are always on the screen, and the control of what plays. */
import { useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { IconButton } from '../../ui/Button.tsx';
import { CloseIcon, InfoIcon } from '../../ui/icons.tsx';
import { useStore, useWords } from '../../ui/store-context.tsx';
import { usePopover } from '../../ui/use-popover.ts';
import { PlayingNow } from '../time/PlayingNow.tsx';
import { summaryLead, summaryLines } from './lines.ts';
import { SpokenSummary } from './SpokenSummary.tsx';
import { useFitting } from './use-fitting.ts';
import './SummaryLine.css';

export function SummaryLine() {
  const wording = useWords();
  const { words } = wording;
  const lines = useStore(useShallow((state) => summaryLines(state, wording)));
  const lead = useStore((state) => summaryLead(state, words));
  const measured = useRef<HTMLUListElement>(null);
  const fitting = useFitting(measured, [lead, ...lines].join());
  const further = Math.max(0, lines.length - fitting);
  const popover = usePopover();
  const close = (): void => {
    popover.close();
    popover.button.current?.focus();
  };
  return (
    <section className="summary" aria-label={words.summary.title} {...popover.frame}>
      <PlayingNow />
      <div className="summary__lines">
        <ul>
          <Lines lead={lead} lines={lines.slice(0, fitting)} />
        </ul>
        {/* Set like the lines on the screen, to see how many of them fit. */}
        <ul ref={measured} className="summary__measure" aria-hidden="true">
          <Lines lead={lead} lines={lines} />
        </ul>
      </div>
      <button
        ref={popover.button}
        type="button"
        className={`button ${further > 0 ? 'button--quiet summary__more' : 'button--icon'}`}
        aria-expanded={popover.open}
        aria-label={further > 0 ? undefined : words.summary.howCounted}
        title={words.summary.howCounted}
        onClick={popover.toggle}
      >
        {further > 0 ? words.summary.more(further) : <InfoIcon />}
      </button>
      {popover.open && (
        <div className="summary__all">
          <ul>
            <Lines lead={lead} lines={lines} />
          </ul>
          <p className="summary__counting">{words.summary.counting}</p>
          <IconButton className="summary__close" label={words.common.close} onClick={close}>
            <CloseIcon />
          </IconButton>
        </div>
      )}
      <SpokenSummary lead={lead} lines={lines} />
    </section>
  );
}

/** Two layers may say the same, so the lines are told apart by their place. */
function Lines({ lead, lines }: { lead: string; lines: string[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <li key={index}>
      {index === 0 && lead && <strong>{lead} </strong>}
      {index > 0 && <span aria-hidden="true"> · </span>}
      {line}
    </li>
  ));
}
