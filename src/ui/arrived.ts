/** Code that is loaded when it is needed, and did not come. */
export class MissingPart extends Error {
  constructor(cause: unknown) {
    super('A part of the program could not be loaded.', { cause });
    this.name = 'MissingPart';
  }
}

/** What `import()` gives. Rejects with a MissingPart, as browsers have words of their own for a module that did not come. */
export async function arrived<Part>(coming: Promise<Part>): Promise<Part> {
  try {
    return await coming;
  } catch (error) {
    throw new MissingPart(error);
  }
}
