import { type ReactNode, useId } from 'react';
import { IconButton } from './Button.tsx';
import { CloseIcon } from './icons.tsx';
import './Panel.css';

interface PanelProps {
  title: ReactNode;
  /** Stands under the title, inside the header. */
  subtitle?: ReactNode;
  /** Without it the panel cannot be closed. */
  onClose?: (() => void) | undefined;
  closeLabel?: string;
  /** The name of the body of a panel that holds text alone: then the body itself takes the focus, to be scrolled by keys. */
  textLabel?: string;
  className?: string;
  children: ReactNode;
}

/** A floating sheet of paper with an h2; its body scrolls, its header stays. */
export function Panel(props: PanelProps) {
  const { title, subtitle, onClose, closeLabel = '', textLabel, className = '', children } = props;
  const headingId = useId();
  return (
    <section className={`panel ${className}`} aria-labelledby={headingId}>
      <header className="panel__header">
        <div className="panel__titles">
          <h2 className="panel__title" id={headingId} tabIndex={-1}>
            {title}
          </h2>
          {subtitle}
        </div>
        {onClose && (
          <IconButton label={closeLabel} onClick={onClose}>
            <CloseIcon />
          </IconButton>
        )}
      </header>
      <div
        className="panel__body"
        {...(textLabel !== undefined && { role: 'group', 'aria-label': textLabel, tabIndex: 0 })}
      >
        {children}
      </div>
    </section>
  );
}
