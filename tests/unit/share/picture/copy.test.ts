import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allWords } from '../../../../src/i18n/all-words.ts';
import { copyPicture } from '../../../../src/share/picture/copy.ts';

const words = allWords.en.picture;
const unheard: unknown[] = [];
const hear = (reason: unknown): void => void unheard.push(reason);

/** A browser whose clipboard waits for the picture, as all do. */
function clipboard(refusal?: string): void {
  class Item {
    constructor(readonly parts: Record<string, Promise<Blob>>) {}
  }
  const write = async ([item]: Item[]): Promise<void> => {
    await item?.parts['image/png'];
    if (refusal !== undefined) throw new Error(refusal);
  };
  vi.stubGlobal('ClipboardItem', Item);
  vi.stubGlobal('navigator', { clipboard: { write } });
}

beforeEach(() => {
  unheard.length = 0;
  process.on('unhandledRejection', hear);
});
afterEach(() => {
  process.off('unhandledRejection', hear);
  vi.unstubAllGlobals();
});

test('why the picture could not be made is told, once, and not that there was none to copy', async () => {
  clipboard();
  // Made after the clipboard has begun to wait, as a picture is.
  const picture = new Promise<Blob>((_, reject) => setTimeout(() => reject(new Error('too many pixels'))));
  await expect(copyPicture(picture, words)).rejects.toThrow('too many pixels');
  await new Promise((done) => setTimeout(done));
  expect(unheard).toEqual([]);
});

test('a browser that does not allow it is told in words, with its reason', async () => {
  clipboard('not allowed');
  await expect(copyPicture(Promise.resolve(new Blob(['picture'])), words)).rejects.toMatchObject({
    message: words.notAllowed,
    detail: 'not allowed (7 bytes)',
  });
});

test('a picture that was copied is told by nothing', async () => {
  clipboard();
  await expect(copyPicture(Promise.resolve(new Blob(['picture'])), words)).resolves.toBeUndefined();
});
