/**
 * Looks things up in a text file that is sorted by bytes, however large, by reading a few blocks of it: the file is a line
 * for each key, which ends at the first tab.
 */

/** A part of a file, and how long the whole is. */
export interface Range {
  bytes: Uint8Array;
  total: number;
}

/** Bytes from `from` up to but not including `to`, or fewer at the end of the file; rejects when they cannot be had. */
export type ReadRange = (from: number, to: number) => Promise<Range>;

export interface SortedLines {
  /**
   * Visits the lines whose key begins with the prefix, in the order of the file, until `visit` says that it has enough.
   * Rejects when the file cannot be read, or is no file of such lines.
   */
  visit(prefix: string, visit: (line: string) => 'more' | 'enough'): Promise<void>;
}

const newline = 10;
const carriageReturn = 13;
/** Blocks that are kept, those that were used last: the first steps of every search are the same. */
const mostKept = 128;
/** A longer line belongs to no such file. */
const longestLine = 1 << 20;

export function sortedLines(readRange: ReadRange, blockSize = 16_384): SortedLines {
  const kept = new Map<number, Promise<Range>>();

  function block(number: number): Promise<Range> {
    const known = kept.get(number);
    const asked = known ?? readRange(number * blockSize, (number + 1) * blockSize);
    // Last in the order, as the one that was used last.
    kept.delete(number);
    kept.set(number, asked);
    if (known) return known;
    // What failed may be tried again.
    asked.catch(() => kept.delete(number));
    const [unused] = kept.keys();
    if (kept.size > mostKept && unused !== undefined) kept.delete(unused);
    return asked;
  }

  /** The line that begins at this byte, without its end, and where the next one begins. */
  async function lineAt(start: number): Promise<{ bytes: Uint8Array; next: number }> {
    const parts: Uint8Array[] = [];
    for (let at = start; at - start <= longestLine; ) {
      const number = Math.floor(at / blockSize);
      const { bytes, total } = await block(number);
      const part = bytes.subarray(at - number * blockSize);
      const end = part.indexOf(newline);
      parts.push(end === -1 ? part : part.subarray(0, end));
      if (end !== -1) return { bytes: withoutReturn(joined(parts)), next: at + end + 1 };
      at += part.length;
      if (at >= total || part.length === 0) return { bytes: withoutReturn(joined(parts)), next: total };
    }
    throw new Error(`no end of a line within ${longestLine} bytes from byte ${start}`);
  }

  /** Where the first line begins after the one that the block begins in, or with; the end of the file when none does. */
  async function firstStart(number: number): Promise<number> {
    return (await lineAt(number * blockSize)).next;
  }

  return {
    async visit(prefix, visit) {
      const wanted = new TextEncoder().encode(prefix);
      const { total } = await block(0);
      let start = 0;
      let [low, high] = [0, Math.ceil(total / blockSize)];
      // The last block of which a line is known to come before the prefix: what is looked for begins after that line.
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        const candidate = await firstStart(middle);
        const isBefore = candidate < total && comesBefore((await lineAt(candidate)).bytes, wanted);
        if (isBefore) [low, start] = [middle, candidate];
        else high = middle;
      }
      const decoder = new TextDecoder();
      let isFound = false;
      while (start < total) {
        const { bytes, next } = await lineAt(start);
        if (beginsWith(bytes, wanted)) {
          isFound = true;
          if (visit(decoder.decode(bytes)) === 'enough') return;
        } else {
          if (!comesBefore(bytes, wanted)) return;
          // Nothing but the end of the file might end the walk.
          if (isFound)
            throw new Error(`not sorted by bytes: the line at byte ${start} belongs before others`);
        }
        start = next;
      }
    },
  };
}

function joined(parts: Uint8Array[]): Uint8Array {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}

/** Whether the line stands before all that begin with the prefix. */
function comesBefore(line: Uint8Array, prefix: Uint8Array): boolean {
  for (let at = 0; at < prefix.length; at++) {
    const [here, wanted] = [line[at] ?? -1, prefix[at] ?? 0];
    if (here !== wanted) return here < wanted;
  }
  return false;
}

function beginsWith(line: Uint8Array, prefix: Uint8Array): boolean {
  return line.length >= prefix.length && prefix.every((byte, at) => line[at] === byte);
}
