/** Puts a talk into the atlas as one file. */
import { escaped } from '../../atlas/markup.ts';
import { headOf, openingName } from './page.ts';

/** What the file has more than the site. */
export interface TakenAlong {
  /** The view that it opens with, as in the address, with "?". */
  opening: string;
  /** Names as on the site, and contents as JSON. */
  files: readonly { name: string; content: unknown }[];
}

/**
 * The file with this in it, as elements that `openAsHandedOut` and `giveFiles` of src/first-view/opening.ts find. Throws an error
 * for anything but the atlas as one file.
 */
export async function withTakenAlong(file: Blob, { opening, files }: TakenAlong): Promise<Blob> {
  const head = await headOf(file);
  if (!head) throw new Error('This is not the atlas as one file.');
  const elements = await Promise.all(files.map(({ name, content }) => elementOf(name, content)));
  const meta = `<meta name="${openingName}" content="${escaped(opening)}" />`;
  const added = [meta, ...elements].join('\n    ');
  return new Blob([file.slice(0, head.bytes), added, '\n    ', file.slice(head.bytes)], {
    type: 'text/html',
  });
}

async function elementOf(name: string, content: unknown): Promise<string> {
  const packed = new Blob([JSON.stringify(content)]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return `<script type="application/gzip" data-file="${escaped(name)}">${base64(bytes)}</script>`;
}

/** A function takes only so many arguments. */
const mostArguments = 10_000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += mostArguments)
    text += String.fromCharCode(...bytes.subarray(at, at + mostArguments));
  return btoa(text);
}
