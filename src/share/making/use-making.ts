/** The making of a file that the reader waits for, and may give up. */
import { useEffect, useRef, useState } from 'react';
import { MissingPart } from '../../ui/arrived.ts';
import { ExplainedError } from './explained-error.ts';
import type { Order, Progress } from './order.ts';

export type Making =
  /** `missing`: a part of the program did not come. */
  | { status: 'idle' | 'cancelled' | 'missing' }
  | { status: 'making'; progress: Progress | null }
  /** `text`: what the reader is told. */
  | { status: 'done'; text: string }
  /** `words`: why, where the choice can tell; `detail`: the technical reason. */
  | { status: 'failed'; words?: string; detail: string };

export interface Maker {
  making: Making;
  /** `work` makes the file and hands it over, and says so. */
  make(work: (order: Omit<Order, 'language'>) => Promise<string>): Promise<void>;
  cancel(): void;
}

export function failureOf(error: unknown): Making {
  if (error instanceof MissingPart) return { status: 'missing' };
  if (error instanceof ExplainedError)
    return { status: 'failed', words: error.message, detail: error.detail };
  return { status: 'failed', detail: error instanceof Error ? error.message : String(error) };
}

/** One file at a time; leaving the dialog gives it up. */
export function useMaking(): Maker {
  const [making, setMaking] = useState<Making>({ status: 'idle' });
  const current = useRef<AbortController>(null);
  useEffect(() => () => current.current?.abort(), []);

  async function make(work: Parameters<Maker['make']>[0]): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    current.current = controller;
    setMaking({ status: 'making', progress: null });
    try {
      const onProgress = (progress: Progress): void => {
        if (!signal.aborted) setMaking({ status: 'making', progress });
      };
      const text = await work({ signal, onProgress });
      if (!signal.aborted) setMaking({ status: 'done', text });
    } catch (error) {
      if (signal.aborted) return;
      console.error('The file could not be made.', error);
      setMaking(failureOf(error));
    }
  }

  function cancel(): void {
    current.current?.abort();
    setMaking({ status: 'cancelled' });
  }

  return { making, make, cancel };
}
