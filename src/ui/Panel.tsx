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
  className?: string;
  children: ReactNode;
}

/** A floating sheet of paper with an h2; its body scrolls, its header stays. */
export function Panel({ title, subtitle, onClose, closeLabel = '', className = '', children }: PanelProps) {
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
      <div className="panel__body">{children}</div>
    </section>
  );
}
