/** Names of files that every system takes. Pure. */

/** What Windows forbids in a name, and what no name should have: control characters, halves of a pair, marks that turn the direction. */
const unfit = /[<>:"/\\|?*\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Windows keeps these for devices, whatever ending follows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Characters; with the longest ending, in Chinese of three bytes each, still less than the 255 bytes of Linux. */
const mostCharacters = 70;

/** A file name from a title: `ending` without the dot. */
export function fileNameOf(title: string, ending: string): string {
  const plain = title.replace(unfit, ' ').replace(/\s+/g, ' ').trim();
  const short = [...plain].slice(0, mostCharacters).join('');
  // Windows drops full stops and spaces at the end; at the beginning a stop hides the file.
  const name = short.replace(/^[. ]+|[. ]+$/g, '').replace(reserved, '$1_');
  return `${name === '' ? 'story' : name}.${ending}`;
}
