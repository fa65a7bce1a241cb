import { type ReactNode, useId, useState } from 'react';
import { ChevronDownIcon } from './icons.tsx';
import './Disclosure.css';

interface DisclosureProps {
  summary: ReactNode;
  /** Open from outside; without it the disclosure keeps its own state. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  initiallyOpen?: boolean;
  children: ReactNode;
}

/** A button that shows and hides what follows it. Wrap it in a heading element where it heads a section. */
export function Disclosure({ summary, open, onToggle, initiallyOpen = false, children }: DisclosureProps) {
  const [ownOpen, setOwnOpen] = useState(initiallyOpen);
  const contentId = useId();
  const isOpen = open ?? ownOpen;
  const toggle = (): void => {
    setOwnOpen(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <div className="disclosure">
      <button
        type="button"
        className="disclosure__button"
        aria-expanded={isOpen}
        aria-controls={contentId}
        onClick={toggle}
      >
        <span className="disclosure__chevron">
          <ChevronDownIcon />
        </span>
        <span className="disclosure__summary">{summary}</span>
      </button>
      <div id={contentId} className="disclosure__content" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
