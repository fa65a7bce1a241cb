import type { ReactNode } from 'react';
import { WarningIcon } from '../../ui/icons.tsx';

/** What the writer of a story should know before going on. */
export function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="make-notice" role="alert">
      <p className="make-notice__title">
        <WarningIcon />
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  );
}
