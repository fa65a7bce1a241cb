import type { ReactNode } from 'react';

/** A part of the panel under its own h3. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="detail__section">
      <h3 className="detail__heading">{title}</h3>
      {children}
    </div>
  );
}
