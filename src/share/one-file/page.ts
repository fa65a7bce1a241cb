/** What the site's page and the atlas as one file say of themselves in their heads. */

/** In the file: a comment that gives way to what somebody takes along. */
export const placeForMore = '<!-- taken along -->';

/** In the file: the name of the element with its version. */
export const versionName = 'atlas-version';

/** In the file: the name of the element with the view that it opens with, as in the address. */
export const openingName = 'atlas-opening';

/** In the page of the site: the name of the element that tells where the file is. */
export const offerName = 'atlas-as-one-file';

/** So many bytes hold all of the above. */
const head = 2000;

/** The beginning of the file, up to where more is put in; null for anything but the file. */
export async function headOf(file: Blob): Promise<{ text: string; version: string; bytes: number } | null> {
  const beginning = await file.slice(0, head).text();
  const end = beginning.indexOf(placeForMore);
  const text = beginning.slice(0, end);
  const version = new RegExp(`<meta name="${versionName}" content="([0-9a-f]+)"`).exec(text)?.[1];
  if (end < 0 || version === undefined) return null;
  return { text, version, bytes: new TextEncoder().encode(text).length };
}
