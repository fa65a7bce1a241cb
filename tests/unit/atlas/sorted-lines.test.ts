import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ReadRange, type SortedLines, sortedLines } from '../../../src/atlas/sorted-lines.ts';

/** A file that is read as a host with range requests gives it. */
function fileOf(text: string): ReadRange {
  const bytes = new TextEncoder().encode(text);
  return (from, to) => Promise.resolve({ bytes: bytes.subarray(from, to), total: bytes.length });
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The first lines with the prefix; all when `most` is not given. */
async function find(index: SortedLines, prefix: string, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const found: string[] = [];
  await index.visit(prefix, (line) => (found.push(line) < most ? 'more' : 'enough'));
  return found;
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '茶', '馆', '𠮷', ' ', '#'), maxLength: 12 });

test('law: finds what a search of the whole file finds, wherever blocks cut lines and characters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(words, words), { maxLength: 60 }),
      words,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      async (pairs, prefix, blockSize, end, isEnded) => {
        const lines = pairs.map(([key, rest]) => `${key}\t${rest}`).sort(compareBytes);
        const text = lines.join(end) + (isEnded && lines.length > 0 ? end : '');
        const found = await find(sortedLines(fileOf(text), blockSize), prefix);
        expect(found).toEqual(lines.filter((line) => line.startsWith(prefix)));
      },
    ),
    { numRuns: 400 },
  );
});

test('law: of many lines with the prefix it reads as many as are wanted, the first ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 9 }), async (size, most) => {
      const lines = Array.from({ length: size }, (_, index) => `tea\t${index}`);
      const index = sortedLines(fileOf(`${lines.join('\n')}\n`), 32);
      expect(await find(index, 'te', most)).toEqual(lines.slice(0, most));
    }),
  );
});

test('a search in a million lines asks for some ten blocks, and the next one for fewer', async () => {
  const line = (number: number): string => `${String(number).padStart(7, '0')}\tp${number}\n`;
  const bytes = new TextEncoder().encode(Array.from({ length: 1_000_000 }, (_, at) => line(at)).join(''));
  const readRange = vi.fn<ReadRange>((from, to) =>
    Promise.resolve({ bytes: bytes.subarray(from, to), total: bytes.length }),
  );
  const index = sortedLines(readRange);
  expect(await find(index, '0765432')).toEqual(['0765432\tp765432']);
  expect(readRange.mock.calls.length).toBeLessThan(15);
  readRange.mockClear();
  await find(index, '0765433');
  expect(readRange).not.toHaveBeenCalled();
});

test('blocks that are used again and again are kept, however many others are read', async () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `${String(at).padStart(4, '0')}\t1\n`);
  const readRange = vi.fn(fileOf(lines.join('')));
  const index = sortedLines(readRange, 16);
  for (let at = 0; at < 1000; at += 5) await find(index, String(at).padStart(4, '0'));
  expect(readRange.mock.calls.filter(([from]) => from === 0)).toHaveLength(1);
});

describe('what is no such file', () => {
  test('an empty file has nothing', async () => {
    expect(await find(sortedLines(fileOf('')), 'a')).toEqual([]);
  });

  test('a file without any end of a line is not read to its end', async () => {
    const endless = sortedLines((from, to) =>
      Promise.resolve({ bytes: new Uint8Array(to - from).fill(97), total: 1e12 }),
    );
    await expect(find(endless, 'b')).rejects.toThrow('no end of a line');
  });

  test('a file that is not sorted is told to be so, and is not read to its end', async () => {
    const readRange = vi.fn(fileOf('a\ntea\n'.padEnd(32, 'a\n').repeat(1000)));
    await expect(find(sortedLines(readRange, 32), 'tea')).rejects.toThrow('not sorted');
    expect(readRange.mock.calls.length).toBeLessThan(100);
  });

  test('a block that could not be read is asked for anew the next time', async () => {
    const readRange = vi.fn(fileOf('tea\t1\n')).mockRejectedValueOnce(new Error('no network'));
    const index = sortedLines(readRange);
    await expect(find(index, 'tea')).rejects.toThrow('no network');
    expect(await find(index, 'tea')).toEqual(['tea\t1']);
  });
});
