/** A way to take a story along; what is in the dialog is a list of these. */
import type { Language } from '../../atlas/schema.ts';

/** An error in words for the reader, in the language of the page: what happened, and what to do. */
export class ExplainedError extends Error {
  /** `detail`: the technical reason. */
  constructor(
    words: string,
    readonly detail: string,
  ) {
    super(words);
    this.name = 'ExplainedError';
  }
}

export interface Choice {
  id: string;
  /** In the language of the page. */
  title: string;
  /** What it is good for, a sentence. */
  hint: string;
  /** The words in the file are those of one language, which the reader chooses. */
  hasLanguage: boolean;
  /** Rejects with the signal's reason when that is aborted, and otherwise with an error that says what went wrong. */
  make(order: Order): Promise<Made>;
}

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
