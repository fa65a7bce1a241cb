/** A small own story in an address, where no server is needed to hand it on. */
import { type OwnStoryRead, readOwnStory } from './own-story-file.ts';
import type { OwnStory } from './schema-own-story.ts';

/** Characters of an address that mail programs and messengers still hand on whole. */
export const longestLink = 8000;

/** Bytes that a link may unpack to: a short text could otherwise fill the memory. */
const mostUnpacked = 1_000_000;

/** The story as letters, digits, hyphens and underscores: DEFLATE (RFC 1951) in base64url (RFC 4648). */
export async function packOwnStory(story: OwnStory): Promise<string> {
  const text = JSON.stringify(story);
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Reads what `packOwnStory` wrote; what was cut off or made up is told like a broken file. Never rejects. */
export async function unpackOwnStory(packed: string): Promise<OwnStoryRead> {
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const text = await textWithin(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
    );
    return text === null ? { ok: false, reason: 'too-large' } : readOwnStory(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
}

/** Null when there is more than a link may hold. */
async function textWithin(stream: ReadableStream<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > mostUnpacked) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
