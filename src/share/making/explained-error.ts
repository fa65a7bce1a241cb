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
