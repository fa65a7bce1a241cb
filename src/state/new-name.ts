/** A name that is never twice the same on one machine: letters and digits. Made so that it works without https too. */
export function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}
