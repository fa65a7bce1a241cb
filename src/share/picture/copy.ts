/** Pictures on the clipboard. */
import type { AllWords } from '../../i18n/all-words.ts';
import { ExplainedError } from '../making/explained-error.ts';

/** Old browsers cannot, and none does on a page that came over an insecure connection. */
export function canCopyPictures(): boolean {
  return typeof ClipboardItem !== 'undefined' && navigator.clipboard?.write !== undefined;
}

/** `picture`: a PNG that is on its way; it is handed over at once, as some browsers forget soon that a button was pressed. */
export async function copyPicture(picture: Promise<Blob>, words: AllWords['picture']): Promise<void> {
  const copied = navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  // Why the picture could not be made says more than that there was none to copy.
  const file = await picture;
  const refusal = await copied;
  if (refusal !== null) throw new ExplainedError(words.notAllowed, `${refusal} (${file.size} bytes)`);
}
