/** Names out of an address or a file, which may be anything, of any length and number, as they are told to readers. Pure. */

/** A few names, cut short, are enough to see what happened. */
const mostNames = 6;
/** Characters. */
const longestName = 40;

export function toldName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}

export function toldNames(names: string[]): string[] {
  const told = names.slice(0, mostNames).map(toldName);
  return [...new Set(names.length > mostNames ? [...told, '…'] : told)];
}
