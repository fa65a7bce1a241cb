import { paragraphs } from '../../i18n/paragraphs.ts';

/** Plain text in its paragraphs. */
export function Paragraphs({ text }: { text: string }) {
  return paragraphs(text).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs keep their order, and two may say the same
    <p key={index}>{paragraph}</p>
  ));
}
