/** Whether this site offers the atlas as one file. */
import { offerName, versionName } from './page.ts';

export interface OfferedFile {
  /** Relative to the page. */
  address: string;
  bytes: number;
  version: string;
}

/** `this-is-it`: the page itself is the file; null: the site has none, as while developing. */
export function offeredFile(): OfferedFile | 'this-is-it' | null {
  if (document.querySelector(`meta[name="${versionName}"]`)) return 'this-is-it';
  const offer = document.querySelector<HTMLMetaElement>(`meta[name="${offerName}"]`);
  const { bytes, version } = offer?.dataset ?? {};
  return offer && bytes && version ? { address: offer.content, bytes: Number(bytes), version } : null;
}
