/** A way to take a story or data along; what is in the dialog is a list of these. */
import type { Made, Order } from '../making/order.ts';

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
