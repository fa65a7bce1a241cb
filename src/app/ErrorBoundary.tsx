/** Stands in for the atlas when the program itself fails, instead of a blank page. */
import { Component, type ReactNode } from 'react';
import { removeFirstView } from './first-view.ts';
import { StartProblem } from './StartProblem.tsx';

interface ErrorBoundaryState {
  /** Wrapped, because a program may throw anything, null too. */
  caught: { error: unknown } | null;
}

export class ErrorBoundary extends Component<{ children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { caught: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { caught: { error } };
  }

  override componentDidCatch(): void {
    document.documentElement.dataset.map = 'failed';
    removeFirstView();
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught ? <StartProblem problem={caught.error} hasRun /> : this.props.children;
  }
}
