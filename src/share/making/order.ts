/** What the making of a file needs to know, tells on the way, and gives. */
import type { Language } from '../../atlas/schema.ts';

export interface Order {
  language: Language;
  signal: AbortSignal;
  /** To be told before each step. */
  onProgress(progress: Progress): void;
}

export interface Progress {
  /** Of `total` steps. */
  done: number;
  total: number;
  /** "Scene 3 of 11". */
  text: string;
}

export interface Made {
  file: Blob;
  fileName: string;
}
